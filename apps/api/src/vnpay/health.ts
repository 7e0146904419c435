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
  /** Orders to be paid by transfer since a bank statement was last read: whether they are paid nobody knows. */
  transfers: Waiting & { statementReadAt: Temporal.Instant | null };
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

// An order of long ago was not paid; what comes for it all the same finds it.
const TRANSFER_DAYS = 30;
const TRANSFERS = sql<PaymentHealth['transfers']>(
  'count-transfers-since-last-statement',
  `select count(o.order_id)::int as count, min(o.created_at) as "oldestAt", s.read_at as "statementReadAt"
     from (select max(read_at) as read_at from bank_statement) s
     left join contribution_order o on o.created_at > greatest(s.read_at, $1) and o.channel = 'bank-transfer' and o.state in ('awaiting-payment', 'expired')
    group by s.read_at`,
);

export async function readPaymentHealth(db: Database, now: Temporal.Instant): Promise<PaymentHealth> {
  const none: Waiting = { count: 0, oldestAt: null };
  const [orders, [unanswered = none], [exceptions = none], [refunds = none], [transfers]] = await Promise.all([
    db.read(ORDERS, [now.subtract({ hours: 24 })]),
    db.read(UNANSWERED, [now]),
    db.read(EXCEPTIONS),
    db.read(REFUNDS),
    db.read(TRANSFERS, [now.subtract({ hours: 24 * TRANSFER_DAYS })]),
  ]);
  return { orders, unanswered, exceptions, refunds, transfers: transfers ?? { ...none, statementReadAt: null } };
}
