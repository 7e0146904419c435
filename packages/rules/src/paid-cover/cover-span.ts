import { addMonths, dayBefore } from '../time/dates.ts';

/**
 * The last day of a cover of so many months: the day before the one on which a next cover of the same length begins. Where that month has no
 * such day its last day belongs to the cover (Civil Code 2015 art 148.3), so that who renews at the end of a month loses none.
 */
export function lastDayOfCover(from: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const next = addMonths(from, months);
  return next.day === from.day ? dayBefore(next) : next;
}
