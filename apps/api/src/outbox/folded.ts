import type { Database } from '@openvssid/server/db/database';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { PushData } from '../push/deliver-push.ts';
import type { Delivery } from './delivery.ts';
import type { Message, MessageData } from './message.ts';

export type FoldedNotice = { messageId: string; data: MessageData['notification'] };
const FOLDED = sql<FoldedNotice>(
  'folded-notices',
  'select message_id as "messageId", data from outbox where person_id = $1 and folded_into = $2 order by created_at, message_id',
);
const FOLDED_PUSH = sql<{ data: PushData }>(
  'folded-push',
  'select data from outbox where person_id = $1 and folded_into = $2 order by created_at, message_id',
);

/** The letter, or the one that also says what waited with it for the end of the quiet hours. `list`: address of the app's own list. */
export async function withFolded(
  db: Database,
  { personId, messageId }: Delivery,
  message: Message,
  list: string,
): Promise<Message> {
  if (message.template !== 'notification') return message;
  const rest = await foldedNotices(db.write, { personId, messageId });
  if (rest.length === 0) return message;
  return { template: 'notifications', data: { news: [message.data, ...rest.map(({ data }) => data)], url: list } };
}

/** The notices that a letter says besides its own. */
export function foldedNotices(query: Query, { personId, messageId }: Delivery): Promise<FoldedNotice[]> {
  return query(FOLDED, [personId, messageId]);
}

/** The same of a push message. */
export async function pushWithFolded(db: Database, { personId, messageId }: Delivery, first: PushData): Promise<PushData[]> {
  return [first, ...(await db.write(FOLDED_PUSH, [personId, messageId])).map(({ data }) => data)];
}
