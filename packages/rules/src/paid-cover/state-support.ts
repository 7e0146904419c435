import type { SupportGroup } from '../facts/history.ts';
import type { Tables } from '../parameters/tables.ts';
import { monthIndex, plusMonths } from '../time/month-index.ts';
import { distinctMonths, type MonthRun } from './months.ts';

const FIRST_SUPPORTED = monthIndex(2018, 1);

/** Months that the State has supported: voluntary ones since 2018, and what orders that are still open will take. */
export function supportMonthsUsed(voluntary: readonly MonthRun[], ordered: number): number {
  const since = voluntary
    .filter(({ to }) => to >= FIRST_SUPPORTED)
    .map(({ from, to }) => ({ from: plusMonths(FIRST_SUPPORTED, Math.max(0, from - FIRST_SUPPORTED)), to }));
  return distinctMonths(since) + ordered;
}

/** Who belongs to several groups is supported by the highest alone (Decree 159/2025 art 5); nobody's group is `other`. */
export function supportGroupOf(groups: readonly SupportGroup[], paidOn: Temporal.PlainDate, tables: Tables): SupportGroup {
  const monthly = (group: SupportGroup) => tables.voluntarySupport.on(paidOn, group)?.value ?? 0n;
  return groups.reduce((best, group) => (monthly(group) > monthly(best) ? group : best), 'other');
}
