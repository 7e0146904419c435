import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Order } from './order.ts';

const HELD = sql<{ held: boolean }>(
  'order-is-held',
  `select exists (select from payment_exception where payer_person_id = $1 and order_id = $2 and kind = 'suspicious' and state <> 'closed') as held`,
);

/** Whether the provider has the payer's money and has not said what becomes of it: nobody pays twice meanwhile. */
export async function isHeld(tx: Transaction, { payerId, orderId }: Order): Promise<boolean> {
  const [row] = await tx.run(HELD, [payerId, orderId]);
  return row?.held === true;
}
