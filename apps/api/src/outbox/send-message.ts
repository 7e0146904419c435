import { randomUUID } from 'node:crypto';
import type { ReaderLanguage } from '@openvssid/core';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { insertJobs } from '../queues/insert-jobs.ts';
import type { Channel, Message } from './message.ts';

// The letters and their jobs in one statement, so that none can be without the other (docs/decisions/0008).
const INSERT_MESSAGES = sql<{ jobId: string }>(
  'insert-messages',
  `with message as (
     insert into outbox (person_id, message_id, channel, recipient, template, language, data, created_at, notification_id)
     select m."personId", m."messageId", m.channel, m.recipient, m.template, m.language, m.data, $2, m."notificationId"
       from jsonb_to_recordset($1) as m("personId" bigint, "messageId" uuid, channel text, recipient text, template text, language text, data jsonb, "notificationId" uuid)
     returning person_id, message_id
   )
   ${insertJobs('deliver-message', `json_build_object('personId', m.person_id, 'messageId', m.message_id)`, 'message m')}`,
);

/** `recipient`: telephone number (+84…) or e-mail address. */
export type NewMessage = Message & {
  personId: number;
  channel: Channel;
  recipient: string;
  language: ReaderLanguage;
  /** The notification in the app that it tells of. */
  notificationId?: string | undefined;
  now: Temporal.Instant;
};
/** Without the moment, which many letters share. */
export type Letter = Message & Pick<NewMessage, 'personId' | 'channel' | 'recipient' | 'language' | 'notificationId'>;

/**
 * Puts a letter into the outbox, in the caller's transaction; it leaves once that has committed. Answers the message's id.
 *
 *     const messageId = await sendMessage(tx, { personId, channel: 'sms', recipient: '+84912345678', template: 'code', language: 'vi',
 *       data: { code: '123456', purpose: 'recover', expiresAt: expiresAt.toString() }, now });
 */
export async function sendMessage(tx: Transaction, { now, ...letter }: NewMessage): Promise<string> {
  const [messageId] = await sendMessages(tx, [letter], now);
  if (messageId === undefined) throw new Error('a letter answers its id');
  return messageId;
}

/** The same for many letters by one statement; answers their ids. */
export async function sendMessages(tx: Transaction, letters: readonly Letter[], now: Temporal.Instant): Promise<string[]> {
  if (letters.length === 0) return [];
  const rows = letters.map(({ personId, channel, recipient, template, language, data, notificationId }) => ({
    personId,
    messageId: randomUUID(),
    channel,
    recipient,
    template,
    language,
    data,
    notificationId,
  }));
  const jobs = await tx.run(INSERT_MESSAGES, [json(rows), now]);
  if (jobs.length !== rows.length) throw new Error('the queue deliver-message does not exist: migrate the database');
  return rows.map(({ messageId }) => messageId);
}
