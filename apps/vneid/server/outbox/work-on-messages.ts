import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss';
import { Undeliverable } from '@openvssid/server/outbox/undeliverable';
import type { WaysOut } from '@openvssid/server/outbox/ways-out';
import type { QueueName } from '../jobs/queues.ts';
import type { Services } from '../services.ts';
import { deliverMessage, type Delivery } from './deliver-message.ts';

/** Ten letters at a time, each settled by itself; while there are more, without a pause. */
export async function workOnMessages(boss: PgBoss, services: Services, ways: WaysOut): Promise<void> {
  const options = {
    batchSize: 10,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 1,
    perJobResults: true,
    includeMetadata: true,
  } as const;
  await boss.work('deliver-message' satisfies QueueName, options, (jobs: JobWithMetadata<Delivery>[]) =>
    Promise.all(jobs.map((job) => settle(services, ways, job))),
  );
}

/** What is kept with the job is a code: errors of others may quote the recipient. */
async function settle(
  services: Services,
  ways: WaysOut,
  { id, data, retryCount, retryLimit }: JobWithMetadata<Delivery>,
): Promise<JobResult> {
  try {
    await deliverMessage(services, ways, data, retryCount >= retryLimit);
    return { id, status: 'completed' };
  } catch (error) {
    const reason = error instanceof Undeliverable ? error.reason : 'unexpected';
    if (reason === 'unexpected') services.log.error({ err: error, messageId: data.messageId }, 'letter not delivered');
    else services.log.warn({ reason, messageId: data.messageId, retryCount }, 'letter not delivered yet');
    return { id, status: 'failed', output: { reason } };
  }
}
