import { sql } from '@openvssid/server/db/database';
import type { Regular } from '@openvssid/server/jobs/order-once';
import type { Services } from '../services.ts';

export const EVERY_MINUTE: Regular = {
  queue: 'expire-orders',
  span: (now) => now.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString(),
  dataOf: (span) => ({ span }),
};

const AT_ONCE = 500;

// One that is being settled is locked and left alone: its payment says what becomes of it. One whose money the provider holds waits.
const EXPIRE = sql<{ expired: number }>(
  'expire-orders',
  `with due as (
     select o.person_id, o.order_id from contribution_order o
      where o.state in ('created', 'awaiting-payment') and o.expires_at <= $1
        and not exists (select from payment_exception x where x.payer_person_id = o.person_id and x.order_id = o.order_id
                           and x.kind = 'suspicious' and x.state <> 'closed')
      order by o.expires_at limit $2 for update skip locked
   ), expired as (
     update contribution_order o set state = 'expired', last_seq = o.last_seq + 1 from due
      where o.person_id = due.person_id and o.order_id = due.order_id
     returning o.person_id, o.order_id, o.last_seq
   ), events as (
     insert into contribution_order_event (person_id, order_id, seq, at, actor_kind, type)
     select person_id, order_id, last_seq, $1, 'machine', 'expired' from expired
   ), items as (
     update contribution_order_item i set open = false from expired where i.order_id = expired.order_id and i.payer_person_id = expired.person_id
   )
   select count(*)::int as expired from expired`,
);

/** Orders whose time has passed make room for others. VNPAY goes on being asked about those that it was told of. A repeat does nothing. */
export async function expireOrders({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<number> {
  let total = 0;
  for (;;) {
    const [row] = await db.transaction((tx) => tx.run(EXPIRE, [clock.now(), AT_ONCE]));
    const expired = row?.expired ?? 0;
    total += expired;
    if (expired < AT_ONCE) return total;
  }
}
