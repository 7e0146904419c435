import { randomUUID } from 'node:crypto';
import type { Language } from '@openvssid/core';
import { json, sql, type Transaction } from '../db/database.ts';
import type { Channel, Message } from './message.ts';

// The letter and its job in one statement, so that neither can be without the other (docs/decisions/0008).
const INSERT_MESSAGE = sql<{ jobId: string }>(
  'insert-message',
  `with message as (
     insert into outbox (person_id, message_id, channel, recipient, template, language, data, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     returning person_id, message_id
   )
   insert into jobs.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until)
   select q.name, json_build_object('personId', m.person_id, 'messageId', m.message_id), q.policy, q.retry_limit, q.retry_delay,
          q.retry_backoff, q.retry_delay_max, q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 second'
     from message m join jobs.queue q on q.name = 'deliver-message'
   returning id as "jobId"`,
);

/** `recipient`: telephone number (+84…) or e-mail address. */
export type NewMessage = Message & {
  personId: number;
  channel: Channel;
  recipient: string;
  language: Language;
  now: Temporal.Instant;
};

/**
 * Puts a letter into the outbox, in the caller's transaction; it leaves once that has committed. Answers the message's id.
 *
 *     const messageId = await sendMessage(tx, { personId, channel: 'sms', recipient: '+84912345678', template: 'code', language: 'vi',
 *       data: { code: '123456', purpose: 'recover', expiresAt: expiresAt.toString() }, now });
 */
export async function sendMessage(tx: Transaction, message: NewMessage): Promise<string> {
  const { personId, channel, recipient, template, language, data, now } = message;
  const messageId = randomUUID();
  const [job] = await tx.run(INSERT_MESSAGE, [personId, messageId, channel, recipient, template, language, json(data), now]);
  if (!job) throw new Error('the queue deliver-message does not exist: migrate the database');
  return messageId;
}
