import { isCompulsory, isVoluntary, monthsOf } from '../blocks/contribution-months.ts';
import { type Law, lawOn } from '../blocks/law.ts';
import { type History, historyOf } from '../facts/history.ts';
import type { SurvivorsFacts } from './facts.ts';

/** The deceased: what they had contributed, and the law of the day of death. */
export type Deceased = {
  readonly law: Law;
  readonly history: History;
  readonly compulsory: number;
  readonly voluntary: number;
};

export function deceasedOf({ deathDate, history: periods }: SurvivorsFacts): Deceased {
  const history = historyOf(periods);
  return {
    law: lawOn(deathDate),
    history,
    compulsory: monthsOf(history, isCompulsory),
    voluntary: monthsOf(history, isVoluntary),
  };
}

/** Trợ cấp mai táng: Law 58/2014 arts 66, 80; Law 41/2024 arts 85, 109. */
export function hasFuneralRight({ status, cause }: SurvivorsFacts, { compulsory, voluntary }: Deceased): boolean {
  return status !== 'contributor' || cause !== 'ordinary' || compulsory >= 12 || compulsory + voluntary >= 60;
}

/** Trợ cấp tuất hằng tháng: Law 58/2014 art 67.1; Law 41/2024 art 86.1. The family may pay up to six missing months. */
export function hasMonthlyRight({ status, cause, missingMonths, allowance }: SurvivorsFacts, { compulsory }: Deceased): boolean {
  if (compulsory + missingMonths >= 180) return true;
  if (status === 'contributor') return cause !== 'ordinary';
  return allowance !== undefined && allowance.incapacityPercent >= 61;
}
