import { sql } from '@openvssid/server/db/database';
import { deleteInBatches } from '@openvssid/server/jobs/delete-in-batches';
import type { Services } from '../services.ts';

const KEPT_DAYS = 30;
/** As long as the queue keeps a job: after it, nobody tries any more. */
const TRIED_DAYS = 3;

const REMOVE_OLD = sql<{ gone: number }>(
  'remove-old-messages',
  `with gone as (
     delete from outbox where ctid = any(array(
       select ctid from outbox where state <> 'waiting' and created_at < $1 limit $2 for update skip locked)) returning 1
   )
   select count(*)::int as gone from gone`,
);

const GIVE_UP = sql(
  'give-up-old-messages',
  `update outbox set state = 'failed', last_error = 'given-up', data = '{}' where state = 'waiting' and created_at < $1`,
);

/** Letters told long ago; and those whose job is gone, so that no code stays behind. */
export async function removeOldMessages({ db, clock }: Services): Promise<void> {
  const now = clock.now();
  await db.write(GIVE_UP, [now.subtract({ hours: 24 * TRIED_DAYS })]);
  await deleteInBatches(db, REMOVE_OLD, [now.subtract({ hours: 24 * KEPT_DAYS })]);
}
