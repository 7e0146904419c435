import { randomUUID } from 'node:crypto';
import type { ReaderLanguage } from '@openvssid/core';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { insertJobs } from '../queues/insert-jobs.ts';
import type { NotificationKind } from '../notices/notification.ts';
import { BY_DEFAULT, isFixed, topicOf } from '../notices/topics.ts';

type Told = { personId: number; id: string; kind: NotificationKind };

const WANTING = sql<{ personId: number; subscriptionId: string; id: string; kind: NotificationKind; language: ReaderLanguage }>(
  'push-subscriptions-wanting',
  `select s.person_id as "personId", s.subscription_id as "subscriptionId", n.id, n.kind, a.language
     from jsonb_to_recordset($1) as n("personId" bigint, id uuid, kind text, topic text, always boolean, standard boolean)
     join push_subscription s on s.person_id = n."personId" and s.state = 'active'
     join account a on a.person_id = s.person_id and a.state = 'active'
    where n.always or coalesce(
      (select p.push from notification_preference p where p.person_id = n."personId" and p.topic = n.topic), n.standard)`,
);
const QUEUE = sql(
  'queue-push',
  `with message as (
     insert into outbox (person_id, message_id, channel, recipient, template, language, data, created_at, notification_id)
     select m."personId", m."messageId", 'push', m."subscriptionId", 'push', m.language, m.data, $2, m.id
       from jsonb_to_recordset($1) as m("personId" bigint, "messageId" uuid, "subscriptionId" text, language text, data jsonb, id uuid)
     returning person_id, message_id
   )
   ${insertJobs('deliver-message', `json_build_object('personId', m.person_id, 'messageId', m.message_id)`, 'message m')}`,
);

/** Each of these notifications also goes to the devices of its person that want to hear of its topic. */
export async function queuePush(tx: Transaction, notifications: readonly Told[], now: Temporal.Instant): Promise<void> {
  const asked = notifications.map(({ personId, id, kind }) => {
    const topic = topicOf(kind);
    return { personId, id, kind, topic, always: isFixed(topic, 'push'), standard: BY_DEFAULT[topic].push };
  });
  const wanting = await tx.run(WANTING, [json(asked)]);
  if (wanting.length === 0) return;
  const rows = wanting.map(({ personId, subscriptionId, id, kind, language }) => {
    const data = { kind, notificationId: id };
    return { personId, messageId: randomUUID(), subscriptionId, language, data, id };
  });
  await tx.run(QUEUE, [json(rows), now]);
}
