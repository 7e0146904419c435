import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';

const AFTER = { minutes: 5 };

const ASK_AGAIN = sql(
  'ask-about-listed-order-again',
  `update contribution_order set ask_at = least(ask_at, $3) where person_id = $1 and order_id = $2 and sent_at is not null`,
);

/** VNPAY's list has money for an order and VNPAY said nothing when it was asked: however long the order is over, it is asked about once more. */
export async function askAgain(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { payerId, orderId }: { payerId: number; orderId: string },
): Promise<void> {
  await db.write(ASK_AGAIN, [payerId, orderId, clock.now().add(AFTER)]);
}
