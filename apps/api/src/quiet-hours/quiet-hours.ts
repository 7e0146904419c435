import { TIME_ZONE } from '@openvssid/core';
import type { Config } from '../config.ts';

/** When somebody is left alone, HH:MM in Vietnam; over midnight where it ends earlier than it begins. */
export type QuietHours = { enabled: boolean; from: string; to: string };

/** For whoever did not choose. */
export function quietByDefault({ QUIET_HOURS }: Pick<Config, 'QUIET_HOURS'>): QuietHours {
  const [from = '', to = ''] = QUIET_HOURS.split('-');
  return QUIET_HOURS === 'none' ? { enabled: false, from: '22:00', to: '06:00' } : { enabled: true, from, to };
}

/** When they end, where it is quiet now: from the first minute on, up to the last one. */
export function endOfQuiet({ enabled, from, to }: QuietHours, now: Temporal.Instant): Temporal.Instant | undefined {
  if (!enabled || from === to) return undefined;
  const here = now.toZonedDateTimeISO(TIME_ZONE);
  const time = here.toPlainTime().toString().slice(0, 5);
  const overMidnight = from > to;
  const quiet = overMidnight ? time >= from || time < to : time >= from && time < to;
  if (!quiet) return undefined;
  const day = overMidnight && time >= from ? here.toPlainDate().add({ days: 1 }) : here.toPlainDate();
  return day.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: to }).toInstant();
}
