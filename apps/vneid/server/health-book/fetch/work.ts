import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss';
import type { QueueName } from '../../jobs/queues.ts';
import type { Services } from '../../services.ts';
import { fetchBook, fetchOrder, NoAnswerYet } from './fetch-book.ts';

/** Somebody waits on the other side of the screen. */
const LOOK_EVERY_SECONDS = 0.5;
/** One slow answer keeps nobody else waiting. */
const AT_ONCE = 4;

export async function workOnHealthBooks(boss: PgBoss, services: Services): Promise<void> {
  const options = {
    batchSize: 1,
    localConcurrency: AT_ONCE,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: LOOK_EVERY_SECONDS,
    perJobResults: true,
    includeMetadata: true,
  } as const;
  await boss.work('fetch-health-book' satisfies QueueName, options, (jobs: JobWithMetadata[]) =>
    Promise.all(jobs.map((job) => settle(services, job))),
  );
}

async function settle(services: Services, { id, data, retryCount, retryLimit }: JobWithMetadata): Promise<JobResult> {
  try {
    await fetchBook(services, fetchOrder.parse(data), retryCount >= retryLimit);
    return { id, status: 'completed' };
  } catch (error) {
    // What is kept with the job is a code: errors of others may quote what they were about.
    const awaited = error instanceof NoAnswerYet;
    if (!awaited) services.log.error({ err: error, jobId: id }, 'health book not fetched');
    return { id, status: 'failed', output: { reason: awaited ? 'no-answer' : 'unexpected' } };
  }
}
