import { isCompulsory, monthsOf, periodIn } from '../blocks/contribution-months.ts';
import type { History } from '../facts/history.ts';
import { monthOfDate } from '../time/month-index.ts';
import type { UnemploymentFacts } from './facts.ts';

/** Months with unemployment insurance: all, what earlier benefits have left of them, and those that lie in the window before the end. */
export type InsuredMonths = { readonly paid: number; readonly counted: number; readonly inWindow: number };

/** Months looked back on, by the kind of contract (Law 38/2013 art 49.2, Law 74/2025 art 38). */
export const WINDOW = { standard: 24, short: 36 } as const;

export function insuredMonths({ contractEnd, contract, monthsAlreadyUsed }: UnemploymentFacts, history: History): InsuredMonths {
  const end = monthOfDate(contractEnd);
  const last = periodIn(history, end, isCompulsory) ? end : end - 1;
  const paid = monthsOf(history, isCompulsory);
  return {
    paid,
    counted: paid - monthsAlreadyUsed,
    inWindow: monthsOf(history, isCompulsory, last - WINDOW[contract] + 1, last),
  };
}
