import { reachedAge } from '../blocks/ages.ts';
import { lastMonth, monthsOf } from '../blocks/contribution-months.ts';
import type { Law } from '../blocks/law.ts';
import type { History } from '../facts/history.ts';
import type { Tables } from '../parameters/tables.ts';
import { monthIndex, monthOfDate } from '../time/month-index.ts';
import type { OneTimeFacts } from './facts.ts';

export type OneTimeReason =
  | 'AGE_NOT_REACHED'
  | 'ENOUGH_YEARS_FOR_PENSION'
  | 'NO_CONTRIBUTION_BEFORE_2025_07'
  | 'TWELVE_MONTHS_NOT_PASSED'
  | 'TWENTY_YEARS_OR_MORE'
  | 'STILL_INSURED';

/** Months that give a right to a pension at the age: 15 years under Law 41/2024, 20 before. */
const MONTHS_FOR_PENSION = { '41/2024': 180, '58/2014': 240 } as const;
const JULY_2025 = monthIndex(2025, 7);

/** Every reason against the payment; the other grounds are proved by documents alone. */
export function reasonsAgainst(facts: OneTimeFacts, history: History, law: Law, tables: Tables): OneTimeReason[] {
  if (facts.ground === 'retirement-age') return reasonsAtRetirementAge(facts, history, law, tables);
  if (facts.ground === 'one-year-out') return reasonsAfterOneYear(facts, history, law);
  return [];
}

/** Law 58/2014 art 60.1a; Law 41/2024 art 70.1a. */
function reasonsAtRetirementAge(
  { person, decisionDate }: OneTimeFacts,
  history: History,
  law: Law,
  tables: Tables,
): OneTimeReason[] {
  const young = reachedAge(tables, person, 0).month > monthOfDate(decisionDate);
  const enough = monthsOf(history) >= MONTHS_FOR_PENSION[law];
  return [...(young ? ['AGE_NOT_REACHED' as const] : []), ...(enough ? ['ENOUGH_YEARS_FOR_PENSION' as const] : [])];
}

/** Resolution 93/2015/QH13 art 1; Law 41/2024 art 70.1đ. */
function reasonsAfterOneYear(facts: OneTimeFacts, history: History, law: Law): OneTimeReason[] {
  const applied = facts.applicationMonth ?? monthOfDate(facts.decisionDate);
  const last = lastMonth(history) ?? applied;
  const reasons: [OneTimeReason, boolean][] = [
    ['NO_CONTRIBUTION_BEFORE_2025_07', law === '41/2024' && !history.some(({ from }) => from < JULY_2025)],
    ['TWELVE_MONTHS_NOT_PASSED', applied - last - 1 - facts.excusedMonths < 12],
    ['TWENTY_YEARS_OR_MORE', monthsOf(history) >= 240],
    ['STILL_INSURED', facts.insuredOnApplication],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
