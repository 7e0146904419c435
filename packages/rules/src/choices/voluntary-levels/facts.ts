import { SUPPORT_GROUPS } from '../../facts/history.ts';
import { sex } from '../../facts/person.ts';
import { Fault } from '../../fault.ts';
import type { Tables } from '../../parameters/tables.ts';
import { orElse, type Read } from '../../reading/field.ts';
import { object } from '../../reading/object.ts';
import { expectDate } from '../../reading/range.ts';
import { count, date, money, oneOf } from '../../reading/values.ts';
import { incomeBounds } from '../../voluntary-contribution/facts.ts';

/** Fewer give no pension (Law 41/2024 art 98.1). */
export const LEAST_YEARS = 15;
export const MOST_YEARS = 45;

/** Facts of the choice of an income in the voluntary scheme. */
export const voluntaryLevelsFacts = object({
  payOn: date,
  person: object({ sex }),
  income: money,
  years: count(LEAST_YEARS, MOST_YEARS),
  supportGroup: orElse(oneOf(...SUPPORT_GROUPS), 'other'),
  supportMonthsUsed: orElse(count(), 0),
});

export type VoluntaryLevelsFacts = Read<typeof voluntaryLevelsFacts>;

export function checkVoluntaryLevels({ payOn, income }: VoluntaryLevelsFacts, tables: Tables): void {
  expectDate(payOn, '$.payOn', '2025-07-01');
  const { least, most } = incomeBounds(tables, payOn);
  if (income < least || income > most) throw new Fault('E_VALUE', '$.income');
}
