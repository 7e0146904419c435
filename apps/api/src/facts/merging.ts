import { insuredTime, monthOf, nameKey, readSignInNumber } from '@openvssid/core';
import { type Answers, type MergingFact, numbersToMerge } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { countDoubleMonths } from '../statements/double-months.ts';
import { periodsOf } from '../statements/records.ts';
import { personFact } from './person.ts';

const OWNER = sql<{ personId: number }>(
  'owner-of-number-to-merge',
  `select person_id as "personId" from route where kind = 'social-insurance-number' and key = $1`,
);

type Row = {
  citizenNumber: string | null;
  account: NonNullable<MergingFact['record']>['account'];
  openFiles: number;
  runningBenefits: number;
};
// Whatever would be decided or paid under the number after it has gone over counts: files, a declaration for an account, benefits, and
// money that somebody receives for somebody else. An authorisation that has run out keeps its state: its last day counts.
const STANDING = sql<Row>(
  'standing-of-number-to-merge',
  `select (select value from identifier i where i.person_id = $1 and i.kind = 'citizen-number' and i.current) as "citizenNumber",
          coalesce((select a.state from account a where a.person_id = $1), 'none') as account,
          ((select count(*) from application a where a.person_id = $1
             and a.state in ('submitted', 'received', 'in-progress', 'awaiting-approval', 'info-requested'))
           + (select count(*) from registration g where g.person_id = $1 and g.state in ('new', 'verifying')))::int as "openFiles",
          ((select count(*) from benefit b where b.person_id = $1 and b.tab in ('monthly', 'unemployment') and b.state in ('paying', 'suspended', 'waiting'))
           + (select count(*) from recipient_authorisation r where r.person_id = $1 and r.state in ('asked', 'active') and r.to_day >= $2))::int as "runningBenefits"`,
);
const CITIZEN_NUMBER = sql<{ value: string }>(
  'citizen-number-of-person',
  `select value from identifier where person_id = $1 and kind = 'citizen-number' and current`,
);

/** The numbers that the answers want merged, with what the records say of each; nothing where they name none. */
export async function mergingFacts(
  query: Query,
  personId: number,
  on: Temporal.PlainDate,
  answers: Answers | undefined,
): Promise<readonly MergingFact[]> {
  const facts: MergingFact[] = [];
  for (const number of answers === undefined ? [] : numbersToMerge(answers))
    facts.push(await mergingFact(query, personId, number, on));
  return facts;
}

export async function mergingFact(query: Query, personId: number, number: string, on: Temporal.PlainDate): Promise<MergingFact> {
  const owner = await ownerOf(query, number);
  return { number, record: owner === undefined ? undefined : await recordOf(query, personId, owner, on) };
}

/** Whom a number leads to. */
export async function ownerOf(query: Query, number: string): Promise<number | undefined> {
  const [candidate] = readSignInNumber(number).filter(({ kind }) => kind === 'social-insurance-number');
  if (!candidate) return undefined;
  return (await query(OWNER, [candidate.value]))[0]?.personId;
}

async function recordOf(query: Query, personId: number, ownerId: number, on: Temporal.PlainDate): Promise<MergingFact['record']> {
  const [own, other] = [await personFact(query, personId), await personFact(query, ownerId)];
  const [standing] = await query(STANDING, [ownerId, on]);
  if (!standing) throw new Error('a statement about one row answers it');
  const [mine] = await query(CITIZEN_NUMBER, [personId]);
  const [ownPeriods, periods] = [await periodsOf(query, personId), await periodsOf(query, ownerId)];
  const { citizenNumber, ...rest } = standing;
  const differs = {
    fullName: nameKey(own.fullName) !== nameKey(other.fullName),
    birthDate: !sameBirth(own, other),
    sex: own.sex !== other.sex,
    citizenNumber: mine !== undefined && citizenNumber !== null && mine.value !== citizenNumber,
  };
  const { fullName, birthDate, birthYearOnly, sex, idNumber, deceasedOn, agencyName } = other;
  return {
    own: ownerId === personId,
    ...{ fullName, birthDate, birthYearOnly, sex, idNumber, deceasedOn, agencyName },
    ...rest,
    months: monthsOf(periods),
    doubleMonths: ownerId === personId ? 0 : countDoubleMonths(ownPeriods, periods),
    differs: (['fullName', 'birthDate', 'sex', 'citizenNumber'] as const).filter((what) => differs[what]),
  };
}

type Birth = { birthDate: Temporal.PlainDate; birthYearOnly: boolean };

function sameBirth(a: Birth, b: Birth): boolean {
  if (a.birthYearOnly || b.birthYearOnly) return a.birthDate.year === b.birthDate.year;
  return a.birthDate.equals(b.birthDate);
}

function monthsOf(periods: Awaited<ReturnType<typeof periodsOf>>): number {
  const ranges = periods
    .filter(({ fund }) => fund === 'social-insurance')
    .map(({ fromMonth, toMonth, paid }) => ({ fromMonth: monthOf(fromMonth), toMonth: monthOf(toMonth), paid }));
  return insuredTime(ranges).months;
}
