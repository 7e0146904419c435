import { sql, type Transaction } from '@openvssid/server/db/database';
import type { OrderActor } from '../contribution-orders/order.ts';
import type { Channel } from '../payment-channels/channel.ts';
import type { Services } from '../services.ts';
import { markRefunded, markRefundFailed, type Refund } from './mark-refund.ts';
import { openException } from './open-exception.ts';
import { REFUND_CHANNEL } from '../payment-channels/refund-channel.ts';

type Ended = Omit<Refund, 'actor'> & { channel: Channel; agencyCode: string | null };

const ENDED = `from received_payment p left join contribution_order o on o.person_id = p.payer_person_id and o.order_id = p.order_id
    where r.refund_id = $1 and r.state in ('approved', 'sent') and p.payment_id = r.payment_id
   returning r.refund_id as "refundId", r.payment_id as "paymentId", r.amount, ${REFUND_CHANNEL} as channel, o.agency_code as "agencyCode"`;
const ARRIVED = sql<Ended>(
  'refund-arrived',
  `update payment_refund r set state = 'done', done_at = $2, provider_key = $3, last_error = null, stated_key = case when $4 then coalesce($3, '') end ${ENDED}`,
);
const REFUSED = sql<Ended>(
  'refund-refused',
  `update payment_refund r set state = 'failed', done_at = $2, last_error = $3, provider_key = $4 ${ENDED}`,
);

/**
 * The provider or the bank says that money went back; `providerKey`: its own number of that; `by`: the officer who says so for it. Answers
 * whether it was news: of a refund that has ended, nothing happens.
 */
export function refundArrived(
  services: Services,
  refundId: string,
  providerKey: string | undefined,
  by?: OrderActor,
): Promise<boolean> {
  return services.db.transaction((tx) => refundArrivedIn(tx, services, refundId, providerKey, by));
}

/** The same in the transaction of its caller. */
export async function refundArrivedIn(
  tx: Transaction,
  services: Services,
  refundId: string,
  providerKey: string | undefined,
  by?: OrderActor,
): Promise<boolean> {
  const [refund] = await tx.run(ARRIVED, [refundId, services.clock.now(), providerKey ?? null, by === undefined]);
  if (refund) await markRefunded(tx, services, { ...refund, actor: by ?? { kind: 'provider', id: refund.channel } });
  return refund !== undefined;
}

type Refusal = { reason: string; providerKey?: string | undefined };

/** It says that the money will not go, and why: an officer decides anew. Answers whether it was news. */
export function refundRefused(
  services: Services,
  refundId: string,
  { reason, providerKey }: Refusal,
  by?: OrderActor,
): Promise<boolean> {
  return services.db.transaction(async (tx) => {
    const now = services.clock.now();
    const [refund] = await tx.run(REFUSED, [refundId, now, reason, providerKey ?? null]);
    if (!refund) return false;
    const { paymentId, amount, channel, agencyCode } = refund;
    await markRefundFailed(tx, services, { ...refund, actor: by ?? { kind: 'provider', id: channel } });
    await openException(tx, { kind: 'refund-failed', about: refundId, paymentId, agencyCode, data: { amount, reason } }, now);
    return true;
  });
}
