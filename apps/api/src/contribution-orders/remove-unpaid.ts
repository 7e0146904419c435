import { sql } from '@openvssid/server/db/database';
import { deleteInBatches } from '@openvssid/server/jobs/delete-in-batches';
import type { Services } from '../services.ts';

const REMOVE = sql<{ gone: number }>('remove-unpaid-orders', 'select remove_unpaid_orders($1, $2) as gone');

/** Orders that ended ORDER_UNPAID_DAYS ago and for which no money ever came: nothing follows from them, so nobody keeps them. */
export function removeUnpaidOrders({ db, clock, config }: Services): Promise<void> {
  return deleteInBatches(db, REMOVE, [clock.now().subtract({ hours: 24 * config.ORDER_UNPAID_DAYS })]);
}
