import { json, sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Order } from '../contribution-orders/order.ts';
import type { Channel } from '../payment-channels/channel.ts';
import type { ReceivedPayment } from './received-payment.ts';

export type PaymentState = 'recorded' | 'open' | 'refunding' | 'refunded' | 'kept';

/** Money that came, as it stands in the records. */
export type Payment = {
  paymentId: string;
  provider: Channel;
  reference: string | null;
  payerId: number | null;
  orderId: string | null;
  amount: number;
  state: PaymentState;
  /** Of its order, where it has one. */
  agencyCode: string | null;
  orderReference: string | null;
};

const COLUMNS = `p.payment_id as "paymentId", p.provider, p.reference, p.payer_person_id as "payerId", p.order_id as "orderId", p.amount, p.state,
  o.agency_code as "agencyCode", o.reference as "orderReference"`;
const WITH_ORDER =
  'received_payment p left join contribution_order o on o.person_id = p.payer_person_id and o.order_id = p.order_id';
const FIND = sql<Payment>(
  'find-received-payment',
  `select ${COLUMNS} from ${WITH_ORDER} where p.provider = $1 and p.provider_key = $2`,
);
const LOCK = sql<Payment>(
  'lock-received-payment',
  `select ${COLUMNS} from ${WITH_ORDER} where p.payment_id = $1 for update of p`,
);

export async function findPayment(query: Query, provider: Channel, providerKey: string): Promise<Payment | undefined> {
  const [payment] = await query(FIND, [provider, providerKey]);
  return payment;
}

/** Before its order, where both are locked: a settlement locks orders only. */
export async function lockPayment(tx: Transaction, paymentId: string): Promise<Payment | undefined> {
  const [payment] = await tx.run(LOCK, [paymentId]);
  return payment;
}

const INSERT = sql<{ paymentId: string }>(
  'insert-received-payment',
  `insert into received_payment (payment_id, provider, provider_key, source, reference, payer_person_id, order_id, amount, bank_code, paid_at,
     received_at, message, state)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
   on conflict (provider, provider_key) do nothing returning payment_id as "paymentId"`,
);

type NewPayment = ReceivedPayment & {
  paymentId: string;
  order: Order | undefined;
  /** Who pays, where the order is gone. */
  payerId?: number | undefined;
  state: PaymentState;
};

/** Answers whether it is new: told twice at once, the second waits for the first and writes nothing. */
export async function insertPayment(tx: Transaction, payment: NewPayment, now: Temporal.Instant): Promise<boolean> {
  const { paymentId, provider, providerKey, source, reference, order, amount, bankCode, paidAt, message, state } = payment;
  const whose = [order?.payerId ?? payment.payerId ?? null, order?.orderId ?? null];
  const values = [
    paymentId,
    provider,
    providerKey,
    source,
    reference,
    ...whose,
    amount,
    bankCode ?? null,
    paidAt,
    now,
    json(message),
    state,
  ];
  return (await tx.run(INSERT, values)).length === 1;
}

const SET_STATE = sql('set-received-payment-state', 'update received_payment set state = $2 where payment_id = $1');

export async function setPaymentState(tx: Transaction, paymentId: string, state: PaymentState): Promise<void> {
  await tx.run(SET_STATE, [paymentId, state]);
}

const SET_ORDER = sql(
  'set-order-of-received-payment',
  'update received_payment set payer_person_id = $2, order_id = $3 where payment_id = $1 and order_id is null',
);

/** Money of no order that an officer has found one for. */
export async function assignPayment(tx: Transaction, paymentId: string, { payerId, orderId }: Order): Promise<void> {
  await tx.run(SET_ORDER, [paymentId, payerId, orderId]);
}
