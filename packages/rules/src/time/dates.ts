/** The same day of the month, or its last day where that day does not exist (0.6). */
export function addMonths(date: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return date.add({ months });
}

export function dayBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: 1 });
}

export function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

export function earlierOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(b, a) ? b : a;
}

/** How many days `later` lies after `earlier`. */
export function daysBetween(earlier: Temporal.PlainDate, later: Temporal.PlainDate): number {
  return earlier.until(later, { largestUnit: 'days' }).days;
}

/** A span of days, both ends in it, as whole months from its first day and the days left over (section 5). */
export function monthsAndDays(from: Temporal.PlainDate, to: Temporal.PlainDate): { months: number; days: number } {
  let months = 0;
  while (!isBefore(to, dayBefore(addMonths(from, months + 1)))) months++;
  return { months, days: daysBetween(addMonths(from, months), to) + 1 };
}
