import type { ReaderLanguage } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { bearsDeadline } from '../notices/topics.ts';
import type { Channel, Message } from './message.ts';
import { sendMessage } from './send-message.ts';

export type Failed = Message & { personId: number; channel: Channel; language: ReaderLanguage };

const OTHER: Record<Channel, Channel> = { sms: 'email', email: 'sms' };

/** The person's contact for the other channel, where nothing about the same notification goes by it already. */
const UNTRIED = sql<{ recipient: string; notificationId: string }>(
  'untried-channel-of-notice',
  `select case when $3 = 'sms' then p.phone else p.email end as recipient, o.notification_id as "notificationId"
     from outbox o join person p on p.person_id = o.person_id
    where o.person_id = $1 and o.message_id = $2 and o.notification_id is not null
      and case when $3 = 'sms' then p.phone else p.email end is not null
      and not exists (select from outbox t where t.person_id = o.person_id and t.notification_id = o.notification_id and t.channel = $3)`,
);

/** A day by which somebody must act is too dear for one letter that could not be delivered: it goes by the other channel, once. */
export async function tryOtherChannel(tx: Transaction, failed: Failed, messageId: string, now: Temporal.Instant): Promise<void> {
  if (failed.template !== 'notification' || !bearsDeadline(failed.data.kind)) return;
  const { personId, language, data } = failed;
  const channel = OTHER[failed.channel];
  const [untried] = await tx.run(UNTRIED, [personId, messageId, channel]);
  if (untried) await sendMessage(tx, { personId, channel, language, template: 'notification', data, now, ...untried });
}
