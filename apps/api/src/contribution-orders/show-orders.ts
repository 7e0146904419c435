import type { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { OF_PERSON } from '../people/records-of.ts';
import type { orderPage } from './schemas.ts';
import type { OrderKind, OrderState } from './order.ts';
import type { Channel } from '../payment-channels/channel.ts';

const ORDERS_A_PAGE = 20;

type Row = {
  reference: string;
  kind: OrderKind;
  state: OrderState;
  channel: Channel | null;
  amount: number;
  createdAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
  settledAt: Temporal.Instant | null;
  participants: string[];
};

const PAGE = sql<Row>(
  'orders-of-payer',
  `select o.reference, o.kind, o.state, o.channel, o.amount, o.created_at as "createdAt", o.expires_at as "expiresAt", o.settled_at as "settledAt",
          array(select i.full_name from contribution_order_item i where i.order_id = o.order_id and i.payer_person_id = o.person_id
                 group by i.person_id, i.full_name order by min(i.relation) <> 'self', i.full_name) as participants
     from contribution_order o
    where ${OF_PERSON('o', '$1')}
      and ($2::text is null or (o.created_at, o.reference) < (select b.created_at, b.reference from contribution_order b where ${OF_PERSON('b', '$1')} and b.reference = $2))
    order by o.created_at desc, o.reference desc limit $3`,
);

/** What somebody has ordered, newest first; `before`: the last reference of the page before. */
export async function ordersOf(query: Query, payerId: number, before: string | null): Promise<z.infer<typeof orderPage>> {
  const rows = await query(PAGE, [payerId, before, ORDERS_A_PAGE + 1]);
  const orders = rows.slice(0, ORDERS_A_PAGE).map(({ createdAt, expiresAt, settledAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toString(),
    expiresAt: expiresAt.toString(),
    settledAt: settledAt?.toString() ?? null,
  }));
  return { orders, next: rows.length > ORDERS_A_PAGE ? (orders.at(-1)?.reference ?? null) : null };
}
