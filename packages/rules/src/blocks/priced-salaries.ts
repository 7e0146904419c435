import { exact, type Exact } from '../exact.ts';
import type { History, Period } from '../facts/history.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { monthIndex, plusMonths, yearOf } from '../time/month-index.ts';
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
    years: years.map(({ entry, ...year }) => ({ ...year, coefficient: entry.value })),
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
    for (const { year, months } of yearsOf(period)) {
      const entry = priceCoefficient(tables, at, year, period);
      const nominal = salaryOf(period) * BigInt(months);
      const last = all.at(-1);
      if (last?.entry === entry) Object.assign(last, { last: year, nominal: last.nominal + nominal });
      else all.push({ first: year, last: year, nominal, entry });
    }
  }
  return all;
}

/** The calendar years of a period and how many of its months lie in each. */
function* yearsOf({ from, to }: Period): Generator<{ year: number; months: number }> {
  for (let start = from; start <= to;) {
    const next = Math.min(monthIndex(yearOf(start) + 1, 1), to + 1);
    yield { year: yearOf(start), months: next - start };
    start = plusMonths(start, next - start);
  }
}
