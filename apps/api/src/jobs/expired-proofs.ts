import { sql, type Statement } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { deleteInBatches } from '@openvssid/server/jobs/delete-in-batches';
import { removeExpiredRecords } from '@openvssid/server/openid/records';

const expired = (name: string, table: string, condition: string): Statement<{ gone: number }> =>
  sql(
    `remove-expired-${name}`,
    `with gone as (
       delete from ${table} where ctid = any(array(select ctid from ${table} where ${condition} limit $2 for update skip locked)) returning 1
     )
     select count(*) as gone from gone`,
  );

/** A link goes with the row that leads to it (sign-in/one-time-links.ts: its key is the hash in base64url). */
const EXPIRED_LINKS = sql<{ gone: number }>(
  'remove-expired-links',
  `with gone as (
     delete from one_time_link where ctid = any(array(select ctid from one_time_link where expires_at < $1 limit $2 for update skip locked))
     returning translate(encode(token_hash, 'base64'), '+/=', '-_') as key
   ), routes as (
     delete from route using gone where route.kind = 'one-time-link' and route.key = gone.key
   )
   select count(*) as gone from gone`,
);

/** Each once the moment in $1 has passed. What has just ended stays for a while, so that its owner is told "expired" and not "unknown". */
const EXPIRED: { statement: Statement<{ gone: number }>; keptDays: number }[] = [
  { statement: expired('sessions', 'session', 'absolute_until < $1 or idle_until < $1 or ended_at < $1'), keptDays: 1 },
  {
    statement: expired('officer-sessions', 'officer_session', 'absolute_until < $1 or idle_until < $1 or ended_at < $1'),
    keptDays: 1,
  },
  { statement: expired('person-readings', 'person_reading', 'ends_at < $1'), keptDays: 1 },
  { statement: expired('batches', 'batch_decision', 'made_at < $1'), keptDays: 90 },
  { statement: expired('desk-filings', 'desk_filing', 'ends_at < $1'), keptDays: 30 },
  { statement: expired('push-subscriptions', 'push_subscription', "state = 'ended' and ended_at < $1"), keptDays: 30 },
  { statement: expired('codes', 'one_time_code', 'expires_at < $1'), keptDays: 1 },
  { statement: EXPIRED_LINKS, keptDays: 30 },
  { statement: expired('enrolments', 'officer_enrolment', 'expires_at < $1'), keptDays: 30 },
  // A day longer than any window: waits that grow with repetition remember yesterday.
  {
    statement: expired('limits', 'limit_count', 'window_ends_at < $1 and (blocked_until is null or blocked_until < $1)'),
    keptDays: 1,
  },
];

/** Sessions, readings of officers, codes, links, enrolments, counted tries and partners' tokens that have run out. */
export async function removeExpiredProofs({ db, clock }: Services): Promise<void> {
  const now = clock.now();
  for (const { statement, keptDays } of EXPIRED) {
    await deleteInBatches(db, statement, [now.subtract({ hours: 24 * keptDays })]);
  }
  await removeExpiredRecords(db, now);
}
