import { ok, refuse, type Result, TIME_ZONE } from '@openvssid/core';

/** The chosen day, the 30 days that end with it, and today: whole days in Vietnam. */
export type Span = { day: Temporal.PlainDate; firstDay: Temporal.PlainDate; today: Temporal.PlainDate };

const DAYS = 30;
/** Nothing is older. */
const EARLIEST = Temporal.PlainDate.from('2020-01-01');

/** Without a choice it is today; a day to come has no statistics. */
export function spanOf(chosen: string | undefined, now: Temporal.Instant): Result<Span> {
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const day = chosen === undefined ? today : Temporal.PlainDate.from(chosen);
  const known = Temporal.PlainDate.compare(day, today) <= 0 && Temporal.PlainDate.compare(day, EARLIEST) >= 0;
  if (!known) return refuse('day-without-statistics', { field: 'day' });
  return ok({ day, firstDay: day.subtract({ days: DAYS - 1 }), today });
}

export function daysOf({ day, firstDay }: Span): string[] {
  const count = firstDay.until(day).days + 1;
  return Array.from({ length: count }, (_, days) => firstDay.add({ days }).toString());
}

/** From the first moment of the 30 days to the first after them. */
export function momentsOf({ day, firstDay }: Span): [from: Temporal.Instant, until: Temporal.Instant] {
  return [startOf(firstDay), startOf(day.add({ days: 1 }))];
}

function startOf(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime(TIME_ZONE).toInstant();
}
