import { METHODS } from '../voluntary-contribution/payment.ts';
import { type MonthIndex, monthOfDate, plusMonths } from '../time/month-index.ts';
import { lastMonthOf, type MonthRun, runFrom } from './months.ts';

/** A payment for months from one month on, as the calculator names the methods. */
export type AheadMethod = keyof typeof METHODS | 'years-ahead';

export type MonthsAsked = {
  readonly method: AheadMethod;
  readonly years?: number | undefined;
  readonly from?: MonthIndex | undefined;
};

export type PaidMonths = {
  readonly run: MonthRun;
  /** Months without insurance before it that this payment leaves so. */
  readonly leftOut: MonthRun | undefined;
};

export type MonthsRefusal =
  /** The last day on which such a payment counts as paid in time was the end of this month (Law 41/2024 art 36.3). */
  | { readonly reason: 'too-late'; readonly payBy: MonthIndex }
  | { readonly reason: 'begins-before-payment' }
  | { readonly reason: 'too-far-ahead'; readonly latest: MonthIndex }
  | { readonly reason: 'held-already'; readonly held: MonthRun };

/** Amounts are those of the day of payment: nobody fixes today's support for months that begin later than that. */
const MOST_MONTHS_AHEAD = 12;

/** The months that a payment is for, beside those that hold social insurance already, whoever pays or owes them. */
export function monthsAhead(
  held: readonly MonthRun[],
  asked: MonthsAsked,
  paidOn: Temporal.PlainDate,
): PaidMonths | MonthsRefusal {
  const thisMonth = monthOfDate(paidOn);
  const waits = asked.method === 'years-ahead' ? 0 : METHODS[asked.method].monthsToPay;
  const next = nextUnpaid(held, thisMonth, waits);
  const from = asked.from ?? next;
  if (from < plusMonths(thisMonth, -waits))
    return asked.method === 'years-ahead'
      ? { reason: 'begins-before-payment' }
      : { reason: 'too-late', payBy: plusMonths(from, waits) };
  const latest = plusMonths(thisMonth, MOST_MONTHS_AHEAD);
  if (from > latest) return { reason: 'too-far-ahead', latest };
  const run = runFrom(from, asked.method === 'years-ahead' ? 12 * (asked.years ?? 0) : METHODS[asked.method].months);
  const overlap = held.find((one) => one.from <= run.to && run.from <= one.to);
  if (overlap) return { reason: 'held-already', held: overlap };
  return { run, leftOut: leftOutBefore(held, run.from, next) };
}

/** The month after the last insured one, while that can still be paid in time; else the month of the payment. */
export function nextUnpaid(held: readonly MonthRun[], thisMonth: MonthIndex, waits: number): MonthIndex {
  const last = lastMonthOf(held);
  if (last === undefined) return thisMonth;
  const next = plusMonths(last, 1);
  return next < plusMonths(thisMonth, -waits) ? thisMonth : next;
}

/** Whoever has been insured before hears of the months between; a first payment leaves nothing out. */
function leftOutBefore(held: readonly MonthRun[], from: MonthIndex, next: MonthIndex): MonthRun | undefined {
  const before = held.filter(({ to }) => to < from);
  const last = lastMonthOf(before);
  const first = last === undefined ? next : plusMonths(last, 1);
  return first < from ? { from: first, to: plusMonths(from, -1) } : undefined;
}
