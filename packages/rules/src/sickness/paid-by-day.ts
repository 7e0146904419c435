import { exact, type Exact, exactQuarters, NOTHING } from '../exact.ts';
import { addMonths, isBefore } from '../time/dates.ts';
import type { SicknessFacts } from './facts.ts';
import type { InsuredTime } from './insured-time.ts';
import { workingDaysOf } from './working-days.ts';

/** Some days at a share of the salary. */
export type DaysAt = { readonly days: number; readonly percent: number };

/** Sick pay by working days, a 24th of the month each. */
export type PaidByDay = {
  readonly workingDays: number;
  readonly capDays: number;
  readonly paid: DaysAt;
  /** Of a long-term disease: what lasts beyond the days of the year. */
  readonly extended: DaysAt | undefined;
  readonly amount: Exact;
};

const USUAL_PERCENT = 75;
const ARMED_FORCES_PERCENT = 100;
const DAYS_WITH_SMALL_CHILD = 20;
const DAYS_WITH_CHILD = 15;
const MONTHS_OF_SMALL_CHILD = 36;

/** Law 58/2014 arts 26-28; Law 41/2024 arts 43-45. */
export function paidByDay(facts: SicknessFacts, salary: Exact, time: InsuredTime): PaidByDay {
  const { kind, daysUsedBefore } = facts;
  const workingDays = workingDaysOf(facts);
  const capDays = kind === 'child' ? daysWithChild(facts) : time.capDays;
  const days = Math.min(workingDays, Math.max(0, capDays - daysUsedBefore));
  const paid = { days, percent: kind === 'child' ? USUAL_PERCENT : percentOf(facts) };
  const rest = { days: workingDays - days, percent: extendedPercentOf(facts, time) };
  const extended = kind === 'long-term' ? rest : undefined;
  return {
    workingDays,
    capDays,
    paid,
    extended,
    amount: payFor(salary, paid).add(extended ? payFor(salary, extended) : NOTHING),
  };
}

export function percentOf({ armedForces }: SicknessFacts): number {
  return armedForces ? ARMED_FORCES_PERCENT : USUAL_PERCENT;
}

export function extendedPercentOf({ armedForces }: SicknessFacts, { extendedPercent }: InsuredTime): number {
  return armedForces ? ARMED_FORCES_PERCENT : extendedPercent;
}

/** Law 58/2014 art 27.1, Law 41/2024 art 44: more for a child under three. */
function daysWithChild({ childBirth, leave }: SicknessFacts): number {
  const small = childBirth !== undefined && isBefore(leave.from, addMonths(childBirth, MONTHS_OF_SMALL_CHILD));
  return small ? DAYS_WITH_SMALL_CHILD : DAYS_WITH_CHILD;
}

function payFor(salary: Exact, { days, percent }: DaysAt): Exact {
  return salary.mul(exact(percent, 2400)).mul(exactQuarters(days));
}
