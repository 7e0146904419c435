import { calculate } from './calculate.ts';
import type { CalculatorName } from './calculator-names.ts';
import { loadTables } from './load.ts';

/** The tables as they are shipped. */
export const tables = loadTables();

/** The figures of a result, without its steps; facts at fault fail the test. */
export function figuresOf(name: CalculatorName, facts: unknown): Record<string, unknown> {
  const { steps: _, ...figures } = outcomeOf(name, facts);
  return figures;
}

/** The steps as a person reads them: label, value and working in Vietnamese, article. */
export function stepsOf(name: CalculatorName, facts: unknown): string[] {
  return outcomeOf(name, facts).steps.map(({ label, value, working, law, certainty }) =>
    [label.vi, typeof value === 'object' ? value.vi : value, working?.vi, law?.en, certainty]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

/** `E_MISSING $.person`, or undefined where the facts are good. */
export function faultOf(name: string, facts: unknown): string | undefined {
  const outcome = calculate(name, facts, tables);
  return 'error' in outcome ? `${outcome.error.code} ${outcome.error.path}` : undefined;
}

function outcomeOf(name: CalculatorName, facts: unknown) {
  const outcome = calculate(name, facts, tables);
  if ('error' in outcome) throw new Error(`${outcome.error.code} ${outcome.error.path}`);
  return outcome.result;
}
