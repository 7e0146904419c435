import { Gauge, type Registry } from 'prom-client';
import type { WorkHealth } from '../queues/work-health.ts';

/** Jobs and letters; answers what takes a look at them over. */
export function measureWork(registry: Registry): (health: WorkHealth, now: Temporal.Instant) => void {
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const jobs = gauge('vssid_jobs', 'Jobs of a queue by state', ['queue', 'state']);
  const overdue = gauge('vssid_jobs_overdue', 'Jobs that wait for more than 15 minutes');
  const round = gauge('vssid_daily_round_age_seconds', 'Since the daily round was last done');
  const letters = gauge('vssid_outbox_letters', 'Letters that wait, and those of 24 hours that failed', ['state']);
  const oldest = gauge('vssid_outbox_oldest_seconds', 'Age of the oldest letter that waits; 0 where none does');
  return ({ queues, overdueJobs, lastRoundAt, outbox }, now) => {
    for (const { name, ...states } of queues)
      for (const [state, count] of Object.entries(states)) jobs.set({ queue: name, state }, count);
    overdue.set(overdueJobs);
    if (lastRoundAt !== null) round.set(now.since(lastRoundAt).total('seconds'));
    letters.set({ state: 'waiting' }, outbox.waiting);
    letters.set({ state: 'failed' }, outbox.failedToday);
    oldest.set(outbox.oldestAt === null ? 0 : now.since(outbox.oldestAt).total('seconds'));
  };
}
