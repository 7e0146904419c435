import { averageSalary, type AverageSalary } from '../blocks/average-salary.ts';
import { lumpYears, type LumpYears } from '../blocks/lump-years.ts';
import { salaryOf } from '../blocks/nominal-salary.ts';
import { type Exact, exact, exactQuarters } from '../exact.ts';
import type { History } from '../facts/history.ts';
import type { Tables } from '../parameters/tables.ts';
import type { Deceased } from './deceased.ts';
import type { SurvivorsFacts } from './facts.ts';

/** The lump sum (trợ cấp tuất một lần) and what it is made of. */
export type LumpSum = { readonly amount: Exact } & (
  | { readonly by: 'pension'; readonly months: number; readonly monthlyAmount: bigint; readonly furtherMonths: number }
  | { readonly by: 'allowance'; readonly months: number; readonly monthlyAmount: bigint }
  | {
      readonly by: 'average';
      readonly months: number;
      readonly years: LumpYears;
      /** Undefined: somebody else has computed the average. */
      readonly average: AverageSalary | undefined;
      readonly averageSalary: Exact;
      readonly leastMonths: number;
    }
  /** What was contributed, of who had few voluntary months only. */
  | { readonly by: 'contributions'; readonly incomes: bigint }
);

/** Whatever the time, compulsory contributions and pensions leave three months. */
export const LEAST_MONTHS = 3;
/** A pensioner's family gets 48 months, half a month less for each month after the first two that the pension was received. */
export const MONTHS_OF_PENSION = 48;
const FEW_VOLUNTARY_MONTHS = 60;

/** Law 58/2014 arts 70, 81; Law 41/2024 arts 89, 111. */
export function lumpSum(facts: SurvivorsFacts, deceased: Deceased, tables: Tables): LumpSum {
  const { pension, allowance } = facts;
  if (pension) return ofPension(pension);
  if (allowance) {
    const months = LEAST_MONTHS;
    return {
      by: 'allowance',
      months,
      monthlyAmount: allowance.monthlyAmount,
      amount: timesMonths(allowance.monthlyAmount, months),
    };
  }
  const { law, compulsory, voluntary } = deceased;
  if (law === '41/2024' && compulsory === 0 && voluntary < FEW_VOLUNTARY_MONTHS) return ofContributions(facts, deceased.history);
  return ofAverage(facts, deceased, tables);
}

function ofPension({ monthlyAmount, monthsReceived }: NonNullable<SurvivorsFacts['pension']>): LumpSum {
  const furtherMonths = Math.max(0, monthsReceived - 2);
  const months = Math.max(MONTHS_OF_PENSION - 0.5 * furtherMonths, LEAST_MONTHS);
  return { by: 'pension', months, monthlyAmount, furtherMonths, amount: timesMonths(monthlyAmount, months) };
}

/** 22 % of the incomes chosen (Law 41/2024 art 111). */
function ofContributions({ averageSalary: given }: SurvivorsFacts, history: History): LumpSum {
  const incomes = history.reduce((sum, period) => sum + (given ?? salaryOf(period)) * BigInt(period.to - period.from + 1), 0n);
  return { by: 'contributions', incomes, amount: exact(22n * incomes, 100) };
}

function ofAverage({ averageSalary: given, deathDate }: SurvivorsFacts, deceased: Deceased, tables: Tables): LumpSum {
  const { law, history, compulsory } = deceased;
  const years = lumpYears(history, law);
  const leastMonths = compulsory > 0 ? LEAST_MONTHS : 0;
  const months = Math.max(1.5 * years.before2014 + 2 * years.from2014, leastMonths);
  const average = given === undefined ? averageSalary(tables, history, { date: deathDate, law, path: '$.deathDate' }) : undefined;
  const mean = average?.value ?? exact(given ?? 0n);
  return { by: 'average', months, years, average, averageSalary: mean, leastMonths, amount: mean.mul(exactQuarters(months)) };
}

function timesMonths(monthlyAmount: bigint, months: number): Exact {
  return exact(monthlyAmount).mul(exactQuarters(months));
}
