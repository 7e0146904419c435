import type { SupportGroup } from '../facts/history.ts';
import type { Tables } from '../parameters/tables.ts';
import type { MonthIndex } from '../time/month-index.ts';
import { checkVoluntary, type VoluntaryFacts } from '../voluntary-contribution/facts.ts';
import { decideVoluntary, type VoluntaryOutcome } from '../voluntary-contribution/voluntary-contribution.ts';
import { type Priced, priced } from './priced.ts';

export type VoluntaryPayment = {
  readonly paidOn: Temporal.PlainDate;
  readonly income: number;
  readonly method: VoluntaryFacts['method'];
  readonly years: number | undefined;
  readonly months: number | undefined;
  readonly firstMonth: MonthIndex | undefined;
  readonly group: SupportGroup;
  readonly supportMonthsUsed: number;
};

/** What months cost, by the calculator: amounts, steps, and the last day for paying. */
export function voluntaryPrice(payment: VoluntaryPayment, tables: Tables): Priced<VoluntaryOutcome> {
  const { paidOn, income, group, ...rest } = payment;
  const facts: VoluntaryFacts = { ...rest, payOn: paidOn, income: BigInt(income), supportGroup: group };
  return priced(() => {
    checkVoluntary(facts, tables);
    return decideVoluntary(facts, tables);
  });
}
