import { loadTables } from '../load.ts';
import type { ChoiceName } from './choice-names.ts';
import { compare } from './choices.ts';

const tables = loadTables();

/** What a choice answers; facts at fault fail the test. */
export function compared(choice: ChoiceName, facts: unknown) {
  const outcome = compare(choice, facts, tables);
  if ('error' in outcome) throw new Error(`${outcome.error.code} ${outcome.error.path}`);
  return outcome.result;
}

/** `E_MISSING $.person`, or undefined where the facts are good. */
export function faultIn(choice: ChoiceName, facts: unknown): string | undefined {
  const outcome = compare(choice, facts, tables);
  return 'error' in outcome ? `${outcome.error.code} ${outcome.error.path}` : undefined;
}
