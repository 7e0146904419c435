import type { ReaderLanguage } from '@openvssid/core';
import { json, sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { deliverPush, type PushData } from '../push/deliver-push.ts';
import type { Channel, Message } from './message.ts';
import type { Transports } from './transports.ts';
import { deliverOnce, type Entry } from '@openvssid/server/outbox/deliver-once';

export type Delivery = { personId: number; messageId: string };
type Waiting =
  | (Message & { channel: Channel; recipient: string; language: ReaderLanguage })
  | { template: 'push'; data: PushData; channel: 'push'; recipient: string; language: ReaderLanguage };

const BEGIN_ATTEMPT = sql<Waiting>(
  'begin-delivery-attempt',
  `update outbox set attempts = attempts + 1 where person_id = $1 and message_id = $2 and state = 'waiting'
   returning channel, recipient, template, language, data`,
);

const MARK_SENT = sql(
  'mark-message-sent',
  `update outbox set state = 'sent', sent_at = $3, data = $4, last_error = null where person_id = $1 and message_id = $2`,
);

const MARK_FAILED = sql(
  'mark-message-failed',
  `update outbox set state = 'failed', last_error = $3, data = $4 where person_id = $1 and message_id = $2 and state = 'waiting'`,
);

const NOTE_ERROR = sql('note-delivery-error', 'update outbox set last_error = $3 where person_id = $1 and message_id = $2');

const NOTHING = json({});

/** One try to hand a letter over; done, its data are gone. Throws `Undeliverable` where a later try may help. */
export async function deliverMessage(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'keys'>,
  transports: Transports,
  { personId, messageId }: Delivery,
  lastTry: boolean,
): Promise<void> {
  const { db, clock } = services;
  const entry: Entry<Waiting> = {
    begin: async () => (await db.write(BEGIN_ATTEMPT, [personId, messageId]))[0],
    sent: () => db.write(MARK_SENT, [personId, messageId, clock.now(), NOTHING]),
    failed: (reason) => db.write(MARK_FAILED, [personId, messageId, reason, NOTHING]),
    noteError: (reason) => db.write(NOTE_ERROR, [personId, messageId, reason]),
  };
  const send = (message: Waiting): Promise<void> => {
    if (message.channel === 'push') {
      const { recipient: subscriptionId, language, data } = message;
      return deliverPush(services, { personId, subscriptionId, language, news: [data] });
    }
    return transports[message.channel]({ messageId, recipient: message.recipient, language: message.language, message });
  };
  await deliverOnce(entry, send, { now: () => clock.now(), lastTry });
}
