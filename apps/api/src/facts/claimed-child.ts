import { readSignInNumber, sameName } from '@openvssid/core';
import { type Answers, type Claim, claimOf, type ClaimedChildFact, type GuardianRelationship } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { dayOrUndefined } from './columns.ts';

const OWNER_OF_NUMBER = sql<{ personId: number }>(
  'owner-of-claimed-number',
  `select r.person_id as "personId" from unnest($1::text[], $2::text[]) with ordinality as candidate (kind, value, place)
     join route r on r.kind = candidate.kind and r.key = candidate.value order by candidate.place limit 1`,
);

/** Whom a claimed number leads to; numbers that were merged lead to the surviving record. */
export async function childOfNumber(query: Query, number: string): Promise<number | undefined> {
  const candidates = readSignInNumber(number).filter(
    ({ kind }) => kind === 'social-insurance-number' || kind === 'citizen-number',
  );
  const [owner] = await query(OWNER_OF_NUMBER, [candidates.map(({ kind }) => kind), candidates.map(({ value }) => value)]);
  return owner?.personId;
}

type Row = {
  fullName: string;
  birthDate: string;
  birthYearOnly: boolean;
  deceasedOn: string | null;
  agencyName: string;
  account: 'none' | 'invited' | 'active' | 'closed';
};
const RECORD = sql<Row>(
  'claimed-child-record',
  `select p.full_name as "fullName", p.birth_date as "birthDate", p.birth_year_only as "birthYearOnly", p.deceased_on as "deceasedOn",
          g.name as "agencyName", coalesce((select a.state from account a where a.person_id = p.person_id), 'none') as account
     from person p join agency g on g.agency_code = p.agency_code where p.person_id = $1`,
);

const GUARDIANS = sql<{ personId: number; fullName: string; relationship: GuardianRelationship; until: string | null }>(
  'guardians-of-claimed-child',
  `select other_person_id as "personId", other_name as "fullName", relationship, valid_to as until
     from guardianship where person_id = $1 and role = 'ward' order by other_name, other_person_id`,
);

const HOUSEHOLDS = sql<{ household: string; relationship: string }>(
  'households-of-person',
  'select household_number as household, relationship from household_member where person_id = $1 and valid_to is null',
);

/** The child that the answers name, with what the records say of child and applicant; undefined where they name none. */
export async function claimedChildFact(
  query: Query,
  applicantId: number,
  answers: Answers | undefined,
): Promise<ClaimedChildFact | undefined> {
  const claim = answers && claimOf(answers);
  if (!claim) return undefined;
  const childId = await childOfNumber(query, claim.number);
  const [row] = childId === undefined || childId === applicantId ? [] : await query(RECORD, [childId]);
  if (childId === undefined || !row)
    return { number: claim.number, record: undefined, nameAgrees: false, inHousehold: false, guardians: [] };
  return known(query, { applicantId, childId, claim, row });
}

type Found = { applicantId: number; childId: number; claim: Claim; row: Row };

async function known(query: Query, { applicantId, childId, claim, row }: Found): Promise<ClaimedChildFact> {
  const guardians = await query(GUARDIANS, [childId]);
  return {
    number: claim.number,
    record: {
      ...row,
      birthDate: Temporal.PlainDate.from(row.birthDate),
      deceasedOn: dayOrUndefined(row.deceasedOn),
      account: row.account === 'closed' ? 'none' : row.account,
    },
    nameAgrees: sameName(claim.fullName, row.fullName),
    inHousehold: await inHousehold(query, applicantId, childId),
    guardians: guardians.map(({ personId, until, ...guardian }) => ({
      ...guardian,
      isApplicant: personId === applicantId,
      until: dayOrUndefined(until),
    })),
  };
}

async function inHousehold(query: Query, applicantId: number, childId: number): Promise<boolean> {
  const own = await query(HOUSEHOLDS, [applicantId]);
  const childs = await query(HOUSEHOLDS, [childId]);
  const heads = own.filter(({ relationship }) => relationship === 'head' || relationship === 'spouse');
  return childs.some((one) => one.relationship === 'child' && heads.some(({ household }) => household === one.household));
}
