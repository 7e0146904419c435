import type { Entry } from './dated-table.ts';
import type { Row } from './sheet.ts';

/** Price coefficients (mức điều chỉnh tiền lương, thu nhập) as whole hundredths, by year of payout and year of contribution. */
export type PriceCoefficients = {
  hasPayoutYear(payoutYear: number): boolean;
  of(payoutYear: number, contributionYear: number): Entry<bigint> | undefined;
};

/** All years before 1995 share one row. */
const BEFORE_1995 = 1994;

export function readPriceCoefficients(rows: readonly Row[]): PriceCoefficients {
  const payouts = new Map<number, Map<number, Entry<bigint>>>();
  const ends = new Map<number, { readonly year: number; readonly row: Row }>();
  let last = { payout: 0, year: 0 };
  for (const row of rows) {
    const payout = row.whole('payout_year');
    const year = row.text('contribution_year') === 'before1995' ? BEFORE_1995 : row.whole('contribution_year');
    const years = payouts.get(payout) ?? new Map<number, Entry<bigint>>();
    if (years.has(year)) throw row.wrong(`contribution_year ${year} overlaps another row of ${payout}`);
    if (years.size > 0 && (last.payout !== payout || year !== last.year + 1))
      throw row.wrong(`contribution_year leaves a gap after ${last.year}`);
    years.set(year, { value: row.money('coefficient_x100'), origin: row.origin });
    payouts.set(payout, years);
    last = { payout, year };
    ends.set(payout, { year, row });
  }
  for (const [payout, { year, row }] of ends) {
    if (year !== payout) throw row.wrong(`contribution_year ends in ${year}, not in the payout_year ${payout}`);
  }
  return {
    hasPayoutYear: (payoutYear) => payouts.has(payoutYear),
    of: (payoutYear, contributionYear) => payouts.get(payoutYear)?.get(Math.max(contributionYear, BEFORE_1995)),
  };
}
