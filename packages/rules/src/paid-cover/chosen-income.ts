import type { Tables } from '../parameters/tables.ts';
import { expectDate } from '../reading/range.ts';
import { incomeBounds } from '../voluntary-contribution/facts.ts';
import { type Priced, priced } from './priced.ts';

export type IncomeRefusal =
  | { readonly reason: 'out-of-range'; readonly least: number; readonly most: number }
  | { readonly reason: 'between-steps'; readonly step: number; readonly least: number };

/** «Mức thu nhập lựa chọn»: the calculator knows its bounds, the steps from the lower one up are the form's (section 9.2). */
export function refuseIncome(
  income: number,
  step: number,
  paidOn: Temporal.PlainDate,
  tables: Tables,
): Priced<IncomeRefusal | undefined> {
  return priced(() => {
    const { least, most } = bounds(tables, paidOn);
    if (income < least || income > most) return { reason: 'out-of-range', least, most };
    return (income - least) % step === 0 ? undefined : { reason: 'between-steps', step, least };
  });
}

/** The lowest and the highest income that may be chosen on a day; undefined where its tables are not known. */
export function incomeRange(paidOn: Temporal.PlainDate, tables: Tables): { least: number; most: number } | undefined {
  const range = priced(() => {
    expectDate(paidOn, '$.payOn', '2016-01-01');
    return bounds(tables, paidOn);
  });
  return 'error' in range ? undefined : range.result;
}

function bounds(tables: Tables, paidOn: Temporal.PlainDate): { least: number; most: number } {
  const { least, most } = incomeBounds(tables, paidOn);
  return { least: Number(least), most: Number(most) };
}
