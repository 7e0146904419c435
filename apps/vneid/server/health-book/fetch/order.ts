import { randomUUID } from 'node:crypto';
import { ok, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { insertJobs } from '@openvssid/server/jobs/insert-jobs';
import type { QueueName } from '../../jobs/queues.ts';
import type { Services } from '../../services.ts';
import { takeTry } from '../../tries.ts';

/** Longer than all tries of a job together: whatever is still under way then was lost with its process. */
const LOST_AFTER = { minutes: 3 };

/** How the latest fetch stands. `lost`: it ended with the process that had it. */
export type FetchState =
  | { state: 'under-way'; tries: number; orderedAt: Temporal.Instant }
  | { state: 'done' }
  | { state: 'failed'; fault: FetchFault; endedAt: Temporal.Instant };

/** 'person-unknown': VssID has no record with this citizen number; 'refused': it does not let us read. */
export type FetchFault = 'no-answer' | 'person-unknown' | 'refused';

type Row = {
  state: FetchState['state'];
  tries: number;
  fault: FetchFault | null;
  orderedAt: Temporal.Instant;
  endedAt: Temporal.Instant | null;
};

// One statement: the consent is in force, nothing is under way, and the job is in the queue with the row that it is about.
const ORDER_FETCH = sql<{ jobId: string }>(
  'order-health-fetch',
  `with consent as (
     select account_id, consent_id from health_consent where account_id = $1 and withdrawn_at is null for share
   ), ordered as (
     insert into health_fetch (account_id, fetch_id, consent_id, state, ordered_at)
     select account_id, $2::uuid, consent_id, 'under-way', $3::timestamptz from consent
     on conflict (account_id) do update
        set fetch_id = excluded.fetch_id, consent_id = excluded.consent_id, state = 'under-way', fault = null, tries = 0,
            ordered_at = excluded.ordered_at, ended_at = null
      where health_fetch.state <> 'under-way' or health_fetch.ordered_at < $4
     returning account_id, fetch_id
   ) ${insertJobs('fetch-health-book' satisfies QueueName, `json_build_object('accountId', o.account_id, 'fetchId', o.fetch_id)`, 'ordered o')}`,
);

const FIND_FETCH = sql<Row>(
  'find-health-fetch',
  'select state, tries, fault, ordered_at as "orderedAt", ended_at as "endedAt" from health_fetch where account_id = $1',
);

/**
 * Orders one fetch for this account, unless one is under way; without consent none. Each counts, whatever leads to it: agreeing and withdrawing in
 * turn asks VssID no more often than pressing «Cập nhật». Refusal: 'too-many-requests'.
 */
export async function orderFetch(services: Services, accountId: number): Promise<Result<undefined>> {
  const allowed = await takeTry(services, 'health-book-fetches-by-account', `account:${accountId}`);
  if (!allowed.ok) return allowed;
  const now = services.clock.now();
  await services.db.write(ORDER_FETCH, [accountId, randomUUID(), now, now.subtract(LOST_AFTER)]);
  return ok(undefined);
}

export async function fetchStateOf({ db, clock }: Services, accountId: number): Promise<FetchState | undefined> {
  const [row] = await db.read(FIND_FETCH, [accountId]);
  if (!row) return undefined;
  const { state, tries, fault, orderedAt, endedAt } = row;
  if (state === 'done') return { state };
  if (state === 'failed') return { state, fault: fault ?? 'no-answer', endedAt: endedAt ?? orderedAt };
  const lostAt = orderedAt.add(LOST_AFTER);
  if (Temporal.Instant.compare(lostAt, clock.now()) <= 0) return { state: 'failed', fault: 'no-answer', endedAt: lostAt };
  return { state, tries, orderedAt };
}
