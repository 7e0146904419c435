import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { LEDGER_MOVED } from './moved.ts';

/** Days, agencies and accounts whose totals are not what the lines of these days say; both sides' sums in whole đồng. */
export const totalsThatDiffer = (days: string): string => `
  with lines as (
    select day, coalesce(agency_code, '') as agency, account, sum(l.debit) as debit, sum(l.credit) as credit, count(*) as lines
      from ledger_entry e join ledger_line l using (entry_id) where ${days} group by 1, 2, 3
  ), totals as (
    select day, coalesce(agency_code, '') as agency, account, sum(debit) as debit, sum(credit) as credit, sum(lines) as lines
      from ${LEDGER_MOVED} where ${days} group by 1, 2, 3
  )
  select concat_ws(' ', day, nullif(agency, ''), account) as about, (totals.debit + totals.credit)::bigint as ledger,
         (lines.debit + lines.credit)::bigint as records
    from totals full join lines using (day, agency, account)
   where row(totals.debit, totals.credit, totals.lines) is distinct from row(lines.debit, lines.credit, lines.lines)`;

const DIFFERING = sql<{ about: string }>('ledger-totals-that-differ', `${totalsThatDiffer('day >= $1')} order by 1 limit 20`);

/** Which totals since a day are not the sums of their lines: none, unless somebody wrote past the functions that add. */
export async function differingTotals(query: Query, since: Temporal.PlainDate): Promise<string[]> {
  return (await query(DIFFERING, [since])).map(({ about }) => about);
}
