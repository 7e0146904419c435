import { refuse, type Result, ok } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';

export type PaymentList = {
  listId: string;
  agencyCode: string;
  /** YYYY-MM-DD, the first day. */
  month: string;
  madeBy: string | null;
  approvedAt: Temporal.Instant | null;
};

const LOCK = sql<PaymentList>(
  'lock-payment-list',
  `select list_id as "listId", agency_code as "agencyCode", month, made_by as "madeBy", approved_at as "approvedAt"
     from payment_list where list_id = $1 and agency_code = $2 for update`,
);

/** A list of the officer's own office, for this transaction alone; another office's does not exist. */
export async function lockList(tx: Transaction, agencyCode: string, listId: string): Promise<Result<PaymentList>> {
  const [list] = await tx.run(LOCK, [listId, agencyCode]);
  return list ? ok(list) : refuse('not-found');
}
