import type { Exact } from '../exact.ts';
import type { History } from '../facts/history.ts';
import type { Tables } from '../parameters/tables.ts';
import type { MonthIndex } from '../time/month-index.ts';
import { type ContributionMonth, isCompulsory, lastMonths } from './contribution-months.ts';
import { meanSalary } from './nominal-salary.ts';

/** The mean salary of the last months before an event, and the months it is of, the latest first. */
export type RecentAverage = { readonly value: Exact; readonly months: readonly ContributionMonth[] };

const MONTHS = 6;

/** A of section 5: the last six compulsory months before the cut, gaps skipped; where there are fewer, these. */
export function recentAverage(tables: Tables, history: History, cut: MonthIndex): RecentAverage {
  return averageUntil(tables, history, cut - 1);
}

/** The same for an event of this month; who has no earlier month is paid by the month itself. */
export function averageBefore(tables: Tables, history: History, month: MonthIndex): RecentAverage {
  const before = averageUntil(tables, history, month - 1);
  return before.months.length > 0 ? before : averageUntil(tables, history, month);
}

function averageUntil(tables: Tables, history: History, until: number): RecentAverage {
  const months = lastMonths(history, MONTHS, until, isCompulsory);
  return { value: meanSalary(tables, months), months };
}
