import { exact, type Exact } from '../exact.ts';
import type { History, Period } from '../facts/history.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { monthIndex, yearOf } from '../time/month-index.ts';
import type { AverageAt } from './average-at.ts';
import { monthsOf } from './contribution-months.ts';
import { salaryOf } from './nominal-salary.ts';
import { priceCoefficient } from './price-coefficient.ts';
import { isOther } from './regimes.ts';

/** Salaries and incomes of some years that share a price coefficient (in hundredths). */
export type PricedYears = {
  readonly first: number;
  readonly last: number;
  readonly nominal: bigint;
  readonly coefficient: bigint;
};

/** Employers' salaries and voluntary incomes at the prices of the year of payout, and the months paid at once for missing time. */
export type PricedSalaries = {
  readonly months: number;
  readonly sum: Exact;
  readonly years: readonly PricedYears[];
  readonly missing: AverageAt['missing'];
  readonly origins: readonly Origin[];
};

export function pricedSalaries(tables: Tables, history: History, at: AverageAt): PricedSalaries {
  const years = yearsWithSalaries(tables, history, at);
  const { months = 0, salary = 0n } = at.missing ?? {};
  const hundredths = years.reduce((sum, { nominal, entry }) => sum + nominal * entry.value, 0n);
  return {
    months: monthsOf(history, isOther) + months,
    sum: exact(hundredths + salary * BigInt(months) * 100n, 100),
    years: years.map(({ first, last, nominal, entry }) => ({ first, last, nominal, coefficient: entry.value })),
    missing: at.missing,
    origins: years.map(({ entry }) => entry.origin),
  };
}

type YearsWithEntry = { first: number; last: number; nominal: bigint; entry: Entry<bigint> };

/** In the order of time; all years before 1995 share one coefficient and stand together. */
function yearsWithSalaries(tables: Tables, history: History, at: AverageAt): YearsWithEntry[] {
  const all: YearsWithEntry[] = [];
  for (const period of history) {
    if (!isOther(period)) continue;
    for (let year = yearOf(period.from); year <= yearOf(period.to); year += 1) {
      const entry = priceCoefficient(tables, at, year, period);
      const nominal = salaryOf(period) * BigInt(monthsIn(period, year));
      const last = all.at(-1);
      if (last?.entry === entry) {
        last.last = year;
        last.nominal += nominal;
      } else all.push({ first: year, last: year, nominal, entry });
    }
  }
  return all;
}

/** How many months of a period lie in a calendar year that it meets. */
function monthsIn({ from, to }: Period, year: number): number {
  return Math.min(to, monthIndex(year, 12)) - Math.max(from, monthIndex(year, 1)) + 1;
}
