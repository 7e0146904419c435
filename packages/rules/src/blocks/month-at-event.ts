import type { History } from '../facts/history.ts';
import { type MonthIndex, plusMonths } from '../time/month-index.ts';
import { type ContributionMonth, isCompulsory, periodIn } from './contribution-months.ts';

/**
 * The compulsory month whose salary pays for an event of this month: the one before, else the month itself (the first month of work, or
 * the first after a gap); undefined: not insured then.
 */
export function monthAtEvent(history: History, event: MonthIndex): ContributionMonth | undefined {
  for (const month of [plusMonths(event, -1), event]) {
    const period = periodIn(history, month, isCompulsory);
    if (period) return { month, period };
  }
  return undefined;
}
