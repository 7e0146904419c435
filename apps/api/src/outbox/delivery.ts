import { type Database, sql } from '@openvssid/server/db/database';
import type { Channel } from './message.ts';

export type Delivery = { personId: number; messageId: string };

/** How far a letter has come; `lastError` is a short code without personal data. */
export type DeliveryState = {
  channel: Channel;
  state: 'waiting' | 'sent' | 'failed';
  attempts: number;
  sentAt: Temporal.Instant | null;
  lastError: string | null;
};

const DELIVERY = sql<DeliveryState>(
  'delivery-of-message',
  `select channel, state, attempts, sent_at as "sentAt", last_error as "lastError" from outbox where person_id = $1 and message_id = $2`,
);

/** The state of one letter to this person; undefined where there is none (letters are kept 30 days). */
export async function deliveryOf(db: Database, personId: number, messageId: string): Promise<DeliveryState | undefined> {
  const [found] = await db.read(DELIVERY, [personId, messageId]);
  return found;
}
