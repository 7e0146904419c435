import type { paths } from '#lib/api.generated.ts';

export type Order = paths['/api/payments/orders/{reference}']['get']['responses'][200]['content']['application/json'];
export type OrderLine = paths['/api/payments/orders']['get']['responses'][200]['content']['application/json']['orders'][number];
export type OrderState = Order['state'];
export type Channel = Order['channels'][number];

export const CHANNELS = ['vnpay', 'bank-transfer'] as const satisfies readonly Channel[];

/** Which colour a state has; the word beside it says the same. */
export const ORDER_TONES: Readonly<Record<OrderState, 'plain' | 'info' | 'good' | 'warn' | 'danger'>> = {
  created: 'warn',
  'awaiting-payment': 'warn',
  paid: 'info',
  recorded: 'good',
  expired: 'plain',
  failed: 'danger',
  cancelled: 'plain',
  refunding: 'info',
  refunded: 'plain',
};

/** Nothing has been paid, and it still can be. */
export function isPayable({ state }: Pick<Order, 'state'>): boolean {
  return state === 'created' || state === 'awaiting-payment';
}

/** Something is about to happen by itself: a page that shows it looks again. */
export function isMoving({ state }: Pick<Order, 'state'>): boolean {
  return isPayable({ state }) || state === 'paid' || state === 'refunding';
}

/** A transfer made in time may still stand in a statement that the agency has not read. */
export function awaitsStatement({ state, channel, payments }: Pick<Order, 'state' | 'channel' | 'payments'>): boolean {
  return state === 'expired' && channel === 'bank-transfer' && payments.length === 0;
}

/** It ended without money, as far as is known, and nobody is looking at money for it: the same may be paid anew. */
export function endedUnpaid({ state, held, payments }: Pick<Order, 'state' | 'held' | 'payments'>): boolean {
  const ended = state === 'expired' || state === 'failed' || state === 'cancelled';
  return ended && !held && !payments.some((payment) => payment.state === 'open');
}

export function orderPath(reference: string, rest = ''): string {
  return `/payments/orders/${encodeURIComponent(reference)}${rest}`;
}
