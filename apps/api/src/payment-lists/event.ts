import { json, sql, type Transaction } from '@openvssid/server/db/database';

/** What was done with a list; `data` names nobody. */
type Happening =
  | { kind: 'made'; data: { payments: number } }
  | { kind: 'approved'; data: Record<string, never> }
  | { kind: 'held'; data: { number: number } }
  | { kind: 'exported'; data: { what: 'list' | 'bank'; bank?: string; payments: number } }
  | { kind: 'returns-read'; data: { paid: number; returned: number } };
export type ListEvent = Happening & { listId: string; officerId: string | null; at: Temporal.Instant };

const APPEND = sql(
  'append-payment-list-event',
  `insert into payment_list_event (list_id, seq, at, officer_id, kind, data)
   select $1::uuid, coalesce(max(seq), 0) + 1, $2, $3::uuid, $4, $5 from payment_list_event where list_id = $1`,
);

/** In the transaction of what happened, while the list is locked (`lockList`). */
export async function appendListEvent(tx: Transaction, { listId, officerId, at, kind, data }: ListEvent): Promise<void> {
  await tx.run(APPEND, [listId, at, officerId, kind, json(data)]);
}
