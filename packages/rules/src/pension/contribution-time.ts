import { firstMonth, isCompulsory, isVoluntary, monthsOf } from '../blocks/contribution-months.ts';
import type { History, Period } from '../facts/history.ts';
import type { MonthIndex } from '../time/month-index.ts';
import type { PensionFacts } from './facts.ts';

/** The months a pension is judged and computed by; those paid at once for missing time belong to their scheme. */
export type ContributionTime = {
  readonly total: number;
  readonly compulsory: number;
  readonly voluntary: number;
  readonly missing: number;
  /** Compulsory months of the history under conditions that lower the age. */
  readonly heavyOrHardArea: number;
  readonly undergroundCoal: number;
  /** Extra-heavy work or underground coal. */
  readonly extraHeavy: number;
  readonly firstCompulsory: MonthIndex | undefined;
  readonly firstVoluntary: MonthIndex | undefined;
};

export function contributionTime(history: History, missingMonths: PensionFacts['missingMonths']): ContributionTime {
  const missing = missingMonths?.months ?? 0;
  const isMissing = (scheme: Period['scheme']) => (missingMonths?.scheme === scheme ? missing : 0);
  const compulsory = monthsOf(history, isCompulsory) + isMissing('compulsory');
  const voluntary = monthsOf(history, isVoluntary) + isMissing('voluntary');
  const compulsoryWhere = (holds: (period: Period) => boolean) =>
    monthsOf(history, (period) => isCompulsory(period) && holds(period));
  return {
    total: compulsory + voluntary,
    compulsory,
    voluntary,
    missing,
    heavyOrHardArea: compulsoryWhere(({ work, hardArea }) => work !== 'normal' || hardArea),
    undergroundCoal: compulsoryWhere(({ work }) => work === 'underground-coal'),
    extraHeavy: compulsoryWhere(({ work }) => work === 'extra-heavy' || work === 'underground-coal'),
    firstCompulsory: firstMonth(history, isCompulsory),
    firstVoluntary: firstMonth(history, isVoluntary),
  };
}
