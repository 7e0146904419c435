import type { ReaderLanguage } from '@openvssid/core';
import { json, sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { holdBack } from '../quiet-hours/hold-back.ts';
import { deliverPush, type PushData } from '../push/deliver-push.ts';
import type { Channel, Message } from './message.ts';
import type { Delivery } from './delivery.ts';
import { foldedNotices, pushWithFolded, withFolded } from './folded.ts';
import { tryOtherChannel } from './other-channel.ts';
import type { Transports } from './transports.ts';
import { deliverOnce, type Entry } from '@openvssid/server/outbox/deliver-once';

type Waiting =
  | (Message & { channel: Channel; recipient: string; language: ReaderLanguage })
  | { template: 'push'; data: PushData; channel: 'push'; recipient: string; language: ReaderLanguage };

const BEGIN_ATTEMPT = sql<Waiting>(
  'begin-delivery-attempt',
  `update outbox set attempts = attempts + 1 where person_id = $1 and message_id = $2 and state = 'waiting' and folded_into is null
   returning channel, recipient, template, language, data`,
);

const MARK_SENT = sql(
  'mark-message-sent',
  `update outbox set state = 'sent', sent_at = $3, data = $4, last_error = null
    where person_id = $1 and (message_id = $2 or folded_into = $2)`,
);

const MARK_FAILED = sql(
  'mark-message-failed',
  `update outbox set state = 'failed', last_error = $3, data = $4
    where person_id = $1 and (message_id = $2 or folded_into = $2) and state = 'waiting'`,
);

const NOTE_ERROR = sql('note-delivery-error', 'update outbox set last_error = $3 where person_id = $1 and message_id = $2');

const NOTHING = json({});

/**
 * One try to hand a letter over; done, its data are gone. In the quiet hours of its person a notice is put off. Throws `Undeliverable`
 * where a later try may help.
 */
export async function deliverMessage(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'keys'>,
  transports: Transports,
  delivery: Delivery,
  lastTry: boolean,
): Promise<void> {
  const { db, clock } = services;
  const { personId, messageId } = delivery;
  if (await holdBack(services, personId, messageId)) return;
  let begun: Waiting | undefined;
  const entry: Entry<Waiting> = {
    begin: async () => (begun = (await db.write(BEGIN_ATTEMPT, [personId, messageId]))[0]),
    sent: () => db.write(MARK_SENT, [personId, messageId, clock.now(), NOTHING]),
    failed: (reason) =>
      db.transaction(async (tx) => {
        const folded = begun?.template === 'notification' ? await foldedNotices(tx.run, delivery) : [];
        await tx.run(MARK_FAILED, [personId, messageId, reason, NOTHING]);
        if (!begun || begun.channel === 'push') return;
        await tryOtherChannel(tx, { ...begun, personId }, messageId, clock.now());
        const { channel, language } = begun;
        for (const one of folded) {
          const failed = { personId, channel, language, template: 'notification' as const, data: one.data };
          await tryOtherChannel(tx, failed, one.messageId, clock.now());
        }
      }),
    noteError: (reason) => db.write(NOTE_ERROR, [personId, messageId, reason]),
  };
  await deliverOnce(entry, (message) => handOver(services, transports, delivery, message), { now: () => clock.now(), lastTry });
}

async function handOver(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'keys'>,
  transports: Transports,
  delivery: Delivery,
  waiting: Waiting,
): Promise<void> {
  const { db, config } = services;
  const { recipient, language } = waiting;
  if (waiting.channel === 'push') {
    const news = await pushWithFolded(db, delivery, waiting.data);
    return deliverPush(services, { personId: delivery.personId, subscriptionId: recipient, language, news });
  }
  const message = await withFolded(db, delivery, waiting, `${config.publicUrls.citizen}/notifications`);
  return transports[waiting.channel]({ messageId: delivery.messageId, recipient, language, message });
}
