import { monthsIn, type MonthRange, overlapsOfRanges, unionOfRanges } from './month.ts';

/** A run of months with one employer; unpaid: the employer owes them. */
export type InsuredPeriod = MonthRange & { paid: boolean };

export type InsuredTime = {
  /** Months paid; a month counts once, however many employers paid for it. */
  months: number;
  /** Months that an employer owes and nobody else paid for. */
  unpaidMonths: number;
  /** Months that stand in two or more periods: shown as they are, and marked. */
  overlaps: MonthRange[];
};

/** The insured time of one fund. */
export function insuredTime(periods: readonly InsuredPeriod[]): InsuredTime {
  const months = distinctMonths(periods.filter((period) => period.paid));
  return { months, unpaidMonths: distinctMonths(periods) - months, overlaps: overlapsOfRanges(periods) };
}

/** 149 → 12 years and 5 months. */
export function yearsAndMonths(months: number): { years: number; months: number } {
  return { years: Math.floor(months / 12), months: months % 12 };
}

function distinctMonths(ranges: readonly MonthRange[]): number {
  return unionOfRanges(ranges).reduce((sum, range) => sum + monthsIn(range), 0);
}
