import { monthOf } from '@openvssid/core';
import { type Answers, type DestinationFact, textAnswer } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { regionalAllowanceIn } from '../benefits/regional-allowance.ts';

// The office with its seat in the ward; else of the local ones of the province that whose seat comes last before the ward in the order of codes,
// which follows the map; else the provincial one.
const DESTINATION = sql<Omit<DestinationFact, 'regionalAllowance'>>(
  'destination-fact',
  `select p.code as "provinceCode", p.full_name as "provinceName", w.code as "wardCode", w.full_name as "wardName",
          g.agency_code as "agencyCode", g.name as "agencyName", g.address as "agencyAddress"
     from ward w join province p on p.code = w.province_code
     join lateral (
       select a.agency_code, a.name, a.address from agency a
        where a.province_code = w.province_code and a.kind in ('local', 'provincial')
          and (a.kind = 'provincial' or a.ward_code <= w.code)
        order by a.ward_code = w.code and a.kind = 'local' desc nulls last, a.kind, a.ward_code desc limit 1) g on true
    where w.code = $1 and w.province_code = $2 and w.valid_to is null`,
);

/** The place that the answers name and the office that pays there. */
export async function destinationFact(query: Query, answers: Answers | undefined): Promise<DestinationFact | undefined> {
  if (answers === undefined) return undefined;
  const [wardCode, provinceCode, month] = ['newWardCode', 'newProvinceCode', 'fromMonth'].map((key) => textAnswer(answers, key));
  if (wardCode === undefined || provinceCode === undefined || month === undefined) return undefined;
  const [found] = await query(DESTINATION, [wardCode, provinceCode]);
  return found && { ...found, regionalAllowance: regionalAllowanceIn(found, monthOf(month)) };
}
