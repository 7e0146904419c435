import { sql } from '@openvssid/server/db/database';
import type { NotificationKind } from '../notices/notification.ts';
import { topicOf } from '../notices/topics.ts';
import { insertJobs } from '../queues/insert-jobs.ts';
import type { Services } from '../services.ts';
import { quietHoursOf } from './choice.ts';
import { endOfQuiet } from './quiet-hours.ts';

type Held = { channel: string; recipient: string; kind: NotificationKind; heldUntil: Temporal.Instant | null };

// Codes, links and letters of the account's safety are other templates and are never asked about.
const NOTICE = sql<Held>(
  'waiting-notice',
  `select channel, recipient, data->>'kind' as kind, held_until as "heldUntil" from outbox
    where person_id = $1 and message_id = $2 and state = 'waiting' and folded_into is null and template in ('notification', 'push')`,
);

// The letter and its next job in one statement; a repeat makes a second job, which finds the letter sent.
const HOLD = sql(
  'hold-message',
  `with message as (
     update outbox set held_until = $3 where person_id = $1 and message_id = $2 and state = 'waiting' returning person_id, message_id
   )
   ${insertJobs('deliver-message', `json_build_object('personId', m.person_id, 'messageId', m.message_id)`, 'message m', '$3::timestamptz')}`,
);

// Whoever comes second waits for the first and sees what it has folded.
const LOCK_HELD = sql<{ messageId: string }>(
  'lock-held-messages',
  `select message_id as "messageId" from outbox
    where person_id = $1 and channel = $2 and recipient = $3 and state = 'waiting' and attempts = 0 and folded_into is null
      and held_until <= $4 and template in ('notification', 'push') order by created_at, message_id for update`,
);
const FOLD = sql('fold-messages', 'update outbox set folded_into = $2 where person_id = $1 and message_id = any($3::uuid[])');

/**
 * In the quiet hours of its person a notice waits until they end; answers whether it does. Those that waited go out as one, with the
 * oldest of them.
 */
export async function holdBack(
  { db, clock, config }: Pick<Services, 'db' | 'clock' | 'config'>,
  personId: number,
  messageId: string,
): Promise<boolean> {
  const [notice] = await db.write(NOTICE, [personId, messageId]);
  if (!notice || topicOf(notice.kind) === 'security') return false;
  const now = clock.now();
  const end = endOfQuiet(await quietHoursOf(db.read, config, personId), now);
  if (end !== undefined) {
    await db.write(HOLD, [personId, messageId, end]);
    return true;
  }
  if (notice.heldUntil === null) return false;
  return db.transaction(async (tx) => {
    const held = (await tx.run(LOCK_HELD, [personId, notice.channel, notice.recipient, now])).map((one) => one.messageId);
    const [first, ...rest] = held;
    if (first === undefined || rest.length === 0) return false;
    await tx.run(FOLD, [personId, first, rest]);
    // The first has a job of its own.
    return rest.includes(messageId);
  });
}
