import { isPayable } from '../contribution-orders/order.ts';
import { lockOrder } from '../contribution-orders/order-book.ts';
import { tellUnderReview } from '../contribution-orders/record/tell.ts';
import type { Services } from '../services.ts';
import { openException } from './open-exception.ts';

/** What a provider says of money that has left the payer's account and is held (VNPAY's 07). */
export type Suspicion = { providerKey: string | null; amount: number; message: Readonly<Record<string, unknown>> };

/**
 * Puts an order before an officer whose money the provider holds: nothing has come to us, so nothing is booked. The order waits, neither
 * expired nor open to be paid again, until the provider or the officer has said what became of it. A repeat does nothing.
 */
export async function noteSuspicious(services: Services, reference: string, suspicion: Suspicion): Promise<void> {
  await services.db.transaction(async (tx) => {
    const order = await lockOrder(tx, reference);
    const now = services.clock.now();
    const whose = { payerId: order?.payerId ?? null, orderId: order?.orderId ?? null, agencyCode: order?.agencyCode ?? null };
    const opened = await openException(tx, { ...whose, kind: 'suspicious', about: reference, data: suspicion }, now);
    if (opened && order && isPayable(order.state))
      await tellUnderReview(tx, services, order, { about: reference, amount: suspicion.amount });
  });
}
