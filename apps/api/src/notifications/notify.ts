import { randomUUID } from 'node:crypto';
import { json, sql, type Transaction } from '../db/database.ts';
import type { Notification } from './notification.ts';

const INSERT_NOTIFICATION = sql(
  'insert-notification',
  'insert into notification (person_id, notification_id, at, kind, data, link) values ($1, $2, $3, $4, $5, $6)',
);

/** `link`: path in the citizen app of the thing it is about. */
export type NewNotification = Notification & { personId: number; link: string; now: Temporal.Instant };

/**
 * Puts a notification into the person's list, in the caller's transaction.
 *
 *     await notify(tx, { personId, kind: 'card-issued', data: { validFrom: '2026-11-22' }, link: '/card', now });
 */
export async function notify(tx: Transaction, { personId, kind, data, link, now }: NewNotification): Promise<void> {
  await tx.run(INSERT_NOTIFICATION, [personId, randomUUID(), now, kind, json(data), link]);
}
