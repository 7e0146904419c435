import { TIME_ZONE } from './format.ts';
import { ok, refuse, type Result } from './result.ts';

/** A day that differs from its weekday (Labour Code 2019 art. 111–112 and the yearly announcements). */
export type Holiday = { day: string; kind: 'off' | 'makeup-workday' };
/** Rows of reference-data/holidays.csv. A year without rows is unknown, not without holidays: refusal `holidays-missing`. */
export type Holidays = readonly Holiday[];
export type Moment = Temporal.ZonedDateTime | Temporal.Instant;

/** What comes later on a day counts as come the next working day. */
const CLOSING_TIME = '17:00';
/** What is due the same day must have come by then. */
const SAME_DAY_CLOSING_TIME = '15:00';

export function isWorkingDay(day: Temporal.PlainDate, holidays: Holidays): Result<boolean> {
  if (!holidays.some((holiday) => holiday.day.startsWith(`${day.toString().slice(0, 4)}-`))) {
    return refuse('holidays-missing', { params: { year: day.year } });
  }
  const holiday = holidays.find((each) => each.day === day.toString());
  return ok(holiday ? holiday.kind === 'makeup-workday' : day.dayOfWeek <= 5);
}

/** The working day on which what came at a moment counts as come. */
export function countsFrom(moment: Moment, holidays: Holidays, closing = CLOSING_TIME): Result<Temporal.PlainDate> {
  const { day, time } = inVietnam(moment);
  const late = Temporal.PlainTime.compare(time, Temporal.PlainTime.from(closing)) > 0;
  return firstWorkingDay(late ? day.add({ days: 1 }) : day, holidays);
}

/** Due day of a deadline in working days: counting starts on the working day after reception; 0 days is the same day. */
export function dueDay(received: Moment, workingDays: number, holidays: Holidays): Result<Temporal.PlainDate> {
  let due = countsFrom(received, holidays, workingDays === 0 ? SAME_DAY_CLOSING_TIME : CLOSING_TIME);
  for (let left = workingDays; due.ok && left > 0; left -= 1) due = firstWorkingDay(due.value.add({ days: 1 }), holidays);
  return due;
}

/**
 * Working days left when the clock stops: those after that day, up to and with the due day; 0 when it has passed.
 * When the clock goes on, `dueDay(moment, remaining)` is the new due day.
 */
export function remainingWorkingDays(stopped: Moment, dueOn: Temporal.PlainDate, holidays: Holidays): Result<number> {
  let remaining = 0;
  let day = inVietnam(stopped).day.add({ days: 1 });
  for (; Temporal.PlainDate.compare(day, dueOn) <= 0; day = day.add({ days: 1 })) {
    const working = isWorkingDay(day, holidays);
    if (!working.ok) return working;
    if (working.value) remaining += 1;
  }
  return ok(remaining);
}

function firstWorkingDay(from: Temporal.PlainDate, holidays: Holidays): Result<Temporal.PlainDate> {
  for (let day = from; ; day = day.add({ days: 1 })) {
    const working = isWorkingDay(day, holidays);
    if (!working.ok) return working;
    if (working.value) return ok(day);
  }
}

function inVietnam(moment: Moment): { day: Temporal.PlainDate; time: Temporal.PlainTime } {
  const local = moment instanceof Temporal.Instant ? moment.toZonedDateTimeISO(TIME_ZONE) : moment.withTimeZone(TIME_ZONE);
  return { day: local.toPlainDate(), time: local.toPlainTime() };
}
