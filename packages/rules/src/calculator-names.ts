/** Every calculator, in the order in which people read about them; the closed list that guides and pages refer to. */
export const CALCULATOR_NAMES = [
  'pension',
  'retirement-date',
  'pension-uplift',
  'one-time',
  'sickness',
  'convalescence',
  'maternity',
  'unemployment',
  'work-accident',
  'survivors',
  'voluntary-contribution',
  'household-health-insurance',
  'health-co-payment',
  'salary-contribution',
] as const;

export type CalculatorName = (typeof CALCULATOR_NAMES)[number];

export function isCalculatorName(value: unknown): value is CalculatorName {
  return CALCULATOR_NAMES.some((name) => name === value);
}
