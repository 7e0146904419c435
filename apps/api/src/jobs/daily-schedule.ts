import { TIME_ZONE } from '@openvssid/core';
import type { Regular } from '@openvssid/server/jobs/order-once';

/** Before people wake up. */
const ROUND_HOUR = 6;

/** The round of each day, from six in the morning in Vietnam on. */
export const EVERY_DAY: Regular = {
  queue: 'daily-round',
  span: (now) => roundDay(now).toString(),
  dataOf: (day) => ({ day }),
};

/** The day whose round is the latest due: before six it is still yesterday's. */
export function roundDay(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(TIME_ZONE).subtract({ hours: ROUND_HOUR }).toPlainDate();
}
