export * from './calculate.ts';
export * from './calculator-names.ts';
export type { Calculator, Outcome } from './calculator.ts';
export { CALCULATORS } from './calculators.ts';
export type { Step } from './explain/step.ts';
export type { Text } from './explain/text.ts';
export { FAULT_CODES, type FaultCode } from './fault.ts';
export { type Tables, readTables } from './parameters/tables.ts';
