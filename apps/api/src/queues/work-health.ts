import { type Database, sql } from '@openvssid/server/db/database';

/** What waits to be done, and for how long: asked by readiness, metrics and `doctor`. */
export type WorkHealth = {
  /** The queue's own counts, a minute old at the most. */
  queues: { name: string; waiting: number; active: number; failed: number }[];
  /** Jobs that should have begun a quarter of an hour ago. */
  overdueJobs: number;
  /** End of the daily round that was done last; null where none is known any more. */
  lastRoundAt: Temporal.Instant | null;
  outbox: { waiting: number; oldestAt: Temporal.Instant | null; failedToday: number };
};

const OVERDUE_MINUTES = 15;
/** Counting stops here: what is beyond it is an alarm all the same, and a look must stay cheap. */
const COUNTED = 10_000;

const QUEUES = sql<WorkHealth['queues'][number]>(
  'queue-counts',
  `select name, queued_count as waiting, active_count as active, failed_count as failed from jobs.queue order by name`,
);
const WORK = sql<{
  overdueJobs: number;
  lastRoundAt: Temporal.Instant | null;
  waiting: number;
  oldestAt: Temporal.Instant | null;
  failedToday: number;
}>(
  'work-health',
  `select (select count(*) from (select from jobs.job where state < 'active' and not blocked and start_after < $1 limit ${COUNTED}) as o) as "overdueJobs",
          (select max(completed_on) from jobs.job where name = 'daily-round' and state = 'completed') as "lastRoundAt",
          (select count(*) from (select from outbox where state = 'waiting' and coalesce(held_until, $1) <= $3 limit ${COUNTED}) as w) as waiting,
          (select min(greatest(created_at, held_until)) from outbox where state = 'waiting' and coalesce(held_until, $1) <= $3) as "oldestAt",
          (select count(*) from (select from outbox where state = 'failed' and created_at > $2 limit ${COUNTED}) as f) as "failedToday"`,
);

export async function readWorkHealth(db: Database, now: Temporal.Instant): Promise<WorkHealth> {
  const [queues, [work]] = await Promise.all([
    db.read(QUEUES),
    db.read(WORK, [now.subtract({ minutes: OVERDUE_MINUTES }), now.subtract({ hours: 24 }), now]),
  ]);
  if (!work) throw new Error('a query of counts answers one row');
  const { overdueJobs, lastRoundAt, waiting, oldestAt, failedToday } = work;
  return { queues, overdueJobs, lastRoundAt, outbox: { waiting, oldestAt, failedToday } };
}

export type WorkTrouble = 'jobs-overdue' | 'daily-round-late' | 'letters-wait';

/** A round a day, and two hours for it. */
const ROUND_HOURS = 26;
const LETTER_MINUTES = 15;

/** What is late. It keeps nobody from reading: a server with troubles is degraded, not unready. */
export function troublesOf({ overdueJobs, lastRoundAt, outbox }: WorkHealth, now: Temporal.Instant): WorkTrouble[] {
  const troubles: WorkTrouble[] = [];
  if (overdueJobs > 0) troubles.push('jobs-overdue');
  if (lastRoundAt !== null && olderThan(lastRoundAt, now, { hours: ROUND_HOURS })) troubles.push('daily-round-late');
  if (outbox.oldestAt !== null && olderThan(outbox.oldestAt, now, { minutes: LETTER_MINUTES })) troubles.push('letters-wait');
  return troubles;
}

function olderThan(moment: Temporal.Instant, now: Temporal.Instant, age: { hours?: number; minutes?: number }): boolean {
  return Temporal.Instant.compare(moment, now.subtract(age)) < 0;
}
