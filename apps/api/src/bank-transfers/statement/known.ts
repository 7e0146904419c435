import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { OrderState } from '../../contribution-orders/order.ts';
import type { StatementLine } from './read-statement.ts';

type KnownPayment = { bankReference: string; amount: number; reference: string | null };
export type KnownOrder = {
  payerId: number;
  orderId: string;
  agencyCode: string;
  reference: string;
  state: OrderState;
  amount: number;
  expiresAt: Temporal.Instant;
};
export type KnownRefund = {
  reference: string;
  refundId: string;
  paymentId: string;
  amount: number;
  state: 'approved' | 'sent' | 'done' | 'failed';
  /** The bank's number of it in a statement; null where none has it yet. */
  statedKey: string | null;
  agencyCode: string | null;
};

/** What stands in the books about some lines of a statement. */
export type Known = {
  /** By the bank's number. */
  payments: ReadonlyMap<string, KnownPayment>;
  orders: ReadonlyMap<string, KnownOrder>;
  refunds: ReadonlyMap<string, KnownRefund>;
};

const PAYMENTS = sql<KnownPayment>(
  'payments-of-statement',
  `select provider_key as "bankReference", amount, reference from received_payment
    where provider = 'bank-transfer' and provider_key = any($1::text[])`,
);
const ORDERS = sql<KnownOrder>(
  'orders-of-statement',
  `select o.person_id as "payerId", o.order_id as "orderId", o.agency_code as "agencyCode", o.reference, o.state, o.amount, o.expires_at as "expiresAt" from route w
     join contribution_order o on o.person_id = w.person_id and o.reference = w.key
    where w.kind = 'contribution-order' and w.key = any($1::text[])`,
);
const REFUNDS = sql<KnownRefund>(
  'refunds-of-statement',
  `select l.reference, r.refund_id as "refundId", r.payment_id as "paymentId", r.amount, r.state, r.stated_key as "statedKey",
          (select o.agency_code from contribution_order o where o.person_id = p.payer_person_id and o.order_id = p.order_id) as "agencyCode"
     from bank_refund_file_line l join payment_refund r on r.refund_id = l.refund_id join received_payment p on p.payment_id = r.payment_id
    where l.reference = any($1::text[])`,
);

export async function knownOf(query: Query, lines: readonly StatementLine[]): Promise<Known> {
  const incoming = lines.filter(({ amount }) => amount > 0);
  const references = lines.flatMap(({ reference }) => reference ?? []);
  const [payments, orders, refunds] = await Promise.all([
    query(PAYMENTS, [incoming.map(({ bankReference }) => bankReference)]),
    query(ORDERS, [references]),
    query(REFUNDS, [references]),
  ]);
  return {
    payments: new Map(payments.map((payment) => [payment.bankReference, payment])),
    orders: new Map(orders.map((order) => [order.reference, order])),
    refunds: new Map(refunds.map((refund) => [refund.reference, refund])),
  };
}
