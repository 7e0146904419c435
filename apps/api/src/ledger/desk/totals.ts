import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { ofAgenciesBelow } from '../../received-payments/desk/scope.ts';
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
const TOTALS = sql<Row>(
  'ledger-totals-for-officer',
  `select t.by, t.day, t.agency_code as "agencyCode", g.name as "agencyName", t.account, t.debit, t.credit
     from (select case when grouping(e.day) = 0 then 'day' when grouping(l.agency_code) = 0 then 'agency' else 'account' end as by,
                  e.day, l.agency_code, l.account, sum(l.debit)::bigint as debit, sum(l.credit)::bigint as credit
             from ledger_entry e join ledger_line l on l.entry_id = e.entry_id
            where ${ofAgenciesBelow('l.agency_code')} and e.day between $2 and $3
            group by grouping sets ((l.account), (e.day, l.account), (l.agency_code, l.account))) t
     left join agency g on g.agency_code = t.agency_code
    order by t.day, t.agency_code nulls first, t.account`,
);

/** What was booked on these days, of the officer's agency and those below it: by account, by day, by agency. */
export async function ledgerTotalsOf(query: Query, agencyCode: string, { from, to }: Span): Promise<LedgerTotals> {
  const rows = await query(TOTALS, [agencyCode, from, to]);
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
