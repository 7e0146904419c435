import type { ReaderLanguage } from '@openvssid/core';
import { json, sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import type { Channel, Message } from './message.ts';
import type { Transports } from './transports.ts';
import { Undeliverable } from './undeliverable.ts';

export type Delivery = { personId: number; messageId: string };
type Waiting = Message & { channel: Channel; recipient: string; language: ReaderLanguage };

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

/**
 * One try to hand a letter over. Sent or failed for good, it is done and its data are gone; otherwise it throws `Undeliverable`,
 * and the queue tries again later. After a crash between handing over and noting it, the next try carries the same id.
 */
export async function deliverMessage(
  services: Pick<Services, 'db' | 'clock'>,
  transports: Transports,
  delivery: Delivery,
  lastTry: boolean,
): Promise<void> {
  const { db, clock } = services;
  const { personId, messageId } = delivery;
  const [waiting] = await db.transaction((tx) => tx.run(BEGIN_ATTEMPT, [personId, messageId]));
  if (!waiting) return;
  const give = (reason: string) => db.transaction((tx) => tx.run(MARK_FAILED, [personId, messageId, reason, NOTHING]));

  if (isOutdated(waiting, clock.now())) {
    await give('expired');
    return;
  }
  try {
    await transports[waiting.channel]({ messageId, recipient: waiting.recipient, language: waiting.language, message: waiting });
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error;
    if (error.final || lastTry) {
      await give(error.reason);
      return;
    }
    await db.transaction((tx) => tx.run(NOTE_ERROR, [personId, messageId, error.reason]));
    throw error;
  }
  await db.transaction((tx) => tx.run(MARK_SENT, [personId, messageId, clock.now(), NOTHING]));
}

/** A code or link that no longer works helps nobody and unsettles. */
function isOutdated({ data }: Message, now: Temporal.Instant): boolean {
  return 'expiresAt' in data && Temporal.Instant.compare(Temporal.Instant.from(data.expiresAt), now) <= 0;
}
