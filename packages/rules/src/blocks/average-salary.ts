import { exact, type Exact, greatestOf } from '../exact.ts';
import type { History, Period } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { type MonthIndex, monthIndex, plusMonths, yearOf } from '../time/month-index.ts';
import { firstMonth, isCompulsory, lastMonths, monthsOf } from './contribution-months.ts';
import { baseSalaryIn, coefficientOf, salaryOf } from './nominal-salary.ts';
import { baseSalaryOn } from './base-salary.ts';
import type { Law } from './law.ts';

/** When and by which law the average is computed. */
export type AverageAt = {
  readonly date: Temporal.PlainDate;
  readonly law: Law;
  /** Of the date in the facts, for a year whose price coefficients are not known. */
  readonly path: string;
  /** Months paid at once for time that was missing: at their own salary, with coefficient 1. */
  readonly missing?: { readonly months: number; readonly salary: bigint } | undefined;
  /** The state average is not less than that of the window ending here (Circular 59/2015 art 20.4d). */
  readonly alternativeEnd?: MonthIndex | undefined;
};

/** The average salary M of 0.6 and what it is made of (Law 58/2014 art 62, Law 41/2024 art 72). */
export type AverageSalary = {
  readonly value: Exact;
  readonly months: number;
  /** Of the months whose salary the State sets; `window` undefined: all of them. */
  readonly state: { readonly months: number; readonly average: Exact; readonly window: number | undefined } | undefined;
  /** Sum of the other months' salaries and incomes at today's prices. */
  readonly others: { readonly months: number; readonly sum: Exact };
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
/** Adjusted salaries are whole millionths of a đồng: coefficients have four decimals, price coefficients two. */
const SCALE = 1_000_000n;
const isState = (period: Period) => isCompulsory(period) && period.regime === 'state';
const isOther = (period: Period) => !isState(period);

export function averageSalary(tables: Tables, history: History, at: AverageAt): AverageSalary {
  const origins = new Set<Origin>();
  const others = sumOfOthers(tables, history, at, origins);
  const state = averageOfState(tables, history, at, origins);
  const months = others.months + (state?.months ?? 0);
  const sum = state ? others.sum.add(state.average.mul(state.months)) : others.sum;
  return { value: sum.div(months), months, state, others, origins: [...origins] };
}

/** Employer and voluntary months at the prices of the year of payout. */
function sumOfOthers(tables: Tables, history: History, at: AverageAt, origins: Set<Origin>): AverageSalary['others'] {
  let sum = 0n;
  for (const period of history.filter(isOther)) {
    for (const { year, months } of yearsOf(period)) {
      sum += salaryOf(period) * BigInt(months) * priceCoefficient(tables, at, year, period, origins) * 10_000n;
    }
  }
  const { months = 0, salary = 0n } = at.missing ?? {};
  return { months: monthsOf(history, isOther) + months, sum: exact(sum, SCALE).add(salary * BigInt(months)) };
}

/** State months over their window; under Law 41/2024 never less than over all of them where nobody but the State set a salary (Decree 158/2025 art 15.2c). */
function averageOfState(tables: Tables, history: History, at: AverageAt, origins: Set<Origin>): AverageSalary['state'] {
  const months = monthsOf(history, isState);
  if (months === 0) return undefined;
  const first = firstMonth(history, isCompulsory) ?? monthIndex(0, 1);
  const window = WINDOWS.find(({ before }) => first < before)?.months;
  const mean = (most: number, until: number) => meanOfState(tables, history, at, most, until, first, origins);
  const inWindow = mean(window ?? months, Number.POSITIVE_INFINITY);
  const ofAll = at.law === '41/2024' && !history.some((period) => isCompulsory(period) && isOther(period));
  const candidates = [
    inWindow,
    ofAll ? mean(months, Number.POSITIVE_INFINITY) : undefined,
    at.alternativeEnd === undefined ? undefined : mean(window ?? months, at.alternativeEnd),
  ];
  const average = candidates.reduce<Exact>((most, one) => (one ? greatestOf(most, one) : most), exact(0));
  return { months, average, window };
}

function meanOfState(
  tables: Tables,
  history: History,
  at: AverageAt,
  most: number,
  until: number,
  first: MonthIndex,
  origins: Set<Origin>,
): Exact | undefined {
  const months = lastMonths(history, most, until, isState);
  if (months.length === 0) return undefined;
  const today = first < JANUARY_2016 ? baseSalaryOn(tables, at.date, at.path) : undefined;
  if (today) origins.add(today.origin);
  // The earliest month is the last of the list: where several lie outside the table, it is named.
  const sum = months.reduceRight(
    (total, { month, period }) =>
      total +
      coefficientOf(period) *
        (today
          ? today.value * 100n
          : baseSalaryIn(tables, month, period) * priceCoefficient(tables, at, yearOf(month), period, origins)),
    0n,
  );
  return exact(sum, SCALE * BigInt(months.length));
}

function priceCoefficient(tables: Tables, at: AverageAt, year: number, period: Period, origins: Set<Origin>): bigint {
  const payout = at.date.year;
  if (!tables.priceCoefficients.hasPayoutYear(payout)) throw new Fault('E_OUT_OF_TABLE', at.path);
  const entry = tables.priceCoefficients.of(payout, year);
  if (!entry) throw new Fault('E_OUT_OF_TABLE', `${period.path}.from`);
  origins.add(entry.origin);
  return entry.value;
}

/** The calendar years of a period and how many of its months lie in each. */
function* yearsOf({ from, to }: Period): Generator<{ year: number; months: number }> {
  for (let start = from; start <= to;) {
    const next = Math.min(monthIndex(yearOf(start) + 1, 1), to + 1);
    yield { year: yearOf(start), months: next - start };
    start = plusMonths(start, next - start);
  }
}
