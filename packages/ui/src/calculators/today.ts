import { TIME_ZONE } from '@openvssid/core';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE });

/** Today in Vietnam, `YYYY-MM-DD`: what a form proposes for the day of a decision. */
export function todayInVietnam(): string {
  return DAY.format(new Date());
}
