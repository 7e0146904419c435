import { type Exact, exact, leastOf, NOTHING } from '../exact.ts';
import { addMonths, dayBefore, earlierOf, isBefore, monthsAndDays } from '../time/dates.ts';
import type { SicknessFacts } from './facts.ts';
import type { InsuredTime } from './insured-time.ts';
import { extendedPercentOf, percentOf } from './paid-by-day.ts';

/** A part of a long leave at one share of the salary, both ends in it. */
export type Segment = {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly percent: number;
  readonly months: number;
  readonly oddDays: number;
  readonly amount: Exact;
  /** The odd days would give more than a month and are paid as one. */
  readonly isWholeMonth: boolean;
  /** What follows the first 180 days. */
  readonly isExtended: boolean;
};

const FIRST_DAYS = 180;

/** A long-term disease under Law 58/2014 (arts 26.2, 28.1-2; Circular 59/2015 arts 4.2, 6.2): 180 calendar days, then less, as long as one was insured. */
export function segmentsOf(facts: SicknessFacts, salary: Exact, time: InsuredTime): Segment[] {
  const { leave, daysUsedBefore } = facts;
  const firstDays = Math.max(0, FIRST_DAYS - daysUsedBefore);
  const extendedFrom = leave.from.add({ days: firstDays });
  const spans = [
    { from: leave.from, to: earlierOf(leave.to, dayBefore(extendedFrom)), percent: percentOf(facts), isExtended: false },
    {
      from: extendedFrom,
      to: earlierOf(leave.to, dayBefore(addMonths(extendedFrom, time.months))),
      percent: extendedPercentOf(facts, time),
      isExtended: true,
    },
  ];
  return spans.filter(({ from, to }) => !isBefore(to, from)).map((span) => ({ ...span, ...payFor(salary, span) }));
}

export function sumOf(segments: readonly Segment[]): Exact {
  return segments.reduce((sum, { amount }) => sum.add(amount), NOTHING);
}

/** By whole months; an odd day is a 24th, all odd days together at most a month (Law 58/2014 art 28.4, Circular 59/2015 art 6.2b). */
function payFor(salary: Exact, { from, to, percent }: Pick<Segment, 'from' | 'to' | 'percent'>) {
  const { months, days } = monthsAndDays(from, to);
  const monthly = salary.mul(exact(percent, 100));
  const odd = monthly.mul(days).div(24);
  return { months, oddDays: days, amount: monthly.mul(months).add(leastOf(odd, monthly)), isWholeMonth: odd.gt(monthly) };
}
