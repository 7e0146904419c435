import type { Services } from '../services.ts';
import { appendOrderEvents, lockOrder } from './order-book.ts';
import { isPayable, type OrderActor } from './order.ts';

/** The provider's own code and words, or an officer's. */
export type Failure = { code: string; message: string; actor?: OrderActor };

/**
 * Closes an order that the provider says was not paid; answers whether it was open. Only what the provider signed says so, never a
 * browser. Should money come all the same, it is settled as any other.
 */
export function failOrder(services: Services, reference: string, { code, message, actor }: Failure): Promise<boolean> {
  return services.db.transaction(async (tx) => {
    const order = await lockOrder(tx, reference);
    if (!order || !isPayable(order.state)) return false;
    const event = { type: 'failed', data: { code, message } } as const;
    await appendOrderEvents(
      tx,
      order,
      [{ event, actor: actor ?? { kind: 'provider', id: order.channel } }],
      services.clock.now(),
      { askAt: null },
    );
    return true;
  });
}
