import { randomUUID } from 'node:crypto';
import type { Language } from '@openvssid/core';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { insertJobs } from '@openvssid/server/jobs/insert-jobs';
import type { QueueName } from '../jobs/queues.ts';
import type { Channel, Message } from './message.ts';

// Letter and job in one statement, so that neither can be without the other.
const INSERT_MESSAGE = sql<{ jobId: string }>(
  'insert-message',
  `with message as (
     insert into outbox (message_id, channel, recipient, template, language, data, created_at) values ($1, $2, $3, $4, $5, $6, $7)
     returning message_id
   )
   ${insertJobs('deliver-message' satisfies QueueName, `json_build_object('messageId', m.message_id)`, 'message m')}`,
);

/** `recipient`: telephone number (+84…) or e-mail address. */
export type NewMessage = Message & { channel: Channel; recipient: string; language: Language; now: Temporal.Instant };

/** Puts a letter into the outbox, in the caller's transaction; it leaves once that has committed. */
export async function sendMessage(tx: Transaction, message: NewMessage): Promise<void> {
  const { channel, recipient, template, language, data, now } = message;
  const jobs = await tx.run(INSERT_MESSAGE, [randomUUID(), channel, recipient, template, language, json(data), now]);
  if (jobs.length === 0) throw new Error('the queue deliver-message does not exist: migrate the database');
}
