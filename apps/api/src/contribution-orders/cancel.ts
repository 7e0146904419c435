import { ok, refuse, type Result } from '@openvssid/core';
import type { Services } from '../services.ts';
import { isHeld } from './is-held.ts';
import { appendOrderEvents, lockOwnOrder } from './order-book.ts';
import { isPayable } from './order.ts';

/**
 * Cancels one's own order, so that another can be made at once. What VNPAY was told goes on being asked about: money that comes all the
 * same is put before an officer. A repeat does nothing.
 */
export function cancelOrder(services: Services, payerId: number, reference: string): Promise<Result<undefined>> {
  return services.db.transaction(async (tx) => {
    const order = await lockOwnOrder(tx, payerId, reference);
    if (!order) return refuse('not-found');
    if (order.state === 'cancelled') return ok(undefined);
    if (!isPayable(order.state)) return refuse('payment-order-closed', { params: { state: order.state } });
    if (await isHeld(tx, order)) return refuse('payment-order-held');
    const actor = { kind: 'citizen', id: String(payerId) } as const;
    await appendOrderEvents(tx, order, [{ event: { type: 'cancelled', data: {} }, actor }], services.clock.now());
    return ok(undefined);
  });
}
