import type { Tables } from '../parameters/tables.ts';
import { incomeBounds } from '../voluntary-contribution/facts.ts';

export type IncomeRefusal =
  | { readonly reason: 'out-of-range'; readonly least: number; readonly most: number }
  | { readonly reason: 'between-steps'; readonly step: number; readonly least: number };

/** «Mức thu nhập lựa chọn»: the calculator knows its bounds, the steps from the lower one up are the form's (section 9.2). */
export function refuseIncome(
  income: number,
  step: number,
  paidOn: Temporal.PlainDate,
  tables: Tables,
): IncomeRefusal | undefined {
  const bounds = incomeBounds(tables, paidOn);
  const [least, most] = [Number(bounds.least), Number(bounds.most)];
  if (income < least || income > most) return { reason: 'out-of-range', least, most };
  return (income - least) % step === 0 ? undefined : { reason: 'between-steps', step, least };
}
