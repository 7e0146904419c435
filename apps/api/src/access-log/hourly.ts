import type { Regular } from '@openvssid/server/jobs/order-once';
import type { Services } from '../services.ts';
import { continueRootsFile } from './roots-file.ts';
import { sealHour } from './seal.ts';

/** The seal of each hour, as soon as it has ended. */
export const EVERY_HOUR: Regular = {
  queue: 'seal-access-log',
  span: (now) => endedHour(now).toString(),
  dataOf: (hour) => ({ hour }),
};

/** Beginning of the hour that ended last. */
export function endedHour(now: Temporal.Instant): Temporal.Instant {
  return now.round({ smallestUnit: 'hour', roundingMode: 'floor' }).subtract({ hours: 1 });
}

/** Seals the hour and writes what the second place lacks. A repeat, or one after a crash between the two, finishes what is left. */
export async function sealAndWrite(services: Pick<Services, 'db' | 'clock' | 'config'>, hour: Temporal.Instant): Promise<void> {
  await sealHour(services, hour);
  await continueRootsFile(services.db, services.config.accessLogRoots);
}
