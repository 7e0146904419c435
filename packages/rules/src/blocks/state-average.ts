import { exact, type Exact } from '../exact.ts';
import type { History } from '../facts/history.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { type MonthIndex, monthIndex, yearOf } from '../time/month-index.ts';
import type { AverageAt } from './average-at.ts';
import { baseSalaryOn } from './base-salary.ts';
import { type ContributionMonth, firstMonth, isCompulsory, lastMonths, monthsOf } from './contribution-months.ts';
import { baseSalaryIn, coefficientOf } from './nominal-salary.ts';
import { priceCoefficient } from './price-coefficient.ts';
import { isOther, isState } from './regimes.ts';

/** Months in a row with the same coefficient (ten-thousandths), base salary and price coefficient (hundredths). */
export type StateTerm = {
  readonly months: number;
  readonly coefficient: bigint;
  readonly baseSalary: Entry<bigint>;
  /** Undefined: today's base salary needs no adjustment. */
  readonly price: Entry<bigint> | undefined;
};

/** The mean of the state months that count. */
export type StateAverage = {
  /** All state months: the average stands for each of them. */
  readonly months: number;
  readonly average: Exact;
  /** How many of the last months the law counts; undefined: all. */
  readonly window: number | undefined;
  /** Which months gave the average: the last ones, all, or those up to a transfer (`alternativeEnd`). */
  readonly basis: 'last-months' | 'all-months' | 'before-transfer';
  readonly counted: number;
  /** In the order of time. */
  readonly terms: readonly StateTerm[];
  readonly origins: readonly Origin[];
};

/** How many of the last state months count, by the first compulsory month. */
const WINDOWS: readonly { readonly before: MonthIndex; readonly months: number }[] = [
  { before: monthIndex(1995, 1), months: 60 },
  { before: monthIndex(2001, 1), months: 72 },
  { before: monthIndex(2007, 1), months: 96 },
  { before: monthIndex(2016, 1), months: 120 },
  { before: monthIndex(2020, 1), months: 180 },
  { before: monthIndex(2025, 1), months: 240 },
];
/** Who began before is paid by the base salary of today, who began later by prices. */
const JANUARY_2016 = monthIndex(2016, 1);
const ALWAYS = Number.POSITIVE_INFINITY;

/** State months over their window; under Law 41/2024 never less than over all of them where nobody but the State set a salary (Decree 158/2025 art 15.2c). */
export function stateAverage(tables: Tables, history: History, at: AverageAt): StateAverage | undefined {
  const first = firstMonth(history, isCompulsory);
  const months = monthsOf(history, isState);
  if (first === undefined || months === 0) return undefined;
  const window = WINDOWS.find(({ before }) => first < before)?.months;
  const today = first < JANUARY_2016 ? baseSalaryOn(tables, at.date, at.path) : undefined;
  const mean = (basis: StateAverage['basis'], most: number, until: number) =>
    meanOf(basis, termsOf(tables, lastMonths(history, most, until, isState), at, today));
  const onlyState = !history.some((period) => isCompulsory(period) && isOther(period));
  const means = [
    mean('last-months', window ?? months, ALWAYS),
    ...(at.law === '41/2024' && onlyState ? [mean('all-months', months, ALWAYS)] : []),
    ...(at.alternativeEnd === undefined ? [] : [mean('before-transfer', window ?? months, at.alternativeEnd)]),
  ];
  const best = means.reduce((most, one) => (one.average.gt(most.average) ? one : most));
  return { months, window, ...best };
}

function meanOf(basis: StateAverage['basis'], terms: readonly StateTerm[]) {
  let counted = 0;
  let sum = 0n;
  for (const { months, coefficient, baseSalary, price } of terms) {
    counted += months;
    sum += BigInt(months) * coefficient * baseSalary.value * (price?.value ?? 100n);
  }
  const origins = terms.flatMap(({ baseSalary, price }) => (price ? [baseSalary.origin, price.origin] : [baseSalary.origin]));
  return { basis, counted, terms, origins, average: exact(sum, 1_000_000n * BigInt(Math.max(1, counted))) };
}

type Growing<Term extends { readonly months: number }> = Omit<Term, 'months'> & { months: number };

/** By the base salary of today, or by that of each month at today's prices. */
function termsOf(
  tables: Tables,
  months: readonly ContributionMonth[],
  at: AverageAt,
  today: Entry<bigint> | undefined,
): StateTerm[] {
  const terms: Growing<StateTerm>[] = [];
  // From the earliest month on: where several lie outside the table, it is named.
  for (const { month, period } of months.toReversed()) {
    const coefficient = coefficientOf(period);
    const baseSalary = today ?? baseSalaryIn(tables, month, period);
    const price = today ? undefined : priceCoefficient(tables, at, yearOf(month), period);
    const last = terms.at(-1);
    if (last?.coefficient === coefficient && last.baseSalary === baseSalary && last.price === price) last.months += 1;
    else terms.push({ months: 1, coefficient, baseSalary, price });
  }
  return terms;
}
