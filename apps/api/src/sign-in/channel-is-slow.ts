import { sql } from '@openvssid/server/db/database';
import type { Channel } from '../outbox/message.ts';
import type { Services } from '../services.ts';

const SLOW_AFTER = { minutes: 1 };

const FIND_LATE_MESSAGE = sql<{ late: boolean }>(
  'find-late-message',
  `select exists (select from outbox where state = 'waiting' and created_at < $1 and created_at > $2 and channel = $3) as late`,
);

/** Whether letters of this channel are held up at the moment, whoever they are for: what can be said where a person's own must not be. */
export async function channelIsSlow({ db, clock }: Services, channel: Channel): Promise<boolean> {
  const late = clock.now().subtract(SLOW_AFTER);
  const [row] = await db.read(FIND_LATE_MESSAGE, [late, late.subtract({ hours: 1 }), channel]);
  return row?.late ?? false;
}
