import { countedYears } from '../exact.ts';
import type { History } from '../facts/history.ts';
import { monthIndex } from '../time/month-index.ts';
import { isAny, monthsOf } from './contribution-months.ts';
import type { Law } from './law.ts';

/** Years before 2014, worth less, and from 2014 on (Y1 and Y2 of 0.6; Law 58/2014 art 60.2, Law 41/2024 art 70.3). */
export type LumpYears = {
  readonly months: { readonly total: number; readonly before2014: number; readonly from2014: number };
  readonly before2014: number;
  readonly from2014: number;
};

/** What becomes of odd months of somebody who paid before 2014 only: rounded as years before 2014, or carried to the years after. */
export type OddMonths = 'carry' | 'round';

const JANUARY_2014 = monthIndex(2014, 1);

export function lumpYears(history: History, law: Law, oddMonths: OddMonths = law === '58/2014' ? 'carry' : 'round'): LumpYears {
  const total = monthsOf(history);
  const before2014 = monthsOf(history, isAny, undefined, JANUARY_2014 - 1);
  const months = { total, before2014, from2014: total - before2014 };
  if (months.from2014 === 0 && oddMonths === 'round') return { months, before2014: countedYears(before2014), from2014: 0 };
  return { months, before2014: Math.floor(before2014 / 12), from2014: countedYears(months.from2014 + (before2014 % 12)) };
}
