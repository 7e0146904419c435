import { exact, type Exact } from '../exact.ts';
import type { Period } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import type { MonthIndex } from '../time/month-index.ts';
import type { ContributionMonth } from './contribution-months.ts';

/** What was insured in this month: the salary, or the coefficient times the base salary of the month's first day (0.6). */
export function nominalSalary(tables: Tables, { month, period }: ContributionMonth): Exact {
  if (period.regime === 'employer') return exact(salaryOf(period));
  return exact(coefficientOf(period) * baseSalaryIn(tables, month, period).value, 10_000);
}

/** The base salary of a month of the history; the path of a month before the table is its period's beginning. */
export function baseSalaryIn(tables: Tables, month: MonthIndex, period: Period): Entry<bigint> {
  const entry = tables.baseSalary.in(month, 'all');
  if (!entry) throw new Fault('E_OUT_OF_TABLE', `${period.path}.from`);
  return entry;
}

/** Facts are checked before anything is computed, so a salary that is used is there. */
export function salaryOf({ salary, path }: Period): bigint {
  if (salary === undefined) throw new Fault('E_MISSING', `${path}.salary`);
  return salary;
}

export function coefficientOf({ coefficient, path }: Period): bigint {
  if (coefficient === undefined) throw new Fault('E_MISSING', `${path}.coefficient`);
  return coefficient;
}

/** The rows of base salaries by which the State set the salary of some of these months. */
export function baseSalaryOrigins(tables: Tables, months: readonly ContributionMonth[]): Origin[] {
  return months.flatMap(({ month, period }) => (period.regime === 'state' ? [baseSalaryIn(tables, month, period).origin] : []));
}

/** The mean of some months' nominal salaries; of months (the latest first) outside the table the earliest is named. */
export function meanSalary(tables: Tables, months: readonly ContributionMonth[]): Exact {
  return months.reduceRight((sum, one) => sum.add(nominalSalary(tables, one)), exact(0)).div(Math.max(1, months.length));
}
