import { expectConsistent, expectOrder, expectVoluntaryDates, periodsOrNone } from '../facts/history.ts';
import { birth, sex } from '../facts/person.ts';
import { Fault } from '../fault.ts';
import { optional, orElse, type Read } from '../reading/field.ts';
import { list, object } from '../reading/object.ts';
import { expectOnlyFor } from '../reading/presence.ts';
import { expectDate } from '../reading/range.ts';
import { count, date, flag, money, oneOf } from '../reading/values.ts';
import { monthOfDate } from '../time/month-index.ts';

const relative = object({
  relation: oneOf('child', 'spouse', 'parent'),
  sex,
  birth,
  incapacity81: orElse(flag, false),
  monthlyIncome: orElse(money, 0n),
  noDirectCarer: orElse(flag, false),
  twoInsuredDeceased: orElse(flag, false),
});

/** Facts of what survivors get (chế độ tử tuất). */
export const survivorsFacts = object({
  deathDate: date,
  status: oneOf('contributor', 'pensioner', 'work-injury-monthly'),
  cause: orElse(oneOf('ordinary', 'work-accident', 'occupational-disease'), 'ordinary'),
  history: periodsOrNone,
  averageSalary: optional(money),
  missingMonths: orElse(count(0, 6), 0),
  pension: optional(object({ monthlyAmount: money, monthsReceived: count(1) })),
  allowance: optional(object({ monthlyAmount: money, incapacityPercent: count(31, 100) })),
  relatives: orElse(list(relative), []),
  chooseLumpSum: orElse(flag, false),
});

export type SurvivorsFacts = Read<typeof survivorsFacts>;
export type Relative = Read<typeof relative>;

export function checkSurvivors(facts: SurvivorsFacts): void {
  const { deathDate, status, history, averageSalary, pension, allowance } = facts;
  const deathMonth = monthOfDate(deathDate);
  if (status === 'contributor' && history.length === 0) throw new Fault('E_VALUE', '$.history');
  expectDate(deathDate, '$.deathDate', '2016-01-01');
  expectVoluntaryDates(history);
  expectOrder(history);
  expectConsistent(history, {
    salariesNeeded: status === 'contributor' && averageSalary === undefined,
    lastMonth: deathMonth,
  });
  expectOnlyFor(status === 'pensioner', pension, '$.pension');
  expectOnlyFor(status === 'work-injury-monthly', allowance, '$.allowance');
}
