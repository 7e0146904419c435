import { formula, type StepDetails } from '../explain/step.ts';
import type { Tables } from '../parameters/tables.ts';
import type { ContributionMonth } from './contribution-months.ts';
import { baseSalaryIn, coefficientOf } from './nominal-salary.ts';

/** How the salary of a month comes about: one that the State sets is a coefficient times the base salary; another is as it was given. */
export function explainNominalSalary(
  tables: Tables,
  { month, period }: ContributionMonth,
): Pick<StepDetails, 'working' | 'origins'> {
  if (period.regime !== 'state') return {};
  const base = baseSalaryIn(tables, month, period);
  return { working: formula`${Number(coefficientOf(period)) / 10_000} × ${base.value}`, origins: [base.origin] };
}
