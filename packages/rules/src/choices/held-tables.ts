import type { Tables } from '../parameters/tables.ts';
import { monthOfDate } from '../time/month-index.ts';

/**
 * The tables as they would be if nothing changed after this day: a later month has the base salary of this day, a later year the price
 * coefficient of its year of payout (1). What is computed for years to come is then at today's value; nothing is invented.
 */
export function heldTables(tables: Tables, day: Temporal.PlainDate): Tables {
  const { baseSalary, priceCoefficients } = tables;
  const today = monthOfDate(day);
  return {
    ...tables,
    baseSalary: { ...baseSalary, in: (month, key) => (month > today ? baseSalary.on(day, key) : baseSalary.in(month, key)) },
    priceCoefficients: {
      ...priceCoefficients,
      of: (payoutYear, year) => priceCoefficients.of(payoutYear, Math.min(year, payoutYear)),
    },
  };
}
