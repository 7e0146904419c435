import { z } from 'zod';
import type { ReaderLanguage } from '@openvssid/core';
import { type Database, sql, type Transaction } from '@openvssid/server/db/database';
import type { Notification } from '../notices/notification.ts';
import { notificationText } from '../notices/texts.ts';

const delivery = z.object({
  channel: z.enum(['email', 'push', 'sms']),
  state: z.enum(['sent', 'waiting', 'failed']),
  at: z.string().nullable().describe('when it was sent, ISO 8601'),
});

export const notificationPage = z.object({
  notifications: z.array(
    z.object({
      id: z.uuid(),
      at: z.string().describe('ISO 8601'),
      kind: z.string(),
      title: z.string(),
      body: z.string(),
      link: z.string().describe('path in the citizen app'),
      read: z.boolean(),
      deliveries: z.array(delivery).describe('by which channels it went besides, for as long as that is kept'),
    }),
  ),
  /** Give it as `before` for the page after this one; null on the last. */
  next: z.string().nullable(),
});
export type NotificationPage = z.infer<typeof notificationPage>;

type Row = Notification & {
  id: string;
  at: Temporal.Instant;
  link: string;
  readAt: Temporal.Instant | null;
  deliveries: z.infer<typeof delivery>[];
};

// The id breaks ties: notifications of one transaction share their moment.
const LIST = sql<Row>(
  'list-notifications',
  `select notification_id as id, at, kind, data, link, read_at as "readAt",
          coalesce((select jsonb_agg(jsonb_build_object('channel', d.channel, 'state', d.state, 'at', d.at) order by d.channel) from (
             select o.channel, to_char(max(o.sent_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
                    case when bool_or(o.state = 'sent') then 'sent' when bool_or(o.state = 'waiting') then 'waiting' else 'failed' end as state
               from outbox o where o.person_id = notification.person_id and o.notification_id = notification.notification_id group by o.channel) d
          ), '[]') as deliveries
     from notification
    where person_id = $1 and (at, notification_id) < ($2, $3)
    order by at desc, notification_id desc limit $4`,
);

const COUNT_UNREAD = sql<{ unread: number }>(
  'count-unread-notifications',
  'select count(*) as unread from notification where person_id = $1 and read_at is null',
);

const MARK_READ = sql<{ link: string }>(
  'mark-notification-read',
  'update notification set read_at = coalesce(read_at, $3) where person_id = $1 and notification_id = $2 returning link',
);

const MARK_ALL_READ = sql(
  'mark-all-notifications-read',
  'update notification set read_at = $2 where person_id = $1 and read_at is null',
);

/** Place in the list: the moment and id of the last notification seen. */
export type Cursor = { at: string; id: string };
const NEWEST: Cursor = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

export const cursor = z
  .string()
  .transform((text) => ({ at: text.slice(0, text.indexOf('_')), id: text.slice(text.indexOf('_') + 1) }))
  // PostgreSQL knows no year 0.
  .pipe(z.object({ at: z.iso.datetime().regex(/^(?!0000)/), id: z.uuid() }));

/** One page of a person's notifications, newest first, in the reader's language. */
export async function notificationsOf(
  db: Database,
  personId: number,
  language: ReaderLanguage,
  limit: number,
  before: Cursor = NEWEST,
): Promise<NotificationPage> {
  const rows = await db.read(LIST, [personId, before.at, before.id, limit + 1]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    notifications: shown.map((row) => view(row, language)),
    next: last && rows.length > limit ? `${last.at.toString()}_${last.id}` : null,
  };
}

export async function unreadCountOf(db: Database, personId: number): Promise<number> {
  const [row] = await db.read(COUNT_UNREAD, [personId]);
  return row?.unread ?? 0;
}

/** Answers where the notification leads; undefined where the person has no such one. */
export async function markRead(
  tx: Transaction,
  personId: number,
  id: string,
  now: Temporal.Instant,
): Promise<string | undefined> {
  const [row] = await tx.run(MARK_READ, [personId, id, now]);
  return row?.link;
}

export async function markAllRead(tx: Transaction, personId: number, now: Temporal.Instant): Promise<void> {
  await tx.run(MARK_ALL_READ, [personId, now]);
}

function view(row: Row, language: ReaderLanguage): NotificationPage['notifications'][number] {
  const { title, body } = notificationText(row, language);
  return {
    id: row.id,
    at: row.at.toString(),
    kind: row.kind,
    title,
    body,
    link: row.link,
    read: row.readAt !== null,
    deliveries: row.deliveries,
  };
}
