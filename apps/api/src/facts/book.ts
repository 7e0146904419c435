import { insuredTime, monthOf } from '@openvssid/core';
import type { BookFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { socialInsuranceMonthsKept } from '../statements/kept-time.ts';
import { benefitsTakenOf, periodsOf } from '../statements/records.ts';
import { dayOrUndefined } from './columns.ts';

const COVER = sql<{ issueNumber: number; issuedOn: string | null }>(
  'cover-in-force',
  `select issue_number as "issueNumber", issued_on as "issuedOn" from insurance_book where person_id = $1 and state = 'in-force'`,
);
const MERGED = sql<{ numbers: string[] }>('merged-numbers', 'select numbers from record_merge where person_id = $1 order by at');

// The population register says that this person has the citizen number, and the number leads to another record of ours.
const OTHER_NUMBERS = sql<{ value: string }>(
  'other-numbers-of-person',
  `select i.value from identity_check c
     join route r on r.kind = 'citizen-number' and r.key = c.citizen_number and r.person_id <> c.person_id
     join identifier i on i.person_id = r.person_id and i.kind = 'social-insurance-number' and i.current
    where c.person_id = $1 and c.outcome = 'agrees' order by i.value`,
);

export async function bookFact(query: Query, personId: number): Promise<BookFact> {
  const [cover] = await query(COVER, [personId]);
  const merged = await query(MERGED, [personId]);
  const others = await query(OTHER_NUMBERS, [personId]);
  const periods = (await periodsOf(query, personId)).filter(({ fund }) => fund === 'social-insurance');
  const benefits = await benefitsTakenOf(query, personId);
  const ranges = periods.map(({ fromMonth, toMonth, paid }) => ({
    fromMonth: monthOf(fromMonth),
    toMonth: monthOf(toMonth),
    paid,
  }));
  const { months, unpaidMonths } = insuredTime(ranges);
  const oneTime = benefits.filter(({ kind }) => kind === 'one-time-withdrawal').map(({ decisionOn }) => decisionOn);
  return {
    issueNumber: cover?.issueNumber ?? 1,
    issuedOn: dayOrUndefined(cover?.issuedOn ?? null),
    months,
    owedMonths: unpaidMonths,
    owedBy: [...new Set(periods.filter(({ paid }) => !paid).map(({ employerName }) => employerName))],
    keptMonths: socialInsuranceMonthsKept(periods, benefits),
    oneTimePaidOn: dayOrUndefined(oneTime.toSorted().at(-1) ?? null),
    otherNumbers: others.map(({ value }) => value),
    mergedNumbers: merged.flatMap(({ numbers }) => numbers),
  };
}
