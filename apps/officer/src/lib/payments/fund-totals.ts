import type { LedgerTotals } from './payments.ts';

type Sums = LedgerTotals['accounts'][number];

/** What a day, or an agency, brought and cost: the columns that people ask for, of the accounts' two sides. */
export type FundSums = {
  received: number;
  health: number;
  socialInsurance: number;
  support: number;
  refunded: number;
  fees: number;
};

export const FUND_COLUMNS = ['received', 'health', 'socialInsurance', 'support', 'refunded', 'fees'] as const;

export function fundSumsOf(sums: readonly Sums[]): FundSums {
  const side = (which: 'debit' | 'credit', ...accounts: readonly Sums['account'][]): number =>
    sums.filter(({ account }) => accounts.includes(account)).reduce((sum, row) => sum + row[which], 0);
  return {
    received: side('debit', 'clearing-vnpay', 'clearing-bank-transfer'),
    health: side('credit', 'fund-health'),
    socialInsurance: side('credit', 'fund-social-insurance'),
    support: side('debit', 'state-support'),
    refunded: side('debit', 'refunds-payable'),
    fees: side('debit', 'provider-fees'),
  };
}

/** The rows of each key, in the sequence in which they come. */
export function rowsBy<Row extends Sums>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): { rows: readonly [Row, ...Row[]]; sums: FundSums }[] {
  return [...Map.groupBy(rows, keyOf).values()].flatMap(([first, ...rest]) =>
    first ? [{ rows: [first, ...rest] as const, sums: fundSumsOf([first, ...rest]) }] : [],
  );
}
