import { baseSalaryOn } from '../blocks/base-salary.ts';
import { type ContributionMonth, isCompulsory, monthsOf } from '../blocks/contribution-months.ts';
import { explainNominalSalary } from '../blocks/explain-nominal-salary.ts';
import { nominalSalary } from '../blocks/nominal-salary.ts';
import { type Exact, exact } from '../exact.ts';
import type { StepDetails } from '../explain/step.ts';
import type { History } from '../facts/history.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Tables } from '../parameters/tables.ts';
import { monthOfDate } from '../time/month-index.ts';
import type { WorkAccidentFacts } from './facts.ts';

/** What the fund pays the injured person. */
export type InjuryBenefit = {
  readonly type: 'one-time' | 'monthly';
  /** Compulsory months before that of the accident, and their whole years. */
  readonly months: number;
  readonly years: number;
  readonly salary: Exact;
  /** How the salary comes about. */
  readonly salaryDetails: Pick<StepDetails, 'working' | 'origins'>;
  readonly base: Entry<bigint>;
  readonly byIncapacity: Exact;
  readonly byContribution: Exact;
  readonly needsAttendance: boolean;
};

/** From this percentage on a benefit is paid at all, every month, and with an allowance for who has to be attended. */
export const LEAST_PERCENT = 5;
const LEAST_MONTHLY_PERCENT = 31;
export const LEAST_ATTENDED_PERCENT = 81;

/** Law 71/2006 arts 42-43; Law 58/2014 arts 46-47; Law 84/2015 arts 48-49. */
export function benefitFor(facts: WorkAccidentFacts, paid: ContributionMonth, history: History, tables: Tables): InjuryBenefit {
  const { accidentDate, entitlementDate, incapacityPercent: percent } = facts;
  const months = monthsOf(history, isCompulsory, undefined, monthOfDate(accidentDate) - 1);
  const years = Math.floor(months / 12);
  const type = percent < LEAST_MONTHLY_PERCENT ? 'one-time' : 'monthly';
  const base = baseSalaryOn(tables, entitlementDate, '$.entitlementDate');
  const salary = nominalSalary(tables, paid);
  return {
    type,
    months,
    years,
    salary,
    salaryDetails: explainNominalSalary(tables, paid),
    base,
    byIncapacity: exact(base.value).mul(BY_INCAPACITY[type](percent)),
    byContribution: salary.mul(BY_CONTRIBUTION[type](furtherYears(years))),
    needsAttendance: facts.needsAttendance && percent >= LEAST_ATTENDED_PERCENT,
  };
}

/** The first year is paid by a rate of its own. */
export function furtherYears(years: number): number {
  return Math.max(0, years - 1);
}

const BY_INCAPACITY = {
  'one-time': (percent: number) => exact(50 + 5 * (percent - LEAST_PERCENT), 10),
  monthly: (percent: number) => exact(30 + 2 * (percent - LEAST_MONTHLY_PERCENT), 100),
};
const BY_CONTRIBUTION = {
  'one-time': (further: number) => exact(5 + 3 * further, 10),
  monthly: (further: number) => exact(5 + 3 * further, 1000),
};
