import { baseSalaryOn } from '../blocks/base-salary.ts';
import { isCompulsory, lastMonths } from '../blocks/contribution-months.ts';
import { minimumWageIn, minimumWageOn } from '../blocks/minimum-wage.ts';
import { type Exact, exact, leastOf, rounded } from '../exact.ts';
import type { History } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Tables } from '../parameters/tables.ts';
import type { UnemploymentFacts } from './facts.ts';
import type { InsuredMonths } from './insured-months.ts';
import { averageOf, type InsuredSalary, insuredSalaries } from './insured-salaries.ts';
import type { EmploymentLaw } from './law.ts';

/** What a benefit is made of. */
export type UnemploymentBenefit = {
  readonly salaries: readonly InsuredSalary[];
  readonly average: Exact;
  /** The most a month pays is five times this. */
  readonly level: Entry<bigint>;
  readonly cap: bigint;
  readonly monthly: number;
  readonly months: number;
  readonly total: number;
  /** Law 74/2025 keeps none. */
  readonly reserved: Reserved | undefined;
};
/** Months that count again for a later benefit. */
export type Reserved = { readonly of: number; readonly months: number; readonly left: number };

/** Both days in it, ISO. */
export type BenefitPeriod = { readonly from: string; readonly to: string };

export const CAP = 5n;
/** A benefit uses up at most twelve years. */
const MOST_RESERVED = 144;

export function benefitFor(
  facts: UnemploymentFacts,
  history: History,
  { counted }: InsuredMonths,
  law: EmploymentLaw,
  tables: Tables,
): UnemploymentBenefit {
  const months = benefitMonths(counted);
  if ((facts.monthsReceived ?? 0) > months) throw new Fault('E_VALUE', '$.monthsReceived');
  // Before the salaries: where both lie outside the tables, the end of the contract is named, which comes first in the facts.
  const level = levelOfCap(facts, history, law, tables);
  const salaries = insuredSalaries(facts, history, tables);
  const average = averageOf(salaries);
  const cap = CAP * level.value;
  const monthly = rounded(leastOf(average.mul(exact(60, 100)), exact(cap)));
  return {
    salaries,
    average,
    level,
    cap,
    monthly,
    months,
    total: monthly * months,
    reserved: law === '38/2013' ? reservedMonths(counted, facts.monthsReceived ?? months) : undefined,
  };
}

/** Three months for the first 36, one more for each further twelve (Law 38/2013 art 50.2, Law 74/2025 art 39.2). */
export function benefitMonths(counted: number): number {
  return Math.min(3 + furtherYears(counted), 12);
}

export function furtherYears(counted: number): number {
  return Math.max(0, Math.floor((counted - 36) / 12));
}

/** Law 38/2013 art 53. */
function reservedMonths(counted: number, received: number): Reserved {
  const of = Math.min(counted, MOST_RESERVED);
  return { of, months: received, left: Math.max(0, of - 12 * received) };
}

/** Of the day the contract ended, by the sector; since Law 74/2025 of the last month paid for, by the minimum wage alone. */
function levelOfCap({ sector, region, contractEnd }: UnemploymentFacts, history: History, law: EmploymentLaw, tables: Tables) {
  const [last] = lastMonths(history, 1, Number.POSITIVE_INFINITY, isCompulsory);
  if (law === '74/2025' && last) return minimumWageIn(tables, last, region);
  if (sector === 'state') return baseSalaryOn(tables, contractEnd, '$.contractEnd');
  return minimumWageOn(tables, last?.period.region ?? region, contractEnd, '$.contractEnd');
}
