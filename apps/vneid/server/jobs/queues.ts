import type { DatabaseShape } from '@openvssid/server/db/migrate';

const DAY_SECONDS = 24 * 60 * 60;

/** Every queue of VNeID. A repeat of any job does no harm: it looks first whether its work is done. */
export const queues = [
  {
    name: 'deliver-message',
    policy: 'standard',
    retryLimit: 30,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 60 * 60,
    expireInSeconds: 60,
    retentionSeconds: 3 * DAY_SECONDS,
    deleteAfterSeconds: DAY_SECONDS,
  },
  {
    name: 'hourly-round',
    policy: 'singleton',
    retryLimit: 10,
    retryDelay: 60,
    retryBackoff: true,
    retryDelayMax: 15 * 60,
    expireInSeconds: 30 * 60,
    retentionSeconds: DAY_SECONDS,
    deleteAfterSeconds: DAY_SECONDS,
  },
  // A service that is away for the night hears of a sign-out in the morning.
  {
    name: 'tell-signed-out',
    policy: 'standard',
    retryLimit: 30,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 60 * 60,
    expireInSeconds: 60,
    retentionSeconds: DAY_SECONDS,
    deleteAfterSeconds: 60 * 60,
  },
  // Somebody waits for it: four tries within half a minute, then the page offers another.
  {
    name: 'fetch-health-book',
    policy: 'standard',
    retryLimit: 3,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 15,
    expireInSeconds: 45,
    retentionSeconds: 10 * 60,
    deleteAfterSeconds: 60 * 60,
  },
] as const satisfies DatabaseShape['queues'];

export type QueueName = (typeof queues)[number]['name'];
