import { TIME_ZONE } from '@openvssid/core';
import type { VisitFact, VisitLineFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { dayOrUndefined } from './columns.ts';

type PlaceAndDays = {
  visitId: string;
  facilityCode: string;
  facilityName: string;
  admittedOn: string;
  dischargedOn: string | null;
  sensitive: boolean;
};
type Open = {
  diagnosisCode: string;
  diagnosisName: string;
  total: number;
  fundPays: number;
  copayment: number;
  outOfScope: number;
};

const VISIT_PLACE = sql<PlaceAndDays>(
  'visit-fact-place',
  `select v.visit_id as "visitId", v.facility_code as "facilityCode", f.name as "facilityName", v.sensitive,
          (v.admitted_at at time zone '${TIME_ZONE}')::date as "admittedOn", (v.discharged_at at time zone '${TIME_ZONE}')::date as "dischargedOn"
     from visit v join facility f on f.facility_code = v.facility_code
    where v.person_id = $1 and v.visit_id = $2`,
);

// `not sensitive` stands in the statement itself: what must not be shown never leaves the database.
const VISIT_CONTENT = sql<Open>(
  'visit-fact-content',
  `select main_diagnosis_code as "diagnosisCode", main_diagnosis_name as "diagnosisName", total, fund_pays as "fundPays", copayment, out_of_scope as "outOfScope"
     from visit where person_id = $1 and visit_id = $2 and not sensitive`,
);

const VISIT_LINES = sql<Omit<VisitLineFact, 'quantity'> & { quantity: string }>(
  'visit-fact-lines',
  `select l.kind, l.name, l.unit, l.quantity, l.amount from visit_line l join visit v on v.person_id = l.person_id and v.visit_id = l.visit_id
    where l.person_id = $1 and l.visit_id = $2 and not v.sensitive order by l.seq`,
);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The visit an application is about; of a sensitive one no more than where and when. */
export async function visitFact(query: Query, personId: number, visitId: string): Promise<VisitFact | undefined> {
  if (!UUID.test(visitId)) return undefined;
  const [row] = await query(VISIT_PLACE, [personId, visitId]);
  if (!row) return undefined;
  const place = { ...row, admittedOn: Temporal.PlainDate.from(row.admittedOn), dischargedOn: dayOrUndefined(row.dischargedOn) };
  const [content] = await query(VISIT_CONTENT, [personId, visitId]);
  if (!content) return { ...place, sensitive: true };
  const lines = await query(VISIT_LINES, [personId, visitId]);
  return { ...place, ...content, sensitive: false, lines: lines.map((line) => ({ ...line, quantity: Number(line.quantity) })) };
}
