import { monthsOf } from '../../blocks/contribution-months.ts';
import type { History } from '../../facts/history.ts';
import type { Tables } from '../../parameters/tables.ts';
import { LEAST_MONTHS } from '../../pension/routes.ts';
import { plusMonths } from '../../time/month-index.ts';
import { reachedAge } from '../../blocks/ages.ts';
import { monthsToExceed } from '../break-even.ts';
import { MOST_FURTHER_YEARS, type OneTimeOrPensionFacts } from './facts.ts';
import { type FurtherTime, ownContributions, periodOf } from './further-time.ts';
import { type PensionLater, pensionLater } from './pension-later.ts';

/** What so many further years lead to. */
export type FurtherYears = {
  readonly years: number;
  readonly later: PensionLater;
  /** Paid by the person for these years. */
  readonly ownContributions: number;
  /** Of pension, until it has paid more than the one-time payment and these contributions together. */
  readonly breakEvenMonths: number | undefined;
};

/** So that a line can be seen even where nothing is missing. */
const LEAST_SHOWN = 5;

/** From none to the retirement age, at least to the right and to what was asked. `oneTime`: what is paid at once instead. */
export function furtherYears(
  facts: OneTimeOrPensionFacts,
  history: History,
  further: FurtherTime,
  oneTime: number,
  tables: Tables,
): FurtherYears[] {
  const { month } = reachedAge(tables, facts.person, 0);
  const toAge = Math.ceil((month - further.from + 1) / 12);
  const shown = Math.max(LEAST_SHOWN, toAge, yearsToRight(history), facts.further?.years ?? 0);
  return Array.from({ length: Math.min(shown, MOST_FURTHER_YEARS) + 1 }, (_, years) => {
    const later = laterAfter(facts, history, further, years, tables);
    const own = ownContributions(further, 12 * years);
    const breakEvenMonths = later.open && monthsToExceed(oneTime + own - later.payment.supplement.amount, later.payment.amount);
    return { years, later, ownContributions: own, breakEvenMonths };
  });
}

/** Whole years that are missing to the least time of a pension (Law 41/2024 arts 64, 98). */
export function yearsToRight(history: History): number {
  return Math.max(0, Math.ceil((LEAST_MONTHS['41/2024'] - monthsOf(history)) / 12));
}

function laterAfter(
  { person, decisionDate: day }: OneTimeOrPensionFacts,
  history: History,
  further: FurtherTime,
  years: number,
  tables: Tables,
): PensionLater {
  const period = periodOf(further, 12 * years);
  const periods = period ? [...history, period] : history;
  return pensionLater({ person, periods, from: plusMonths(further.from, 12 * years), day }, tables);
}
