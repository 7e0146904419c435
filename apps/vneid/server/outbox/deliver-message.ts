import type { Language } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { deliverOnce, type Entry } from '@openvssid/server/outbox/deliver-once';
import type { WaysOut } from '@openvssid/server/outbox/ways-out';
import type { Services } from '../services.ts';
import type { Channel, Message } from './message.ts';
import { emailOf, smsOf } from './texts.ts';

export type Delivery = { messageId: string };
type Waiting = Message & { channel: Channel; recipient: string; language: Language };

const BEGIN_ATTEMPT = sql<Waiting>(
  'begin-delivery-attempt',
  `update outbox set attempts = attempts + 1 where message_id = $1 and state = 'waiting'
   returning channel, recipient, template, language, data`,
);

const MARK_SENT = sql(
  'mark-message-sent',
  `update outbox set state = 'sent', sent_at = $2, data = '{}', last_error = null where message_id = $1`,
);

const MARK_FAILED = sql(
  'mark-message-failed',
  `update outbox set state = 'failed', last_error = $2, data = '{}' where message_id = $1 and state = 'waiting'`,
);

const NOTE_ERROR = sql('note-delivery-error', 'update outbox set last_error = $2 where message_id = $1');

/** One try to hand a letter over; done, its words are gone. Throws `Undeliverable` where a later try may help. */
export async function deliverMessage(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  ways: WaysOut,
  { messageId }: Delivery,
  lastTry: boolean,
): Promise<void> {
  const entry: Entry<Waiting> = {
    begin: async () => (await db.write(BEGIN_ATTEMPT, [messageId]))[0],
    sent: () => db.write(MARK_SENT, [messageId, clock.now()]),
    failed: (reason) => db.write(MARK_FAILED, [messageId, reason]),
    noteError: (reason) => db.write(NOTE_ERROR, [messageId, reason]),
  };
  const send = ({ channel, recipient, language, ...message }: Waiting): Promise<void> =>
    channel === 'email'
      ? ways.email({ messageId, recipient, ...emailOf(message, language) })
      : ways.sms({ messageId, recipient, text: smsOf(message, language) });
  await deliverOnce(entry, send, { now: () => clock.now(), lastTry });
}
