import type { Region } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Tables } from '../parameters/tables.ts';
import type { ContributionMonth } from './contribution-months.ts';

/** minWage(region, d) of 0.6; `path` is where the facts say the day, for a day the table does not reach. */
export function minimumWageOn(tables: Tables, region: Region, date: Temporal.PlainDate, path: string): Entry<bigint> {
  const entry = tables.minimumWage.on(date, region);
  if (!entry) throw new Fault('E_OUT_OF_TABLE', path);
  return entry;
}

/** Of a month of the history in the region of its period; `region` where the period names none. */
export function minimumWageIn(tables: Tables, { month, period }: ContributionMonth, region: Region): Entry<bigint> {
  const entry = tables.minimumWage.in(month, period.region ?? region);
  if (!entry) throw new Fault('E_OUT_OF_TABLE', `${period.path}.from`);
  return entry;
}
