import type { OrderState } from '../../contribution-orders/order.ts';
import type { Decision, PaymentState } from './exception.ts';

/** What is known of the money an exception is about, when somebody decides. */
export type MoneyInHand = {
  /** Null: an exception about no money that came here. */
  payment: { amount: number; state: PaymentState; refunding: boolean } | null;
  order: { amount: number; state: OrderState } | null;
};

const UNSETTLED: readonly OrderState[] = ['created', 'awaiting-payment', 'paid', 'expired', 'failed', 'cancelled'];

/**
 * What can be decided about it now. Money of somebody who is known is recorded or goes back, it is not kept; what has been settled
 * already, or never came, can only be closed with what was found out.
 */
export function possibleDecisions({ payment, order }: MoneyInHand): Decision[] {
  if (!payment) return ['close'];
  if (payment.refunding) return [];
  // A refund that failed: the money is here still, and owed.
  if (payment.state === 'refunding') return ['refund'];
  if (payment.state !== 'open') return ['close'];
  if (!order) return ['record', 'refund', 'keep'];
  return UNSETTLED.includes(order.state) && payment.amount >= order.amount ? ['record', 'refund'] : ['refund'];
}
