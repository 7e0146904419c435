import { sql } from '@openvssid/server/db/database';
import { deleteInBatches } from '@openvssid/server/jobs/delete-in-batches';
import type { Services } from '../services.ts';

const REMOVE = sql<{ gone: number }>('remove-unpaid-orders', 'select remove_unpaid_orders($1, $2) as gone');

/** Orders that ended ORDER_UNPAID_DAYS ago and for which no money ever came: nothing follows from them, so nobody keeps them. */
export async function removeUnpaidOrders({ db, clock, config }: Services): Promise<void> {
  const before = (days: number) => clock.now().subtract({ hours: 24 * days });
  await deleteInBatches(db, REMOVE, [before(config.ORDER_UNPAID_DAYS)]);
  await deleteInBatches(db, FORGET, [before(config.ORDER_UNPAID_DAYS + REMOVED_ORDER_DAYS)]);
}

/** So long it is kept whose they were: money that somebody sends with an old reference finds them. */
export const REMOVED_ORDER_DAYS = 730;

const FORGET = sql<{ gone: number }>(
  'forget-removed-orders',
  `with gone as (
     delete from removed_contribution_order where reference in (select reference from removed_contribution_order where expires_at < $1 limit $2) returning 1
   )
   select count(*)::int as gone from gone`,
);
