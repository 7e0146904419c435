import { lawOn } from '../blocks/law.ts';
import { expectConsistent, expectOrder, expectVoluntaryDates, periods } from '../facts/history.ts';
import { person } from '../facts/person.ts';
import { Fault } from '../fault.ts';
import { optional, orElse, type Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { expectDate, expectMonth } from '../reading/range.ts';
import { coefficient, count, date, flag, money, month, oneOf } from '../reading/values.ts';
import { firstDayOf, plusMonths } from '../time/month-index.ts';

/** Facts of an old-age pension (lương hưu). */
export const pensionFacts = object({
  person,
  pensionStart: month,
  history: periods,
  averageSalary: optional(money),
  incapacity: optional(object({ percent: count(0, 100), concludedOn: date })),
  hivWorkAccident: orElse(flag, false),
  communeOfficer: orElse(flag, false),
  missingMonths: optional(object({ scheme: oneOf('compulsory', 'voluntary'), months: count(1, 120), salary: money })),
  seniorityAllowance: optional(object({ coefficient, percent: count(0, 100) })),
  stateWindowAlternativeEnd: optional(month),
});

export type PensionFacts = Read<typeof pensionFacts>;

export function checkPension(facts: PensionFacts): void {
  const { pensionStart, history, averageSalary, incapacity, seniorityAllowance } = facts;
  expectMissingMonths(facts);
  expectMonth(pensionStart, '$.pensionStart', '2016-01');
  expectVoluntaryDates(history);
  expectDate(incapacity?.concludedOn, '$.incapacity.concludedOn', '2016-01-01');
  expectOrder(history);
  expectConsistent(history, {
    salariesNeeded: averageSalary === undefined,
    lastMonth: plusMonths(pensionStart, -1),
  });
  if (seniorityAllowance && history.some(({ regime }) => regime !== 'state'))
    throw new Fault('E_CONFLICT', '$.seniorityAllowance');
}

/** How many missing months may be paid at once: six of the compulsory scheme, five years of the voluntary one, ten before July 2025. */
function expectMissingMonths({ missingMonths, pensionStart }: PensionFacts): void {
  if (!missingMonths) return;
  const voluntary = lawOn(firstDayOf(pensionStart)) === '58/2014' ? 120 : 60;
  const most = missingMonths.scheme === 'compulsory' ? 6 : voluntary;
  if (missingMonths.months > most) throw new Fault('E_VALUE', '$.missingMonths.months');
}
