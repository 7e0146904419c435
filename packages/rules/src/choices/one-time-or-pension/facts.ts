import { expectConsistent, expectOrder, expectVoluntaryDates, periods, SUPPORT_GROUPS } from '../../facts/history.ts';
import { person } from '../../facts/person.ts';
import { Fault } from '../../fault.ts';
import { optional, orElse, type Read } from '../../reading/field.ts';
import { object } from '../../reading/object.ts';
import { expectDate } from '../../reading/range.ts';
import { count, date, flag, money, oneOf } from '../../reading/values.ts';
import { monthOfDate } from '../../time/month-index.ts';

/** Nobody contributes longer. */
export const MOST_FURTHER_YEARS = 45;

/** Facts of the choice between a one-time payment now and a pension later. */
export const oneTimeOrPensionFacts = object({
  person,
  decisionDate: date,
  ground: orElse(
    oneOf('one-year-out', 'retirement-age', 'emigration', 'serious-illness', 'incapacity-81', 'armed-forces-discharge'),
    'one-year-out',
  ),
  history: periods,
  insuredOnApplication: orElse(flag, false),
  excusedMonths: orElse(count(), 0),
  /** How the person would go on: by default as in the last month, for as long as a pension asks. */
  further: optional(
    object({
      years: optional(count(0, MOST_FURTHER_YEARS)),
      scheme: optional(oneOf('compulsory', 'voluntary')),
      salary: optional(money),
      supportGroup: optional(oneOf(...SUPPORT_GROUPS)),
    }),
  ),
});

export type OneTimeOrPensionFacts = Read<typeof oneTimeOrPensionFacts>;

/** The choice is one of today: the law before July 2025 gives nobody a choice any more. */
export const FIRST_DAY = '2025-07-01';

export function checkOneTimeOrPension({ decisionDate, history, further }: OneTimeOrPensionFacts): void {
  expectDate(decisionDate, '$.decisionDate', FIRST_DAY);
  expectVoluntaryDates(history);
  expectOrder(history);
  expectConsistent(history, {
    salariesNeeded: true,
    lastMonth: monthOfDate(decisionDate),
  });
  if (further?.supportGroup && further.scheme === 'compulsory') throw new Fault('E_CONFLICT', '$.further.supportGroup');
}
