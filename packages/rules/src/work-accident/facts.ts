import { expectConsistent, expectOrder, expectVoluntaryDates, periods } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import { optional, orElse, type Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { expectDate } from '../reading/range.ts';
import { count, date, flag, money } from '../reading/values.ts';
import { isBefore } from '../time/dates.ts';

/** Facts of an accident at work or an occupational disease (tai nạn lao động, bệnh nghề nghiệp). */
export const workAccidentFacts = object({
  accidentDate: date,
  entitlementDate: date,
  incapacityPercent: count(0, 100),
  history: periods,
  needsAttendance: orElse(flag, false),
  deathDate: optional(date),
  employer: optional(object({ monthlySalary: money, reduced: orElse(flag, false) })),
});

export type WorkAccidentFacts = Read<typeof workAccidentFacts>;

const FIRST_DAY = '2007-01-01';

export function checkWorkAccident({ accidentDate, entitlementDate, history, deathDate }: WorkAccidentFacts): void {
  expectDate(accidentDate, '$.accidentDate', FIRST_DAY);
  expectDate(entitlementDate, '$.entitlementDate', FIRST_DAY);
  expectVoluntaryDates(history);
  expectDate(deathDate, '$.deathDate', FIRST_DAY);
  expectOrder(history);
  if (isBefore(entitlementDate, accidentDate)) throw new Fault('E_CONFLICT', '$.entitlementDate');
  expectConsistent(history, { salariesNeeded: true });
  if (deathDate && isBefore(deathDate, accidentDate)) throw new Fault('E_CONFLICT', '$.deathDate');
}
