import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { ofAgenciesBelow } from '../../officers/agency-scope.ts';
import { LEDGER_MOVED } from '../moved.ts';
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
     from (select case when grouping(day) = 0 then 'day' when grouping(agency_code) = 0 then 'agency' else 'account' end as by,
                  day, agency_code, account, sum(debit)::bigint as debit, sum(credit)::bigint as credit
             from ${LEDGER_MOVED} where day between $2 and $3 and ${ofAgenciesBelow('agency_code')}
            group by grouping sets ((account), (day, account), (agency_code, account))) t
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
