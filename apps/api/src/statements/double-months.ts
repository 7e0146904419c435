import { addMonths, type Month, monthOf, monthsIn, type MonthRange, unionOfRanges } from '@openvssid/core';
import type { FundPeriod } from './runs.ts';

/** Months that two numbers paid for, in one fund, and for whom. */
export type DoubleMonths = { fund: FundPeriod['fund']; fromMonth: string; toMonth: string; employers: string[] };

type Paid = MonthRange & { employerName: string };

/** Months paid under both numbers, by fund: of each the double part is somebody's money. */
export function doubleMonthsOf(own: readonly FundPeriod[], other: readonly FundPeriod[]): DoubleMonths[] {
  const funds = [...new Set(other.map(({ fund }) => fund))].toSorted();
  return funds.flatMap((fund) => {
    const [mine, theirs] = [paidIn(own, fund), paidIn(other, fund)];
    return common(mine, theirs).map((range) => ({
      fund,
      ...range,
      employers: [...new Set([...mine, ...theirs].filter((one) => meet(one, range)).map(({ employerName }) => employerName))],
    }));
  });
}

/** How many months of social insurance both numbers have. */
export function countDoubleMonths(own: readonly FundPeriod[], other: readonly FundPeriod[]): number {
  const months = doubleMonthsOf(own, other).filter(({ fund }) => fund === 'social-insurance');
  return months.reduce(
    (sum, { fromMonth, toMonth }) => sum + monthsIn({ fromMonth: monthOf(fromMonth), toMonth: monthOf(toMonth) }),
    0,
  );
}

function paidIn(periods: readonly FundPeriod[], of: FundPeriod['fund']): Paid[] {
  return periods
    .filter(({ fund, paid }) => fund === of && paid)
    .map(({ fromMonth, toMonth, employerName }) => ({ fromMonth: monthOf(fromMonth), toMonth: monthOf(toMonth), employerName }));
}

function common(mine: readonly MonthRange[], theirs: readonly MonthRange[]): MonthRange[] {
  const shared = unionOfRanges(mine).flatMap((one) =>
    unionOfRanges(theirs).flatMap((other) => {
      const range = { fromMonth: later(one.fromMonth, other.fromMonth), toMonth: earlier(one.toMonth, other.toMonth) };
      return monthsIn(range) > 0 ? [range] : [];
    }),
  );
  return unionOfRanges(shared);
}

const later = (a: Month, b: Month) => (a > b ? a : b);
const earlier = (a: Month, b: Month) => (a < b ? a : b);

function meet(one: MonthRange, other: MonthRange): boolean {
  return one.fromMonth < addMonths(other.toMonth, 1) && other.fromMonth < addMonths(one.toMonth, 1);
}
