import { Fault } from '../fault.ts';
import type { Period } from '../facts/history.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Tables } from '../parameters/tables.ts';

/** c(P, y) of 0.6 in hundredths, P the year of `date`; `path` is where the facts say that date, for a year of payout not known. */
export function priceCoefficient(
  tables: Tables,
  { date, path }: { readonly date: Temporal.PlainDate; readonly path: string },
  year: number,
  period: Period,
): Entry<bigint> {
  if (!tables.priceCoefficients.hasPayoutYear(date.year)) throw new Fault('E_OUT_OF_TABLE', path);
  const entry = tables.priceCoefficients.of(date.year, year);
  if (!entry) throw new Fault('E_OUT_OF_TABLE', `${period.path}.from`);
  return entry;
}
