import { CALCULATORS } from './calculators.ts';
import type { Calculator, Outcome } from './calculator.ts';
import { isCalculatorName } from './calculator-names.ts';
import { Fault, type FaultCode } from './fault.ts';
import type { Tables } from './parameters/tables.ts';

/** The result with its steps, or the first fault of the facts. */
export type Calculated = { readonly result: Outcome } | { readonly error: { readonly code: FaultCode; readonly path: string } };

/**
 * Computes one benefit from facts as anybody may send them (JSON).
 *
 *     calculate('pension-uplift', { amount: 5_000_000, amountAsOf: '2026-06', pensionStart: '2020-01', target: '2026-07' }, tables)
 */
export function calculate(calculator: unknown, facts: unknown, tables: Tables): Calculated {
  if (!isCalculatorName(calculator)) return { error: { code: 'E_UNKNOWN_CALCULATOR', path: '$.calculator' } };
  return outcomeOf(CALCULATORS[calculator], facts, tables);
}

/** The same for a calculator that is at hand. */
export function outcomeOf(calculator: Calculator<string>, facts: unknown, tables: Tables): Calculated {
  try {
    return { result: calculator.calculate(facts, tables) };
  } catch (error) {
    if (error instanceof Fault) return { error: { code: error.code, path: error.path } };
    throw error;
  }
}
