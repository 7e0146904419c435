import { sql } from '@openvssid/server/db/database';
import { deleteInBatches } from '@openvssid/server/jobs/delete-in-batches';
import type { Services } from '../services.ts';

// A row of strikes is forgotten a day after its last wait.
const DELETE_OLD_LIMITS = sql<{ gone: number }>(
  'delete-old-limits',
  `with gone as (
     delete from limit_count where (name, key) in (
       select name, key from limit_count
        where greatest(window_ends_at, blocked_until) < $1::timestamptz - interval '1 day' limit $2)
     returning 1)
   select count(*)::int as gone from gone`,
);

export function removeOldLimits({ db, clock }: Services): Promise<void> {
  return deleteInBatches(db, DELETE_OLD_LIMITS, [clock.now()]);
}
