import { sql } from '@openvssid/server/db/database';
import type { Regular } from '@openvssid/server/jobs/order-once';
import type { Services } from '../services.ts';

export const ADD_EVERY_MINUTE: Regular = {
  queue: 'add-ledger-entries',
  span: (now) => now.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString(),
  dataOf: (span) => ({ span }),
};

const AT_ONCE = 5_000;

const ADD = sql<{ added: number }>('add-ledger-entries', 'select add_ledger_entries($1) as added');

/**
 * Adds what was booked to the totals of its day, behind whoever books. What no total has yet is read line by line: the longer this waits, the
 * slower totals are, and never wrong. A repeat adds nothing.
 */
export async function addLedgerEntries({ db }: Pick<Services, 'db'>, atOnce = AT_ONCE): Promise<number> {
  let total = 0;
  for (;;) {
    const [row] = await db.transaction((tx) => tx.run(ADD, [atOnce]));
    const added = row?.added ?? 0;
    total += added;
    if (added < atOnce) return total;
  }
}
