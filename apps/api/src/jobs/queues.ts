import type { Queue } from 'pg-boss';

const DAY_SECONDS = 24 * 60 * 60;

/** Every queue of the product. A repeat of any job does no harm: it looks first whether its work is done. */
export const queues = [
  // First tries within seconds, for codes; then slower, for somewhat more than a day in all.
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
  // Holds a name and a birth date as somebody typed them: gone within the hour.
  {
    name: 'note-look-up',
    policy: 'standard',
    retryLimit: 10,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 10 * 60,
    expireInSeconds: 60,
    retentionSeconds: DAY_SECONDS,
    deleteAfterSeconds: 60 * 60,
  },
  {
    name: 'daily-round',
    policy: 'singleton',
    retryLimit: 10,
    retryDelay: 60,
    retryBackoff: true,
    retryDelayMax: 60 * 60,
    expireInSeconds: 60 * 60,
    retentionSeconds: DAY_SECONDS,
    deleteAfterSeconds: 7 * DAY_SECONDS,
  },
  {
    name: 'seal-access-log',
    policy: 'singleton',
    retryLimit: 10,
    retryDelay: 60,
    retryBackoff: true,
    retryDelayMax: 15 * 60,
    expireInSeconds: 30 * 60,
    retentionSeconds: DAY_SECONDS,
    deleteAfterSeconds: 7 * DAY_SECONDS,
  },
  {
    name: 'send-due-recoveries',
    policy: 'singleton',
    retryLimit: 5,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: 5 * 60,
    expireInSeconds: 5 * 60,
    retentionSeconds: 60 * 60,
    deleteAfterSeconds: DAY_SECONDS,
  },
  {
    name: 'expire-orders',
    policy: 'singleton',
    retryLimit: 2,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 60,
    expireInSeconds: 5 * 60,
    retentionSeconds: 60 * 60,
    deleteAfterSeconds: 60 * 60,
  },
  {
    name: 'ask-payment-provider',
    policy: 'standard',
    retryLimit: 2,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 60,
    expireInSeconds: 5 * 60,
    retentionSeconds: 60 * 60,
    deleteAfterSeconds: 60 * 60,
  },
  {
    name: 'send-refunds',
    policy: 'singleton',
    retryLimit: 2,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 60,
    expireInSeconds: 5 * 60,
    retentionSeconds: 60 * 60,
    deleteAfterSeconds: 60 * 60,
  },
] as const satisfies readonly Queue[];

export type QueueName = (typeof queues)[number]['name'];
