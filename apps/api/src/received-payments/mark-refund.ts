import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { appendOrderEvents, lockOrder, type OrderFile } from '../contribution-orders/order-book.ts';
import { mayFollow, type OrderActor, type OrderEvent } from '../contribution-orders/order.ts';
import type { Channel } from '../payment-channels/channel.ts';
import { tellRefunded } from '../contribution-orders/record/tell.ts';
import { clearingOf } from '../contribution-orders/order-lines.ts';
import { type EntryKind, type LedgerLine, postEntry } from '../ledger/post.ts';
import type { Services } from '../services.ts';
import { removedOrderOf } from './removed-order.ts';
import { lockPayment, type Payment, type PaymentState, setPaymentState } from './payment.ts';

/** Money that goes back: whole đồng of a payment. The row of the refund itself is its caller's. */
export type Refund = { paymentId: string; refundId: string; amount: number; actor: OrderActor };
/** `channel`: the way it went. */
type Gone = Refund & { channel: Channel };

/**
 * From the decision on the money is owed to its payer: of a payment that waits for a decision, or the surplus of one that was recorded.
 * Refused (`payment-order-settled`) where the payment is neither.
 */
export async function markRefunding(
  tx: Transaction,
  { clock }: Pick<Services, 'clock'>,
  refund: Refund,
): Promise<Result<undefined>> {
  const payment = await lockPayment(tx, refund.paymentId);
  if (!payment) return refuse('not-found');
  if (payment.state !== 'open' && payment.state !== 'recorded') return refuse('payment-order-settled');
  const now = clock.now();
  const { agencyCode } = payment;
  await book(tx, 'refund-approved', refund, payment, now, [
    { account: 'unallocated', debit: refund.amount, agencyCode },
    { account: 'refunds-payable', credit: refund.amount, agencyCode },
  ]);
  await follow(tx, payment, refund, { from: 'open', to: 'refunding', event: 'refunding' }, now);
  return ok(undefined);
}

/** The money has arrived where it came from. A repeat does nothing. */
export async function markRefunded(tx: Transaction, services: Services, refund: Gone): Promise<void> {
  const payment = await lockPayment(tx, refund.paymentId);
  if (!payment) throw new Error('a refund is of a payment');
  const now = services.clock.now();
  const { agencyCode } = payment;
  const booked = await book(tx, 'refunded', refund, payment, now, [
    { account: 'refunds-payable', debit: refund.amount, agencyCode },
    { account: clearingOf(refund.channel), credit: refund.amount, agencyCode },
  ]);
  if (!booked) return;
  const order = await follow(tx, payment, refund, { from: 'refunding', to: 'refunded', event: 'refunded' }, now);
  const named = order ?? removedOrderOf(payment);
  if (named) await tellRefunded(tx, services, named, { about: refund.refundId, amount: refund.amount });
}

/** The money did not get there and is with us again, to be decided about anew. A repeat does nothing. */
export async function markRefundFailed(tx: Transaction, { clock }: Pick<Services, 'clock'>, refund: Refund): Promise<void> {
  const payment = await lockPayment(tx, refund.paymentId);
  if (!payment) throw new Error('a refund is of a payment');
  const now = clock.now();
  const { agencyCode } = payment;
  const booked = await book(tx, 'refund-failed', refund, payment, now, [
    { account: 'refunds-payable', debit: refund.amount, agencyCode },
    { account: 'unallocated', credit: refund.amount, agencyCode },
  ]);
  if (booked) await follow(tx, payment, refund, { from: 'refunding', to: 'open', event: 'refund-failed' }, now);
}

function book(
  tx: Transaction,
  kind: EntryKind,
  { refundId }: Refund,
  { orderReference }: Payment,
  at: Temporal.Instant,
  lines: readonly LedgerLine[],
): Promise<boolean> {
  return postEntry(tx, { kind, source: refundId, orderReference, at, lines });
}

const PAID_BY = sql<{ paymentId: string }>(
  'payment-of-order',
  `select data->>'paymentId' as "paymentId" from contribution_order_event
    where person_id = $1 and order_id = $2 and type = 'paid' order by seq desc limit 1`,
);

type Step = { from: PaymentState; to: PaymentState; event: 'refunding' | 'refunded' | 'refund-failed' };

/** The payment goes on, and its order where it was this money that paid it: a second payment that goes back leaves the order as it is. */
async function follow(
  tx: Transaction,
  payment: Payment,
  { paymentId, refundId, actor }: Refund,
  { from, to, event }: Step,
  now: Temporal.Instant,
): Promise<OrderFile | undefined> {
  if (payment.state === from) await setPaymentState(tx, paymentId, to);
  const order = payment.orderReference === null ? undefined : await lockOrder(tx, payment.orderReference);
  if (!order || !mayFollow(order.state, event)) return order;
  const [paid] = await tx.run(PAID_BY, [order.payerId, order.orderId]);
  if (paid?.paymentId !== paymentId) return order;
  const happened: OrderEvent = { type: event, data: { refundId } };
  return appendOrderEvents(tx, order, [{ event: happened, actor }], now);
}
