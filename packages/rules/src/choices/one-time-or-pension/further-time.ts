import { baseSalaryOn } from '../../blocks/base-salary.ts';
import { coefficientOf, salaryOf } from '../../blocks/nominal-salary.ts';
import { MOST_SUPPORTED_MONTHS, stateSupport } from '../../blocks/state-support.ts';
import { exact, rounded } from '../../exact.ts';
import type { History, Period } from '../../facts/history.ts';
import { Fault } from '../../fault.ts';
import type { Tables } from '../../parameters/tables.ts';
import { basesOf, shareOf } from '../../salary-contribution/shares.ts';
import { type MonthIndex, monthOfDate, plusMonths } from '../../time/month-index.ts';
import { incomeBounds } from '../../voluntary-contribution/facts.ts';
import { paymentOf } from '../../voluntary-contribution/payment.ts';
import type { OneTimeOrPensionFacts } from './facts.ts';

/** How somebody would go on contributing, and what they pay for it themselves. */
export type FurtherTime = {
  /** The month after the decision. */
  readonly from: MonthIndex;
  readonly scheme: Period['scheme'];
  /** What is insured a month, at today's base salary. */
  readonly income: number;
  /** A month of it out of their own pocket, and what the State takes off it for so many months. */
  readonly monthly: number;
  readonly support: { readonly monthly: number; readonly months: number };
  readonly period: Omit<Period, 'from' | 'to'>;
};

export function furtherTimeOf(facts: OneTimeOrPensionFacts, history: History, tables: Tables): FurtherTime {
  const last = history.at(-1);
  const scheme = facts.further?.scheme ?? last?.scheme ?? 'compulsory';
  return scheme === 'voluntary' ? voluntaryTime(facts, history, tables) : compulsoryTime(facts, last, tables);
}

/** The further months as a period; undefined for none. */
export function periodOf({ from, period }: FurtherTime, months: number): Period | undefined {
  return months === 0 ? undefined : { ...period, from, to: plusMonths(from, months - 1) };
}

/** What that many further months cost the person. */
export function ownContributions({ monthly, support }: FurtherTime, months: number): number {
  return monthly * months - support.monthly * Math.min(months, support.months);
}

/** By the salary given or as in the last month: who is paid by coefficient stays so. */
function compulsoryTime(facts: OneTimeOrPensionFacts, last: Period | undefined, tables: Tables): FurtherTime {
  const salary = facts.further?.salary;
  const isState = salary === undefined && last?.regime === 'state';
  const sector = isState ? 'state' : 'private';
  const month = { month: monthOfDate(facts.decisionDate), region: 'I', sector, foreign: false } as const;
  const named = salary ?? lastSalary(facts, last, tables);
  const income = basesOf({ ...month, salary: named }, tables).social;
  const pay = isState ? { coefficient: coefficientOf(last) } : { salary: income };
  return {
    from: fromOf(facts),
    scheme: 'compulsory',
    income: Number(income),
    monthly: shareOf('pension', income, { ...month, salary: named }, tables).worker,
    support: { monthly: 0, months: 0 },
    period: { ...PLAIN, scheme: 'compulsory', regime: isState ? 'state' : 'employer', ...pay },
  };
}

function voluntaryTime(facts: OneTimeOrPensionFacts, history: History, tables: Tables): FurtherTime {
  const { decisionDate: payOn, further } = facts;
  const { least, most } = incomeBounds(tables, payOn);
  const given = further?.salary;
  if (given !== undefined && (given < least || given > most)) throw new Fault('E_VALUE', '$.further.salary');
  const last = lastSalary(facts, history.at(-1), tables);
  const income = given ?? (last < least ? least : last > most ? most : last);
  const supportGroup = further?.supportGroup ?? history.at(-1)?.stateSupport ?? 'other';
  const month = { payOn, income, supportGroup, method: 'monthly', supportMonthsUsed: 0 } as const;
  const { one, support } = paymentOf({ ...month, years: undefined, months: undefined, firstMonth: undefined }, tables);
  const monthly = rounded(one);
  return {
    from: fromOf(facts),
    scheme: 'voluntary',
    income: Number(income),
    monthly,
    support: {
      monthly: Math.min(monthly, Number(support.monthly)),
      months: MOST_SUPPORTED_MONTHS - stateSupport(tables, history).months,
    },
    period: { ...PLAIN, scheme: 'voluntary', regime: 'employer', salary: income, stateSupport: supportGroup },
  };
}

/** What of the further months nobody says: work under normal conditions. */
const PLAIN = {
  salary: undefined,
  coefficient: undefined,
  stateSupport: undefined,
  work: 'normal',
  hardArea: false,
  region: undefined,
  path: '$.further',
} as const;

function fromOf({ decisionDate }: OneTimeOrPensionFacts): MonthIndex {
  return plusMonths(monthOfDate(decisionDate), 1);
}

/** A coefficient counts by the base salary of the day of the decision. */
function lastSalary({ decisionDate }: OneTimeOrPensionFacts, last: Period | undefined, tables: Tables): bigint {
  if (!last) return 0n;
  if (last.regime !== 'state') return salaryOf(last);
  const base = baseSalaryOn(tables, decisionDate, '$.decisionDate');
  return BigInt(rounded(exact(coefficientOf(last) * base.value, 10_000)));
}
