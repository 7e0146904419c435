import { averageSalary, type AverageSalary } from '../blocks/average-salary.ts';
import { isAny, lastMonths } from '../blocks/contribution-months.ts';
import { lawOn } from '../blocks/law.ts';
import { lumpYears, type LumpYears } from '../blocks/lump-years.ts';
import { meanSalary } from '../blocks/nominal-salary.ts';
import { stateSupport, type StateSupport } from '../blocks/state-support.ts';
import { type Exact, exact, exactQuarters, greatestOf, leastOf, NOTHING, rounded } from '../exact.ts';
import type { History } from '../facts/history.ts';
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
  readonly gross: Exact;
  readonly support: StateSupport;
};

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
  const gross =
    monthsOfAverage === undefined ? underOneYear(facts, history, used, tables) : used.mul(exactQuarters(monthsOfAverage));
  const paidWhole = facts.ground === 'serious-illness' || facts.ground === 'incapacity-81';
  const support = paidWhole ? { amount: 0n, months: 0, origins: [] } : stateSupport(tables, history);
  return { years, average, averageSalary: used, monthsOfAverage, gross, support };
}

/** In đồng, less what the State had paid. */
export function amountOf({ gross, support }: OneTimePayment): number {
  return rounded(greatestOf(gross.sub(support.amount), NOTHING));
}

/** What was contributed, 22 % of the salaries, at most two months of the average (Law 58/2014 art 60.2c, Law 41/2024 art 70.3c). */
function underOneYear(facts: OneTimeFacts, history: History, average: Exact, tables: Tables): Exact {
  const months = lastMonths(history, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, isAny);
  const nominal = facts.switches?.under12Base === 'nominal' && facts.averageSalary === undefined;
  const base = (nominal ? meanSalary(tables, months) : average).mul(months.length);
  return leastOf(base.mul(exact(22, 100)), average.mul(2));
}
