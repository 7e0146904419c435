import type { OrderState } from '../../contribution-orders/order.ts';
import type { Decision, ExceptionKind, PaymentState } from './exception.ts';

/** What is known of the money an exception is about, when somebody decides. */
export type MoneyInHand = {
  kind: ExceptionKind;
  /** `left`: whole đồng of it that are neither recorded nor on their way back. Null: an exception about no money that came here. */
  payment: { amount: number; state: PaymentState; left: number } | null;
  order: { amount: number; state: OrderState } | null;
};

/** Something to find out with the provider; money that waits has an exception of its own. */
const TO_FIND_OUT: readonly ExceptionKind[] = [
  'suspicious',
  'only-at-provider',
  'only-here',
  'amount-at-provider-differs',
  'state-at-provider-differs',
];
const UNSETTLED: readonly OrderState[] = ['created', 'awaiting-payment', 'paid', 'expired', 'failed', 'cancelled'];

/**
 * What can be decided about it now. Money of somebody who is known is recorded or goes back, it is not kept; what has been settled
 * already, or never came, can only be closed with what was found out.
 */
export function possibleDecisions({ kind, payment, order }: MoneyInHand): Decision[] {
  if (!payment || TO_FIND_OUT.includes(kind) || payment.left === 0) return ['close'];
  // What somebody paid over what was recorded.
  if (payment.state === 'recorded') return ['refund'];
  if (!order) return ['record', 'refund', 'keep'];
  return UNSETTLED.includes(order.state) && payment.amount >= order.amount ? ['record', 'refund'] : ['refund'];
}
