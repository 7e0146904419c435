import type { OrderState } from '../../contribution-orders/order.ts';
import type { Decision, ExceptionKind, PaymentState } from './exception.ts';

/** What is known of the money an exception is about, when somebody decides. */
export type MoneyInHand = {
  kind: ExceptionKind;
  /** `left`: whole đồng of it that are neither recorded nor on their way back. Null: an exception about no money that came here. */
  payment: { amount: number; state: PaymentState; left: number } | null;
  order: { amount: number; state: OrderState } | null;
  /** Who pays, where somebody is known. */
  payerId: number | null;
  /** Its refund that a provider has been asked for and has not ended. */
  refund: { amount: number } | null;
};

/** Something to find out with the provider; money that waits has an exception of its own. */
const TO_FIND_OUT: readonly ExceptionKind[] = [
  'suspicious',
  'only-at-provider',
  'only-here',
  'amount-at-provider-differs',
  'state-at-provider-differs',
  'balance-differs',
];
const UNSETTLED: readonly OrderState[] = ['created', 'awaiting-payment', 'paid', 'expired', 'failed', 'cancelled'];

/**
 * What can be decided about it now. Money of somebody who is known is recorded or goes back, it is not kept; what has been settled
 * already, or never came, can only be closed with what was found out.
 */
export function possibleDecisions(money: MoneyInHand): Decision[] {
  const { kind, payment, refund } = money;
  if (kind === 'refund-unanswered') return refund ? ['transfer', 'arrived', 'close'] : ['close'];
  if (kind === 'only-at-provider' && !payment) return ['take-in', 'close'];
  if (!payment || TO_FIND_OUT.includes(kind) || payment.left === 0) return ['close'];
  const possible = ofMoneyThatWaits(payment, money);
  // Where it could not go back the way it came, it can go another.
  return kind === 'refund-failed' ? [...possible, 'transfer'] : possible;
}

function ofMoneyThatWaits(payment: NonNullable<MoneyInHand['payment']>, { order, payerId }: MoneyInHand): Decision[] {
  // What somebody paid over what was recorded.
  if (payment.state === 'recorded') return ['refund'];
  if (!order) return payerId === null ? ['record', 'refund', 'keep'] : ['record', 'refund'];
  return UNSETTLED.includes(order.state) && payment.amount >= order.amount ? ['record', 'refund'] : ['refund'];
}

/** How much a decision sends back, or says has gone back; null where it does neither. */
export function amountBack({ payment, refund }: Pick<MoneyInHand, 'payment' | 'refund'>, decision: Decision): number | null {
  if (decision === 'refund') return payment?.left ?? null;
  if (decision === 'arrived') return refund?.amount ?? null;
  return decision === 'transfer' ? (refund?.amount ?? payment?.left ?? null) : null;
}
