import type { History, SupportGroup } from '../facts/history.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { type MonthIndex, plusMonths, monthIndex } from '../time/month-index.ts';

const FIRST_SUPPORTED_MONTH = monthIndex(2018, 1);
/** The State supports ten years of voluntary contributions (Law 58/2014 art 87, Decree 134/2015 art 14.2; Decree 159/2025 art 5). */
export const MOST_SUPPORTED_MONTHS = 120;

export type StateSupport = { readonly amount: bigint; readonly months: number; readonly origins: readonly Origin[] };

/** What the State has paid of somebody's voluntary contributions (S of 0.6), at most 120 months in the order of time. */
export function stateSupport(tables: Tables, history: History): StateSupport {
  let amount = 0n;
  let months = 0;
  const origins = new Set<Origin>();
  for (const { scheme, stateSupport: group, from, to } of history) {
    if (scheme !== 'voluntary' || !group) continue;
    for (let at = Math.max(from, FIRST_SUPPORTED_MONTH); at <= to && months < MOST_SUPPORTED_MONTHS; at++) {
      const entry = supportIn(tables, plusMonths(from, at - from), group);
      if (!entry) continue;
      amount += entry.value;
      months++;
      origins.add(entry.origin);
    }
  }
  return { amount, months, origins: [...origins] };
}

/** A group that had no rate of its own yet counted as `other`. */
function supportIn(tables: Tables, month: MonthIndex, group: SupportGroup): Entry<bigint> | undefined {
  return tables.voluntarySupport.in(month, group) ?? tables.voluntarySupport.in(month, 'other');
}
