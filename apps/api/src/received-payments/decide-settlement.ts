import type { Obstacle } from '../contribution-orders/record/changed-since.ts';
import type { OrderState, SettlementException } from '../contribution-orders/order.ts';

/** What is known when money comes: the order it names, if there is one, and what stands in the way of its participants. */
export type SettlementFacts = {
  order: { state: OrderState; amount: number; expiresAt: Temporal.Instant } | undefined;
  amount: number;
  paidAt: Temporal.Instant;
  obstacles: readonly (Obstacle | null)[];
};

/**
 * Why money is not recorded by itself; undefined where it is. Of several reasons the first. An order that ran out, or failed, before we
 * heard of money that was paid in time is recorded all the same: the price held until then. So is one for which other money waits that
 * came too late.
 */
export function exceptionOf({ order, amount, paidAt, obstacles }: SettlementFacts): SettlementException | undefined {
  if (!order) return 'unknown-order';
  if (SETTLED.includes(order.state)) return 'paid-twice';
  const exception = exceptionOfUnsettled(order, amount, paidAt, obstacles);
  return exception !== undefined && order.state === 'paid' ? 'paid-twice' : exception;
}

function exceptionOfUnsettled(
  order: NonNullable<SettlementFacts['order']>,
  amount: number,
  paidAt: Temporal.Instant,
  obstacles: SettlementFacts['obstacles'],
): SettlementException | undefined {
  if (amount !== order.amount) return 'amount-differs';
  if (order.state === 'cancelled' || Temporal.Instant.compare(paidAt, order.expiresAt) > 0) return 'late';
  return obstacles.some((obstacle) => obstacle !== null) ? 'not-recordable' : undefined;
}

const SETTLED: readonly OrderState[] = ['recorded', 'refunding', 'refunded'];
