import { type Month, monthOf, TIME_ZONE } from '@openvssid/core';
import { z } from 'zod';
import type { Clock } from '@openvssid/server/clock';
import { type Database, sql } from '@openvssid/server/db/database';
import type { BenefitTaken } from '../../statements/benefits-taken.ts';
import { unemploymentMonthsKept } from '../../statements/kept-time.ts';
import { benefitsTakenOf, periodsOf } from '../../statements/records.ts';
import type { FundPeriod } from '../../statements/runs.ts';
import { countMonths, type CountedMonths } from './counted-months.ts';
import { type FactPeriod, factPeriod } from './fact-period.ts';
import { type Note, note, noteOnMonths, plainNote } from './notes.ts';

const unemployment = z.object({
  history: z.array(factPeriod),
  monthsAlreadyUsed: z.number().int().describe('of these months, drawn as unemployment benefit before'),
});
const pension = z.object({
  amount: z.number().int(),
  amountAsOf: z.string().describe('YYYY-MM'),
  pensionStart: z.string().describe('YYYY-MM'),
});

export const myFacts = z.object({
  asOf: z.iso.date(),
  person: z.object({ sex: z.enum(['F', 'M']), birth: z.string().describe('YYYY-MM-DD, or the year alone') }),
  history: z.array(factPeriod).describe('months of social insurance that count, oldest first'),
  unemployment: unemployment.describe('months of unemployment insurance, for that benefit'),
  pension: pension.nullable().describe('the pension that is paid now'),
  notes: z.array(note).describe('what was left out, and what the records do not say'),
});
type MyFacts = z.infer<typeof myFacts>;

const PERSON = sql<MyFacts['person']>(
  'calculator-facts-person',
  `select case sex when 'female' then 'F' else 'M' end as sex,
          case when birth_year_only then to_char(birth_date, 'YYYY') else to_char(birth_date, 'YYYY-MM-DD') end as birth
     from person where person_id = $1`,
);
const PENSION = sql<{ amount: number; pensionStart: string }>(
  'calculator-facts-pension',
  `select amount, to_char(from_day, 'YYYY-MM') as "pensionStart" from benefit
    where person_id = $1 and kind = 'pension' and state = 'paying' order by from_day desc, decision_number limit 1`,
);

/** What a person's own records give a calculator to start from; undefined: there is no such person. */
export async function myFactsOf(db: Pick<Database, 'read'>, clock: Clock, personId: number): Promise<MyFacts | undefined> {
  const [[person], [drawing], periods, benefits] = await Promise.all([
    db.read(PERSON, [personId]),
    db.read(PENSION, [personId]),
    periodsOf(db.read, personId),
    benefitsTakenOf(db.read, personId),
  ]);
  if (!person) return undefined;
  const today = clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  const thisMonth = monthOf(today);
  const social = countMonths(ofFund(periods, 'social-insurance'), { thisMonth, drawnTo: lastDrawn(benefits) });
  return {
    asOf: today,
    person,
    history: [...social.periods],
    unemployment: unemploymentFacts(periods, benefits, thisMonth),
    pension: drawing ? { ...drawing, amountAsOf: thisMonth } : null,
    notes: notesOn(person.birth, social),
  };
}

/** The month up to which everything was drawn at once (BHXH một lần). */
function lastDrawn(benefits: readonly BenefitTaken[]): Month | undefined {
  const decided = benefits.filter(({ kind }) => kind === 'one-time-withdrawal').map(({ decisionOn }) => monthOf(decisionOn));
  return decided.toSorted().at(-1);
}

function unemploymentFacts(
  periods: readonly FundPeriod[],
  benefits: readonly BenefitTaken[],
  thisMonth: Month,
): MyFacts['unemployment'] {
  const { periods: history } = countMonths(ofFund(periods, 'unemployment'), { thisMonth, drawnTo: undefined });
  const paid = unemploymentMonthsKept(periods, []);
  return { history: [...history], monthsAlreadyUsed: paid - unemploymentMonthsKept(periods, benefits) };
}

function ofFund(periods: readonly FundPeriod[], fund: FundPeriod['fund']): FundPeriod[] {
  return periods.filter((period) => period.fund === fund && (period.scheme === 'compulsory' || period.scheme === 'voluntary'));
}

function notesOn(birth: string, { periods, owed, twice, drawn, ahead }: CountedMonths): Note[] {
  const some = (holds: (period: FactPeriod) => boolean, code: Parameters<typeof plainNote>[0]) =>
    periods.some(holds) ? [plainNote(code)] : [];
  return [
    ...(periods.length === 0 ? [plainNote('no-history')] : []),
    ...noteOnMonths('owed', owed),
    ...noteOnMonths('two-employers', twice),
    ...noteOnMonths('drawn', drawn),
    ...noteOnMonths('paid-ahead', ahead),
    ...(birth.length === 4 ? [plainNote('birth-year-only')] : []),
    ...some(({ regime }) => regime === 'state', 'allowances-unknown'),
    ...some(({ scheme, to }) => scheme === 'voluntary' && to >= FIRST_SUPPORTED_MONTH, 'support-unknown'),
    ...some(({ scheme }) => scheme === 'compulsory', 'work-unknown'),
    ...some(({ scheme }) => scheme === 'compulsory', 'region-unknown'),
  ];
}

/** Law 58/2014 art 124.1: the State supports voluntary contributions from 1 January 2018. */
const FIRST_SUPPORTED_MONTH = '2018-01';
