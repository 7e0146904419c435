/**
 * SQL that puts a job for each row of `from` into a queue, on the queue's own terms: part of a statement of ours, so that the job
 * commits with what it is about (docs/decisions/0008). `data` is an expression of type json, `startAfter` one of a
 * moment, before which nobody begins.
 */
export function insertJobs(queue: string, data: string, from: string, startAfter = 'now()'): string {
  return `insert into jobs.job (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, start_after, keep_until)
   select q.name, ${data}, q.policy, q.retry_limit, q.retry_delay,
          q.retry_backoff, q.retry_delay_max, q.expire_seconds, q.deletion_seconds, ${startAfter}, now() + q.retention_seconds * interval '1 second'
     from ${from} join jobs.queue q on q.name = '${queue}'
   returning id as "jobId"`;
}
