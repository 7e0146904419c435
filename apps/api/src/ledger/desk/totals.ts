import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { IS_CENTRAL } from '../../bank-transfers/statement/central-agency.ts';
import { AGENCIES_BELOW } from '../../received-payments/desk/scope.ts';
import { LEDGER_ACCOUNTS } from './names.ts';
import type { Span } from './span.ts';

const dong = z.number().int().describe('đồng');
const sums = { account: z.enum(LEDGER_ACCOUNTS), debit: dong, credit: dong };

export const ledgerTotals = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  accounts: z.array(z.object(sums)),
  days: z.array(z.object({ day: z.iso.date(), ...sums })),
  agencies: z.array(z.object({ agencyCode: z.string().nullable(), agencyName: z.string().nullable(), ...sums })),
});
export type LedgerTotals = z.infer<typeof ledgerTotals>;

type Row = {
  by: 'account' | 'day' | 'agency';
  day: string | null;
  agencyCode: string | null;
  agencyName: string | null;
} & LedgerTotals['accounts'][number];

// Read once, added up three ways.
const totalsOf = (
  lines: string,
) => `select t.by, t.day, t.agency_code as "agencyCode", g.name as "agencyName", t.account, t.debit, t.credit
     from (select case when grouping(e.day) = 0 then 'day' when grouping(l.agency_code) = 0 then 'agency' else 'account' end as by,
                  e.day, l.agency_code, l.account, sum(l.debit)::bigint as debit, sum(l.credit)::bigint as credit
             from ${lines}
            group by grouping sets ((l.account), (e.day, l.account), (l.agency_code, l.account))) t
     left join agency g on g.agency_code = t.agency_code
    order by t.day, t.agency_code nulls first, t.account`;

/** The central agency's: all of them, what has no agency included. */
const TOTALS_OF_ALL = sql<Row>(
  'ledger-totals-of-all',
  totalsOf('ledger_entry e join ledger_line l on l.entry_id = e.entry_id where e.day between $1 and $2'),
);
// An agency's own lines, as they stand in its index between the first and the last entry of the days: of a small one they are few.
const TOTALS_BELOW = sql<Row>(
  'ledger-totals-of-agencies-below',
  totalsOf(`(select min(of.first) as first, max(of.last) as last from generate_series(0, $3::date - $2::date) d
              cross join lateral (select (select min(entry_id) from ledger_entry where day = $2::date + d) as first,
                                         (select max(entry_id) from ledger_entry where day = $2::date + d) as last) of) span
             cross join ${AGENCIES_BELOW} below
             cross join lateral (select o.entry_id, o.agency_code, o.account, o.debit, o.credit
                                   from ledger_line o where o.agency_code = below.agency_code and o.entry_id between span.first and span.last
                                 offset 0) l
             join ledger_entry e on e.entry_id = l.entry_id and e.day between $2 and $3`),
);

/** What was booked on these days, of the officer's agency and those below it: by account, by day, by agency. */
export async function ledgerTotalsOf(query: Query, agencyCode: string, { from, to }: Span): Promise<LedgerTotals> {
  const [agency] = await query(IS_CENTRAL, [agencyCode]);
  const rows = agency?.central ? await query(TOTALS_OF_ALL, [from, to]) : await query(TOTALS_BELOW, [agencyCode, from, to]);
  const by = (wanted: Row['by']) => rows.filter((row) => row.by === wanted);
  return {
    from,
    to,
    accounts: by('account').map(({ account, debit, credit }) => ({ account, debit, credit })),
    days: by('day').map(({ day, account, debit, credit }) => ({ day: day ?? '', account, debit, credit })),
    agencies: by('agency').map(({ agencyCode: code, agencyName, account, debit, credit }) => ({
      agencyCode: code,
      agencyName,
      account,
      debit,
      credit,
    })),
  };
}
