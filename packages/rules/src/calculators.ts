import type { Calculator } from './calculator.ts';
import type { CalculatorName } from './calculator-names.ts';
import { oneTime } from './one-time/one-time.ts';

/** The table of contents: one folder a calculator. */
export const CALCULATORS: Readonly<Record<CalculatorName, Calculator>> = {
  'one-time': oneTime,
} as never;
