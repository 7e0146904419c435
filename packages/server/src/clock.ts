import { TIME_ZONE } from '@openvssid/core';

/** The only place that reads the time; tests pass a clock of their own. */
export type Clock = { now(): Temporal.Instant };

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** Now, as finely as PostgreSQL keeps it: what is answered at once and what is read later are the same. */
export function momentNow({ clock }: { clock: Clock }): Temporal.Instant {
  return clock.now().round({ smallestUnit: 'millisecond', roundingMode: 'trunc' });
}

/** The day that it is in Vietnam. */
export function civilDay(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
}
