import { sql, type Transaction } from '@openvssid/server/db/database';
import type { NamedOrder } from '../contribution-orders/record/tell.ts';
import { LIVING } from '../people/records-of.ts';
import type { Payment } from './payment.ts';

const FIND = sql<{ payerId: number; reference: string }>(
  'removed-order-of-money',
  `select ${LIVING('person_id')} as "payerId", reference from removed_contribution_order where reference = $1`,
);

/** Whose an order was that nobody had paid in time and that is gone: money that names it is theirs, and they are to hear of it. */
export async function findRemovedOrder(tx: Transaction, reference: string): Promise<NamedOrder | undefined> {
  const [found] = await tx.run(FIND, [reference]);
  return found && { ...found, removed: true };
}

/** The same of a payment that stands in the books; undefined where its order does, or where nobody is known. */
export function removedOrderOf({ payerId, orderId, reference }: Payment): NamedOrder | undefined {
  return payerId === null || orderId !== null || reference === null ? undefined : { payerId, reference, removed: true };
}
