import { type Database, sql } from '@openvssid/server/db/database';
import type { OrderState } from '../contribution-orders/order.ts';
import type { Channel } from '../payment-channels/channel.ts';

/** What VNPAY's messages are held against. */
export type NamedOrder = {
  payerId: number;
  orderId: string;
  agencyCode: string;
  amount: number;
  state: OrderState;
  /** The way to pay that was chosen last. */
  channel: Channel | null;
  sentAt: Temporal.Instant | null;
};

const BY_REFERENCE = sql<NamedOrder>(
  'order-by-reference',
  `select o.person_id as "payerId", o.order_id as "orderId", o.agency_code as "agencyCode", o.amount, o.state, o.channel, o.sent_at as "sentAt"
     from route r join contribution_order o on o.person_id = r.person_id and o.reference = r.key
    where r.kind = 'contribution-order' and r.key = $1`,
);

export async function findOrder(db: Database, reference: string): Promise<NamedOrder | undefined> {
  return (await db.read(BY_REFERENCE, [reference]))[0];
}
