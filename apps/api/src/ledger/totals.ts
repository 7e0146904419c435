import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { LEDGER_MOVED } from './moved.ts';
import type { LedgerAccount } from './post.ts';

/** What one account of one agency moved on one day in Vietnam, whole đồng. */
export type LedgerTotal = {
  day: string;
  account: LedgerAccount;
  agencyCode: string | null;
  debit: number;
  credit: number;
  lines: number;
};

/** Both days count. `agencyCode`: of one agency only. */
export type TotalsAsked = { from: string; to: string; agencyCode?: string | null };

const TOTALS = sql<LedgerTotal>(
  'ledger-totals',
  `select day, account, agency_code as "agencyCode", sum(debit)::bigint as debit, sum(credit)::bigint as credit, sum(lines)::int as lines
     from ${LEDGER_MOVED} where day between $1 and $2 and ($3::text is null or agency_code = $3)
    group by day, account, agency_code order by day, account, agency_code nulls last`,
);

/** What was received, recorded and given back by day, account and agency: the sum of both sides is the same on each day. */
export function ledgerTotals(query: Query, { from, to, agencyCode = null }: TotalsAsked): Promise<LedgerTotal[]> {
  return query(TOTALS, [from, to, agencyCode]);
}

const BALANCES = sql<{ account: LedgerAccount; balance: number }>(
  'ledger-balances',
  `select account, sum(debit - credit)::bigint as balance from ${LEDGER_MOVED} group by account order by account`,
);

/** What stands in each account; above 0 where it was debited more. */
export async function ledgerBalances(query: Query): Promise<Partial<Record<LedgerAccount, number>>> {
  return Object.fromEntries((await query(BALANCES)).map(({ account, balance }) => [account, balance]));
}
