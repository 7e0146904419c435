import { sql } from '@openvssid/server/db/database';
import { deleteInBatches } from '@openvssid/server/jobs/delete-in-batches';
import type { Services } from '../services.ts';

const gone = (name: string, table: string, end: string) =>
  sql<{ gone: number }>(
    `remove-old-${name}`,
    `with gone as (
       delete from ${table} where ctid = any(array(select ctid from ${table} where ${end} < $1::timestamptz limit $2 for update skip locked)) returning 1
     )
     select count(*)::int as gone from gone`,
  );

/** What is over is kept a day, for those who ask what happened. */
const OVER = [
  gone('sessions', 'session', 'absolute_until'),
  gone('device-requests', 'device_request', 'expires_at'),
  gone('one-time-codes', 'one_time_code', 'expires_at'),
  gone('one-time-links', 'one_time_link', 'expires_at'),
  gone('registrations', 'registration', 'expires_at'),
  gone('recoveries', 'recovery', 'expires_at'),
];

export async function removeOldOfAccounts({ db, clock }: Services): Promise<void> {
  const before = clock.now().subtract({ hours: 24 });
  for (const statement of OVER) await deleteInBatches(db, statement, [before]);
}
