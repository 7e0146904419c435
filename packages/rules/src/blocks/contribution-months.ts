import type { History, Period } from '../facts/history.ts';
import { type MonthIndex, plusMonths } from '../time/month-index.ts';

export type IsCounted = (period: Period) => boolean;

export const isCompulsory: IsCounted = ({ scheme }) => scheme === 'compulsory';
export const isVoluntary: IsCounted = ({ scheme }) => scheme === 'voluntary';
export const isAny: IsCounted = () => true;

/** Months of the periods that count, from `first` to `last`, both in it. */
export function monthsOf(
  history: History,
  counted: IsCounted = isAny,
  first = Number.NEGATIVE_INFINITY,
  last = Number.POSITIVE_INFINITY,
): number {
  let months = 0;
  for (const period of history) {
    if (counted(period)) months += Math.max(0, Math.min(period.to, last) - Math.max(period.from, first) + 1);
  }
  return months;
}

/** The period that holds this month. */
export function periodIn(history: History, month: MonthIndex, counted: IsCounted = isAny): Period | undefined {
  return history.find((period) => period.from <= month && month <= period.to && counted(period));
}

export type ContributionMonth = { readonly month: MonthIndex; readonly period: Period };

/** The last `most` months that count, up to and including `until`, gaps skipped; the latest first. */
export function lastMonths(history: History, most: number, until: number, counted: IsCounted): ContributionMonth[] {
  const months: ContributionMonth[] = [];
  for (const period of history.toReversed()) {
    if (!counted(period)) continue;
    for (let month = Math.min(period.to, until); month >= period.from && months.length < most; month--) {
      months.push({ month: plusMonths(period.from, month - period.from), period });
    }
  }
  return months;
}

export function firstMonth(history: History, counted: IsCounted = isAny): MonthIndex | undefined {
  return history.find(counted)?.from;
}

export function lastMonth(history: History, counted: IsCounted = isAny): MonthIndex | undefined {
  return history.findLast(counted)?.to;
}
