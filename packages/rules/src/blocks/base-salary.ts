import { Fault } from '../fault.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Tables } from '../parameters/tables.ts';

/** base(d) of 0.6; `path` is where the facts say the day, for a day the table does not reach. */
export function baseSalaryOn(tables: Tables, date: Temporal.PlainDate, path: string): Entry<bigint> {
  const entry = tables.baseSalary.on(date, 'all');
  if (!entry) throw new Fault('E_OUT_OF_TABLE', path);
  return entry;
}
