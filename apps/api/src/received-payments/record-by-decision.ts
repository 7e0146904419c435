import { ok, refuse, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import { changedSince } from '../contribution-orders/record/changed-since.ts';
import { recordOrder } from '../contribution-orders/record/record-order.ts';
import { lockOrder, type OrderFile } from '../contribution-orders/order-book.ts';
import { mayFollow } from '../contribution-orders/order.ts';
import type { Services } from '../services.ts';
import { openException } from './open-exception.ts';
import { assignPayment, lockPayment, type Payment, setPaymentState } from './payment.ts';

export type RecordingDecision = {
  paymentId: string;
  /** Who decided; that it were two is the desk's to see to. */
  officerId: string;
  /** The order it is for, where the money named none. */
  reference?: string | null;
};

/**
 * Records an order with money that did not go by itself, in the transaction of the decision: late, of another amount, or of no order that
 * could be read. What is more than the order costs stays with us until it is decided too, as an exception of its own. Refused where the
 * order has its money, the money is too little, or somebody's records say otherwise by now.
 */
export async function recordByDecision(
  tx: Transaction,
  services: Services,
  { paymentId, officerId, reference }: RecordingDecision,
): Promise<Result<{ surplus: number }>> {
  const payment = await lockPayment(tx, paymentId);
  if (!payment) return refuse('not-found');
  if (payment.state !== 'open') return refuse('payment-order-settled');
  const named = payment.orderReference ?? reference ?? null;
  const order = named === null ? undefined : await lockOrder(tx, named);
  if (!order) return refuse('payment-order-unknown');
  if (!takesMoney(order)) return refuse('payment-order-settled');
  if (payment.amount < order.amount) return refuse('payment-too-small', { params: { amount: order.amount } });
  const items = await changedSince(tx, order.items);
  const stuck = items.find(({ obstacle }) => obstacle !== null);
  if (stuck) return refuse('payment-not-recordable', { params: { name: stuck.fullName } });
  const now = services.clock.now();
  if (payment.orderId === null) await assignPayment(tx, paymentId, order);
  await setPaymentState(tx, paymentId, 'recorded');
  await recordOrder(tx, services, { order, items, paymentId, actor: { kind: 'officer', id: officerId }, now });
  return ok({ surplus: await openSurplus(tx, payment, order, now) });
}

const takesMoney = ({ state }: OrderFile): boolean => state === 'paid' || mayFollow(state, 'paid');

async function openSurplus(tx: Transaction, payment: Payment, order: OrderFile, now: Temporal.Instant): Promise<number> {
  const surplus = payment.amount - order.amount;
  if (surplus === 0) return 0;
  const { payerId, orderId, agencyCode } = order;
  const { paymentId } = payment;
  const data = { amount: surplus, surplus: true, received: payment.amount, orderAmount: order.amount };
  await openException(
    tx,
    { kind: 'amount-differs', about: `${paymentId} surplus`, paymentId, payerId, orderId, agencyCode, data },
    now,
  );
  return surplus;
}
