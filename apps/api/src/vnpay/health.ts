import { type Database, sql } from '@openvssid/server/db/database';
import type { OrderState } from '../contribution-orders/order.ts';

/** How paying goes: asked by metrics and `doctor`. */
export type PaymentHealth = {
  /** Orders of the last 24 hours. */
  orders: { state: OrderState; count: number }[];
  /** Sent to VNPAY, their time to pay over, and no word of what became of them. */
  unanswered: Waiting;
  /** What an officer has to decide. */
  exceptions: Waiting;
  /** Money that goes back and has not arrived. */
  refunds: Waiting;
};
export type Waiting = { count: number; oldestAt: Temporal.Instant | null };

const ORDERS = sql<PaymentHealth['orders'][number]>(
  'count-orders-by-state',
  'select state, count(*)::int as count from contribution_order where created_at > $1 group by state order by state',
);
const waiting = (name: string, since: string, from: string) =>
  sql<Waiting>(name, `select count(*)::int as count, min(${since}) as "oldestAt" from ${from}`);
const UNANSWERED = waiting(
  'count-unanswered-orders',
  'sent_at',
  'contribution_order where ask_at is not null and expires_at <= $1',
);
const EXCEPTIONS = waiting('count-payment-exceptions', 'opened_at', `payment_exception where state <> 'closed'`);
const REFUNDS = waiting('count-refunds-to-send', 'approved_at', `payment_refund where state in ('approved', 'sent')`);

export async function readPaymentHealth(db: Database, now: Temporal.Instant): Promise<PaymentHealth> {
  const none: Waiting = { count: 0, oldestAt: null };
  const [orders, [unanswered = none], [exceptions = none], [refunds = none]] = await Promise.all([
    db.read(ORDERS, [now.subtract({ hours: 24 })]),
    db.read(UNANSWERED, [now]),
    db.read(EXCEPTIONS),
    db.read(REFUNDS),
  ]);
  return { orders, unanswered, exceptions, refunds };
}
