import { isCompulsory, monthsOf } from '../blocks/contribution-months.ts';
import type { History } from '../facts/history.ts';
import { monthOfDate } from '../time/month-index.ts';
import type { SicknessFacts } from './facts.ts';

/** What the time insured before the leave gives (Law 58/2014 arts 26, 28; Law 41/2024 arts 43, 45). */
export type InsuredTime = {
  readonly months: number;
  /** Paid working days of a calendar year, the second in heavy work or a hard area. */
  readonly capDays: number;
  /** Of the salary, for what a long-term disease lasts longer. */
  readonly extendedPercent: number;
};

const YEARS_30 = { capDays: 60, extendedPercent: 65 };
const YEARS_15 = { capDays: 40, extendedPercent: 55 };
const FEWER = { capDays: 30, extendedPercent: 50 };
const DAYS_OF_HEAVY_WORK = 10;

export function insuredTime(history: History, { leave, heavyOrHardArea }: SicknessFacts): InsuredTime {
  const months = monthsOf(history, isCompulsory, undefined, monthOfDate(leave.from) - 1);
  const { capDays, extendedPercent } = months >= 360 ? YEARS_30 : months >= 180 ? YEARS_15 : FEWER;
  return { months, capDays: capDays + (heavyOrHardArea ? DAYS_OF_HEAVY_WORK : 0), extendedPercent };
}
