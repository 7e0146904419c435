import { averageSalary, type AverageSalary } from '../blocks/average-salary.ts';
import { isAny, lastMonths } from '../blocks/contribution-months.ts';
import { lawOn } from '../blocks/law.ts';
import { lumpYears, type LumpYears } from '../blocks/lump-years.ts';
import { baseSalaryOrigins, meanSalary } from '../blocks/nominal-salary.ts';
import { stateSupport, type StateSupport } from '../blocks/state-support.ts';
import { type Exact, exact, exactQuarters, greatestOf, leastOf, NOTHING, rounded } from '../exact.ts';
import type { History } from '../facts/history.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import type { OneTimeFacts } from './facts.ts';

/** What a payment is made of. */
export type OneTimePayment = {
  readonly years: LumpYears;
  /** Undefined: somebody else has computed the average. */
  readonly average: AverageSalary | undefined;
  readonly averageSalary: Exact;
  /** Undefined under twelve months, which are paid by what was contributed. */
  readonly monthsOfAverage: number | undefined;
  /** What the salaries come to without adjustment, where they are asked for as they were paid. */
  readonly nominal: NominalSalaries | undefined;
  readonly gross: Exact;
  readonly support: StateSupport;
};

/** Under twelve months: all salaries as they were paid. */
export type NominalSalaries = { readonly sum: Exact; readonly origins: readonly Origin[] };

/** What is paid before it is asked whether it is due (Law 58/2014 art 60.2, Law 41/2024 art 70.3). */
export function paymentFor(facts: OneTimeFacts, history: History, tables: Tables): OneTimePayment {
  const law = lawOn(facts.decisionDate);
  const years = lumpYears(history, law, facts.switches?.pre2014Only);
  const average =
    facts.averageSalary === undefined
      ? averageSalary(tables, history, { date: facts.decisionDate, law, path: '$.decisionDate' })
      : undefined;
  const mean = average?.value ?? exact(facts.averageSalary ?? 0n);
  const used = facts.switches?.truncateAverage ? mean.floor() : mean;
  const monthsOfAverage = years.months.total < 12 ? undefined : 1.5 * years.before2014 + 2 * years.from2014;
  const nominal = monthsOfAverage === undefined ? nominalSalaries(facts, history, tables) : undefined;
  const gross =
    monthsOfAverage === undefined
      ? underOneYear(nominal?.sum ?? used.mul(years.months.total), used)
      : used.mul(exactQuarters(monthsOfAverage));
  const paidWhole = facts.ground === 'serious-illness' || facts.ground === 'incapacity-81';
  const support = paidWhole ? { amount: 0n, months: 0, origins: [] } : stateSupport(tables, history);
  return { years, average, averageSalary: used, monthsOfAverage, nominal, gross, support };
}

/** In đồng, less what the State had paid. */
export function amountOf({ gross, support }: OneTimePayment): number {
  return rounded(greatestOf(gross.sub(support.amount), NOTHING));
}

/** What was contributed, 22 % of the salaries, at most two months of the average (Law 58/2014 art 60.2c, Law 41/2024 art 70.3c). */
function underOneYear(base: Exact, average: Exact): Exact {
  return leastOf(base.mul(exact(22, 100)), average.mul(2));
}

/** Not adjusted to prices, if that is asked; an average that is given knows nothing of them. */
function nominalSalaries(
  { switches, averageSalary: given }: OneTimeFacts,
  history: History,
  tables: Tables,
): NominalSalaries | undefined {
  if (switches?.under12Base !== 'nominal' || given !== undefined) return undefined;
  const months = lastMonths(history, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, isAny);
  return { sum: meanSalary(tables, months).mul(months.length), origins: baseSalaryOrigins(tables, months) };
}
