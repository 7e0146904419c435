import { countsFrom, dueDay, type Holidays, remainingWorkingDays, type Result, TIME_ZONE } from '@openvssid/core';
import { deadlineOn, type Procedure } from '@openvssid/procedures';
import { civilDay } from '@openvssid/server/clock';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

const HOLIDAYS = sql<Holidays[number]>('holidays', 'select day, kind from holiday order by day');

/** The State's calendar, as loaded from reference-data/holidays.csv. */
export function loadHolidays(query: Query): Promise<Holidays> {
  return query(HOLIDAYS);
}

/** Reception within one working day of sending (procedures 1.3). */
const RECEPTION_DAYS = 1;

export function receptionDueOn(submittedAt: Temporal.Instant, holidays: Holidays): Temporal.PlainDate {
  return dayOf(dueDay(submittedAt, RECEPTION_DAYS, holidays));
}

/** The day by which a file received at this moment is decided: the service's deadline on that day. */
export function decisionDueOn(procedure: Procedure, receivedAt: Temporal.Instant, holidays: Holidays): Temporal.PlainDate {
  const { workingDays, calendarDays } = deadlineOn(procedure, civilDay(receivedAt));
  const promised = dayOf(dueDay(receivedAt, workingDays, holidays));
  if (calendarDays === undefined) return promised;
  const latest = calendarDueOn(receivedAt, calendarDays, holidays);
  return Temporal.PlainDate.compare(promised, latest) <= 0 ? promised : latest;
}

/** So many calendar days later, or, where that is a day off, the next working day (Civil Code 2015 art. 148.5). */
function calendarDueOn(receivedAt: Temporal.Instant, days: number, holidays: Holidays): Temporal.PlainDate {
  const last = civilDay(receivedAt).add({ days });
  const working = countsFrom(last.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '08:00' }), holidays);
  // A deadline in calendar days stands without the days off of a year that are not announced yet; it is the earlier day then.
  return working.ok ? working.value : last;
}

/**
 * The latest day on which a file is decided whose history must be verified elsewhere: so many calendar days after reception. Undefined for services whose law knows no verification.
 */
export function verificationDueOn(
  procedure: Procedure,
  receivedAt: Temporal.Instant,
  holidays: Holidays,
): Temporal.PlainDate | undefined {
  const { verificationDays } = deadlineOn(procedure, civilDay(receivedAt));
  return verificationDays === undefined ? undefined : calendarDueOn(receivedAt, verificationDays, holidays);
}

/** What can be promised on sending: received in time, decided in time. */
export function expectedOn(procedure: Procedure, submittedAt: Temporal.Instant, holidays: Holidays): Temporal.PlainDate {
  const received = receptionDueOn(submittedAt, holidays).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '08:00' });
  return decisionDueOn(procedure, received.toInstant(), holidays);
}

/** When the clock goes on after an addition. */
export function resumedDueOn(moment: Temporal.Instant, remainingDays: number, holidays: Holidays): Temporal.PlainDate {
  return dayOf(dueDay(moment, remainingDays, holidays));
}

export function remainingDays(moment: Temporal.Instant, dueOn: string, holidays: Holidays): number {
  return dayOf(remainingWorkingDays(moment, Temporal.PlainDate.from(dueOn), holidays));
}

function dayOf<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(
      `reference-data/holidays.csv has no rows for ${result.refusal.params?.['year'] ?? 'that year'}: add the announced days off and load the reference data.`,
    );
  return result.value;
}
