import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { ofAgenciesBelow } from '../../officers/agency-scope.ts';
import { ENTRY_KINDS, LEDGER_ACCOUNTS } from './names.ts';
import type { Span } from './span.ts';

const dong = z.number().int().describe('đồng');

/** One line of the ledger as officers read and export it: for which month and order, and never whose name. */
export const ledgerLineShown = z.object({
  entryId: z.number().int(),
  seq: z.number().int(),
  at: z.iso.datetime({ offset: true }),
  day: z.iso.date(),
  kind: z.enum(ENTRY_KINDS),
  account: z.enum(LEDGER_ACCOUNTS),
  reference: z.string().nullable(),
  month: z.string().nullable().describe('YYYY-MM'),
  agencyCode: z.string().nullable(),
  agencyName: z.string().nullable(),
  debit: dong,
  credit: dong,
});
export type LedgerLineShown = z.infer<typeof ledgerLineShown>;

export const lineFilter = z.object({
  account: z.enum(LEDGER_ACCOUNTS).optional(),
  agency: z.string().max(10).optional(),
});
export type LineFilter = z.infer<typeof lineFilter>;
/** After which line a page begins: entry and number in it. */
export type LinePlace = { entryId: number; seq: number };

type Row = Omit<LedgerLineShown, 'at'> & { at: Temporal.Instant };
// The entries of the days, in their sequence, and of each its lines: each `offset 0` keeps the planner from reading the whole ledger in the
// sequence of its numbers until it comes to the days.
const LINES = sql<Row>(
  'ledger-lines-for-officer',
  `select l.entry_id as "entryId", l.seq, e.at, e.day, e.kind, l.account, e.order_reference as reference, to_char(l.month, 'YYYY-MM') as month,
          l.agency_code as "agencyCode", g.name as "agencyName", l.debit, l.credit
     from (select * from ledger_entry where day between $2 and $3 and entry_id >= $6::bigint order by entry_id offset 0) e
    cross join lateral (select * from ledger_line l where l.entry_id = e.entry_id and ${ofAgenciesBelow('l.agency_code')}
        and ($4::text is null or l.account = $4) and ($5::text is null or l.agency_code = $5) offset 0) l
     left join agency g on g.agency_code = l.agency_code
    where (e.entry_id, l.seq) > ($6::bigint, $7::int)
    order by e.entry_id, l.seq limit $8`,
);

/** Lines in the sequence in which they were booked. */
export async function linesOf(
  query: Query,
  agencyCode: string,
  { from, to, account, agency }: Span & LineFilter,
  { entryId, seq }: LinePlace,
  limit: number,
): Promise<LedgerLineShown[]> {
  const rows = await query(LINES, [agencyCode, from, to, account ?? null, agency ?? null, entryId, seq, limit]);
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toString() }));
}
