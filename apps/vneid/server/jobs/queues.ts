import type { DatabaseShape } from '@openvssid/server/db/migrate';

const DAY_SECONDS = 24 * 60 * 60;

/** Every queue of VNeID. A repeat of any job does no harm: it looks first whether its work is done. */
export const queues = [
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
] as const satisfies DatabaseShape['queues'];

export type QueueName = (typeof queues)[number]['name'];
