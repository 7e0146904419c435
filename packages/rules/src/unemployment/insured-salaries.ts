import { isCompulsory, lastMonths, type ContributionMonth } from '../blocks/contribution-months.ts';
import { minimumWageIn } from '../blocks/minimum-wage.ts';
import { baseSalaryIn, coefficientOf, nominalSalary } from '../blocks/nominal-salary.ts';
import { type Exact, exact, leastOf } from '../exact.ts';
import type { History } from '../facts/history.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Tables } from '../parameters/tables.ts';
import { monthIndex } from '../time/month-index.ts';
import type { UnemploymentFacts } from './facts.ts';

/** The salary a month was insured by, at most twenty times `level`. */
export type InsuredSalary = {
  readonly insured: Exact;
  readonly capped: boolean;
  readonly level: Entry<bigint>;
  /** Where the State sets the salary: what it is the product of; the coefficient in ten-thousandths. */
  readonly ofState: { readonly coefficient: bigint; readonly baseSalary: Entry<bigint> } | undefined;
};

const JANUARY_2026 = monthIndex(2026, 1);
const MONTHS_OF_AVERAGE = 6;
export const SALARY_CAP = 20n;

/** The last six paid months, gaps skipped, in the order of time (Law 38/2013 art 50.1, Law 74/2025 art 39.1). */
export function insuredSalaries(facts: UnemploymentFacts, history: History, tables: Tables): InsuredSalary[] {
  const months = lastMonths(history, MONTHS_OF_AVERAGE, Number.POSITIVE_INFINITY, isCompulsory).toReversed();
  return months.map((one) => insuredSalary(facts, one, tables));
}

export function averageOf(salaries: readonly InsuredSalary[]): Exact {
  return salaries.reduce((sum, { insured }) => sum.add(insured), exact(0)).div(salaries.length);
}

/** Law 38/2013 art 58: by the base salary where the State sets salaries, elsewhere, and everywhere since 2026, by the minimum wage. */
function insuredSalary({ sector, region }: UnemploymentFacts, one: ContributionMonth, tables: Tables): InsuredSalary {
  const salary = nominalSalary(tables, one);
  const byBaseSalary = sector === 'state' && one.month < JANUARY_2026;
  const level = byBaseSalary ? baseSalaryIn(tables, one.month, one.period) : minimumWageIn(tables, one, region);
  const most = exact(SALARY_CAP * level.value);
  const ofState =
    one.period.regime === 'state'
      ? { coefficient: coefficientOf(one.period), baseSalary: baseSalaryIn(tables, one.month, one.period) }
      : undefined;
  return { insured: leastOf(salary, most), capped: salary.gt(most), level, ofState };
}
