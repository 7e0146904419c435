import { reachedAge } from '../blocks/ages.ts';
import { lawOn } from '../blocks/law.ts';
import type { Person } from '../facts/person.ts';
import type { Tables } from '../parameters/tables.ts';
import { LEAST_MONTHS } from '../pension/routes.ts';
import { type MonthIndex, monthOfDate } from '../time/month-index.ts';
import { distinctMonths, emptyMonthsBefore, type MonthRun } from './months.ts';

export type MissingMonths = { readonly runs: readonly MonthRun[]; readonly months: number };

export type MissingRefusal =
  | { readonly reason: 'age-not-reached'; readonly reached: MonthIndex }
  | { readonly reason: 'none-missing' }
  | { readonly reason: 'fewer-missing'; readonly missing: number }
  | { readonly reason: 'more-missing'; readonly missing: number; readonly most: number };

/** Law 41/2024 art 36.2e; before it ten years. */
const MOST_AT_ONCE = { '58/2014': 120, '41/2024': 60 } as const;

/**
 * The months that somebody at pension age pays at once because they are missing for a pension: the most recent ones without insurance before
 * the month of the payment. All that are missing where `asked` is left out.
 */
export function missingMonths(
  held: readonly MonthRun[],
  asked: number | undefined,
  person: Person,
  paidOn: Temporal.PlainDate,
  tables: Tables,
): MissingMonths | MissingRefusal {
  const thisMonth = monthOfDate(paidOn);
  const { month: reached } = reachedAge(tables, person, 0);
  if (thisMonth < reached) return { reason: 'age-not-reached', reached };
  const law = lawOn(paidOn);
  const missing = LEAST_MONTHS[law] - distinctMonths(held);
  if (missing <= 0) return { reason: 'none-missing' };
  if (missing > MOST_AT_ONCE[law]) return { reason: 'more-missing', missing, most: MOST_AT_ONCE[law] };
  const months = asked ?? missing;
  if (months > missing) return { reason: 'fewer-missing', missing };
  return { runs: emptyMonthsBefore(held, thisMonth, months), months };
}
