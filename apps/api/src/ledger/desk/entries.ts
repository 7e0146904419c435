import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { ENTRY_KINDS, LEDGER_ACCOUNTS } from './names.ts';

const dong = z.number().int().describe('đồng');

/** An entry with its lines, which balance. */
export const ledgerEntryShown = z.object({
  entryId: z.number().int(),
  at: z.iso.datetime({ offset: true }),
  kind: z.enum(ENTRY_KINDS),
  lines: z.array(
    z.object({
      account: z.enum(LEDGER_ACCOUNTS),
      month: z.string().nullable().describe('The first month, of several the first and the last'),
      debit: dong,
      credit: dong,
    }),
  ),
});
export type LedgerEntryShown = z.infer<typeof ledgerEntryShown>;

// What is booked month by month for one fund is one line here.
const ENTRIES = sql<Omit<LedgerEntryShown, 'at'> & { at: Temporal.Instant }>(
  'ledger-entries-of-order',
  `select e.entry_id as "entryId", e.at, e.kind,
          (select json_agg(json_build_object('account', s.account, 'month', s.month, 'debit', s.debit, 'credit', s.credit) order by s.credit > 0, s.first)
             from (select l.account, sum(l.debit)::bigint as debit, sum(l.credit)::bigint as credit, min(l.seq) as first,
                          nullif(concat_ws('/', to_char(min(l.month), 'YYYY-MM'), nullif(to_char(max(l.month), 'YYYY-MM'), to_char(min(l.month), 'YYYY-MM'))), '') as month
                     from ledger_line l where l.entry_id = e.entry_id group by l.account, l.debit > 0) s) as lines
     from ledger_entry e where e.order_reference = $1 order by e.entry_id`,
);

/** What was booked for an order, oldest first. */
export async function entriesOfOrder(query: Query, reference: string): Promise<LedgerEntryShown[]> {
  return (await query(ENTRIES, [reference])).map(({ at, ...entry }) => ({ ...entry, at: at.toString() }));
}
