import { insertJobs as insertJobsOf } from '@openvssid/server/jobs/insert-jobs';
import type { QueueName } from './queues.ts';

/** For queues of ours. */
export const insertJobs = (queue: QueueName, data: string, from: string, startAfter?: string): string =>
  insertJobsOf(queue, data, from, startAfter);
