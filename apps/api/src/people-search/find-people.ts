import { ok, parseHealthCardNumber, readSignInNumber, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../http/officer-session.ts';
import { readTypedPerson } from '../look-ups/typed-person.ts';
import { purposes, type SearchPurpose } from '../officers/reading-purposes.ts';

/** A whole number, or a whole name with the birth date: nothing is found by parts. */
export const wantedPerson = z.union([
  z.object({ number: z.string().max(40).describe('Social insurance, citizen, older identity or card number') }),
  z.object({
    fullName: z.string().max(200),
    birthDate: z.string().max(20).describe('As typed; the year alone where records know no more'),
    province: z.string().max(5).default(''),
  }),
]);
export type WantedPerson = z.infer<typeof wantedPerson>;

export type FoundRow = {
  personId: number;
  fullName: string;
  birthDate: string;
  sex: 'male' | 'female';
  numberEnd: string | null;
  place: string;
};

/** $1 the officer's agency, $2 reach, $3 the person of the case in hand. */
const WITHIN_REACH = `(case $2
     when 'case' then p.person_id = $3::bigint
     when 'province' then p.agency_code in (select g.agency_code from agency g where g.province_code = (select o.province_code from agency o where o.agency_code = $1))
     else p.agency_code in (
       with recursive below as (
         select agency_code from agency where agency_code = $1
         union all select a.agency_code from agency a join below b on a.parent_code = b.agency_code
       ) select agency_code from below) end)`;

const COLUMNS = `p.person_id as "personId", p.full_name as "fullName", p.sex,
  case when p.birth_year_only then to_char(p.birth_date, 'YYYY') else to_char(p.birth_date, 'YYYY-MM-DD') end as "birthDate",
  (select right(i.value, 4) from identifier i where i.person_id = p.person_id and i.kind = 'social-insurance-number' and i.current) as "numberEnd",
  concat_ws(', ', w.full_name, v.full_name) as place`;
const PLACES = 'join province v on v.code = p.province_code left join ward w on w.code = p.ward_code';

// Everybody in one order: two searches that find the same people wait for each other, and never for ever.
const BY_NUMBER = sql<FoundRow>(
  'people-by-number',
  `select ${COLUMNS} from person p ${PLACES}
    where p.person_id in (
      select r.person_id from unnest($4::text[], $5::text[]) as candidate (kind, value) join route r on r.kind = candidate.kind and r.key = candidate.value)
      and ${WITHIN_REACH}
    order by p.person_id limit $6`,
);

const BY_NAME = sql<FoundRow>(
  'people-by-name',
  `select ${COLUMNS} from person p ${PLACES}
    where p.name_key = $4 and p.birth_date = $5 and p.birth_year_only = $6 and ($7 = '' or p.province_code = $7) and ${WITHIN_REACH}
    order by p.person_id limit $8`,
);

/** Who fits and lies within the purpose's reach. */
export async function findPeople(
  query: Query,
  officer: Officer,
  { purpose, wanted }: { purpose: SearchPurpose; wanted: WantedPerson },
  caseOf: number | undefined,
  limit: number,
): Promise<Result<FoundRow[]>> {
  const reach = [officer.agencyCode, purposes[purpose].reach, caseOf ?? null];
  if ('number' in wanted) {
    const candidates = readingsOf(wanted.number);
    if (candidates.length === 0) return refuse('search-number-malformed', { field: 'number' });
    const [kinds, values] = [candidates.map(({ kind }) => kind), candidates.map(({ value }) => value)];
    return ok(await query(BY_NUMBER, [...reach, kinds, values, limit]));
  }
  const person = readTypedPerson(wanted);
  if (!person.ok) return person;
  const { nameKey, birthDate, yearOnly } = person.value;
  return ok(await query(BY_NAME, [...reach, nameKey, birthDate, yearOnly, wanted.province, limit]));
}

function readingsOf(typed: string): { kind: string; value: string }[] {
  const card = parseHealthCardNumber(typed);
  return [...readSignInNumber(typed), ...(card.ok ? [{ kind: 'health-card', value: card.value.number }] : [])];
}
