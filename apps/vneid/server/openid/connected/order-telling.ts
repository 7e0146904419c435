import { sql, type Transaction } from '@openvssid/server/db/database';
import { insertJobs } from '@openvssid/server/jobs/insert-jobs';
import type { QueueName } from '../../jobs/queues.ts';

export type There = { clientId: string; sid?: string | undefined };

const ORDER = sql<{ jobId: string }>(
  'openid-order-telling',
  `with there as (select client_id, sid from unnest($2::text[], $3::text[]) as told (client_id, sid))
   ${insertJobs('tell-signed-out' satisfies QueueName, `json_build_object('accountId', $1::text, 'clientId', t.client_id, 'sid', t.sid)`, 'there t')}`,
);

/** Services are told of a sign-out once it has committed, and until they have heard of it: a `sid` is of no use to anybody else. */
export async function orderTelling(tx: Transaction, accountId: number, where: readonly There[]): Promise<void> {
  const known = where.flatMap(({ clientId, sid }) => (sid === undefined ? [] : [{ clientId, sid }]));
  if (known.length === 0) return;
  const jobs = await tx.run(ORDER, [String(accountId), known.map(({ clientId }) => clientId), known.map(({ sid }) => sid)]);
  if (jobs.length === 0) throw new Error('the queue tell-signed-out does not exist: migrate the database');
}
