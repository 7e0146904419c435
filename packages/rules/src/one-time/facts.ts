import { expectConsistent, expectOrder, expectVoluntaryDates, periods } from '../facts/history.ts';
import { person } from '../facts/person.ts';
import { Fault } from '../fault.ts';
import { optional, orElse, type Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { expectOnlyFor } from '../reading/presence.ts';
import { expectDate } from '../reading/range.ts';
import { count, date, flag, money, month, oneOf } from '../reading/values.ts';
import { monthOfDate } from '../time/month-index.ts';

/** Facts of a one-time payment (BHXH một lần). */
export const oneTimeFacts = object({
  person,
  decisionDate: date,
  applicationMonth: optional(month),
  ground: oneOf(
    'retirement-age',
    'emigration',
    'serious-illness',
    'incapacity-81',
    'one-year-out',
    'armed-forces-discharge',
    'pensioner-emigration',
  ),
  history: periods,
  averageSalary: optional(money),
  insuredOnApplication: orElse(flag, false),
  excusedMonths: orElse(count(), 0),
  pensioner: optional(object({ kind: oneOf('pension', 'allowance'), monthlyAmount: money, monthsReceived: orElse(count(), 0) })),
  switches: optional(
    object({
      under12Base: orElse(oneOf('adjusted', 'nominal'), 'adjusted'),
      pre2014Only: optional(oneOf('carry', 'round')),
      truncateAverage: orElse(flag, false),
    }),
  ),
});

export type OneTimeFacts = Read<typeof oneTimeFacts>;

export function checkOneTime(facts: OneTimeFacts): void {
  const { decisionDate, applicationMonth, ground, history, averageSalary, pensioner } = facts;
  const decisionMonth = monthOfDate(decisionDate);
  expectDate(decisionDate, '$.decisionDate', '2016-01-01');
  expectVoluntaryDates(history);
  expectOrder(history);
  if (applicationMonth !== undefined && applicationMonth > decisionMonth) throw new Fault('E_CONFLICT', '$.applicationMonth');
  expectConsistent(history, {
    salariesNeeded: ground !== 'pensioner-emigration' && averageSalary === undefined,
    lastMonth: decisionMonth,
  });
  expectOnlyFor(ground === 'pensioner-emigration', pensioner, '$.pensioner');
}
