import type { Exact } from '../exact.ts';
import type { History } from '../facts/history.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import type { AverageAt } from './average-at.ts';
import { type PricedSalaries, pricedSalaries } from './priced-salaries.ts';
import { type StateAverage, stateAverage } from './state-average.ts';

/** The average salary M of 0.6 and what it is made of (Law 58/2014 art 62, Law 41/2024 art 72). */
export type AverageSalary = {
  readonly value: Exact;
  readonly months: number;
  /** Of the months whose salary the State sets; undefined: there are none. */
  readonly state: StateAverage | undefined;
  /** The other months' salaries and incomes at today's prices. */
  readonly others: PricedSalaries;
  readonly origins: readonly Origin[];
};

export function averageSalary(tables: Tables, history: History, at: AverageAt): AverageSalary {
  const others = pricedSalaries(tables, history, at);
  const state = stateAverage(tables, history, at);
  const months = others.months + (state?.months ?? 0);
  const sum = state ? others.sum.add(state.average.mul(state.months)) : others.sum;
  return { value: sum.div(months), months, state, others, origins: [...others.origins, ...(state?.origins ?? [])] };
}
