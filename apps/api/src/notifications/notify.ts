import { randomUUID } from 'node:crypto';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { LIVING } from '../people/records-of.ts';
import { queuePush } from '../push/queue-push.ts';
import type { Notification } from '../notices/notification.ts';
import { BY_DEFAULT, isFixed, topicOf } from '../notices/topics.ts';

// Nobody's list gets what they have switched off for the app. `always`: what cannot be switched off; `standard`: where nobody chose.
// What is about a merged number is told where its person lives on.
const INSERT_NOTIFICATIONS = sql<{ id: string; personId: number }>(
  'insert-notifications',
  `insert into notification (person_id, notification_id, at, kind, data, link)
   select n."personId", n.id, $2, n.kind, n.data, n.link
     from (select ${LIVING('r."personId"')} as "personId", r.id, r.kind, r.data, r.link, r.topic, r.always, r.standard
             from jsonb_to_recordset($1) as r("personId" bigint, id uuid, kind text, data jsonb, link text, topic text, always boolean, standard boolean)) n
    where n.always or coalesce(
      (select p.app from notification_preference p where p.person_id = n."personId" and p.topic = n.topic), n.standard)
   returning notification_id as id, person_id as "personId"`,
);

/** `link`: path in the citizen app of the thing it is about. */
export type AddressedNotification = Notification & { personId: number; link: string };
export type NewNotification = AddressedNotification & { now: Temporal.Instant };

/**
 * Puts a notification into the person's list and sends it to their devices, in the caller's transaction. Answers its id, where the person
 * has not switched it off.
 *
 *     await notify(tx, { personId, kind: 'card-issued', data: { validFrom: '2026-11-22' }, link: '/card', now });
 */
export async function notify(tx: Transaction, { now, ...notification }: NewNotification): Promise<string | undefined> {
  const [id] = await notifyAll(tx, [notification], now);
  return id;
}

/** The same for many people by one statement. */
export async function notifyAll(
  tx: Transaction,
  notifications: readonly AddressedNotification[],
  now: Temporal.Instant,
): Promise<string[]> {
  if (notifications.length === 0) return [];
  const rows = notifications.map(({ personId, kind, data, link }) => {
    const topic = topicOf(kind);
    return {
      personId,
      id: randomUUID(),
      kind,
      data,
      link,
      topic,
      always: isFixed(topic, 'app'),
      standard: BY_DEFAULT[topic].app,
    };
  });
  const inserted = new Map((await tx.run(INSERT_NOTIFICATIONS, [json(rows), now])).map(({ id, personId }) => [id, personId]));
  const told = rows.flatMap((row) => {
    const personId = inserted.get(row.id);
    return personId === undefined ? [] : [{ ...row, personId }];
  });
  await queuePush(tx, told, now);
  return told.map(({ id }) => id);
}
