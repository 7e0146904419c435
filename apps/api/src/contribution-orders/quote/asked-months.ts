import { ok, refuse, type Result } from '@openvssid/core';
import { missingMonths, type MonthIndex, monthIndexOf, monthsAhead, type MonthRun } from '@openvssid/rules/paid-cover';
import type { Services } from '../../services.ts';
import type { FoundPerson } from './found-participants.ts';
import type { VoluntaryRequest } from './order-request.ts';
import { missingRefusal, monthsRefusal } from './refusals.ts';
import { personOf } from './voluntary-right.ts';

/** The months that are paid for, and what the calculator is asked of them. */
export type AskedMonths = {
  /** Oldest first; several where months between hold insurance. */
  runs: readonly MonthRun[];
  years: number | undefined;
  /** Of missing-months. */
  months: number | undefined;
  /** Of those methods that have a latest day. */
  firstMonth: MonthIndex | undefined;
  leftOut: MonthRun | undefined;
};

const YEARS_AHEAD = { least: 2, most: 5 };

/** Which months an order is for: those that were asked for, else the next unpaid ones. */
export function askedMonths(
  { tables }: Pick<Services, 'tables'>,
  request: VoluntaryRequest,
  person: FoundPerson,
  held: readonly MonthRun[],
  today: Temporal.PlainDate,
): Result<AskedMonths> {
  const { method, years, months, fromMonth } = request;
  if (method !== 'years-ahead' && years !== undefined) return refuse('years-not-asked', { field: 'years' });
  if (method !== 'missing-months' && months !== undefined) return refuse('months-not-asked', { field: 'months' });
  if (method === 'missing-months') {
    if (fromMonth !== undefined) return refuse('from-month-not-asked', { field: 'fromMonth' });
    if (months === 0) return refuse('months-needed', { field: 'months' });
    const missing = missingMonths(held, months, personOf(person), today, tables);
    if ('reason' in missing) return missingRefusal(missing);
    return ok({ runs: missing.runs, years: undefined, months: missing.months, firstMonth: undefined, leftOut: undefined });
  }
  if (method === 'years-ahead' && (years === undefined || years < YEARS_AHEAD.least || years > YEARS_AHEAD.most))
    return refuse('years-ahead-out-of-range', { field: 'years', params: YEARS_AHEAD });
  const paid = monthsAhead(held, { method, years, from: fromMonth === undefined ? undefined : monthIndexOf(fromMonth) }, today);
  if ('reason' in paid) return monthsRefusal(paid);
  const firstMonth = method === 'years-ahead' ? undefined : paid.run.from;
  return ok({ runs: [paid.run], years, months: undefined, firstMonth, leftOut: paid.leftOut });
}
