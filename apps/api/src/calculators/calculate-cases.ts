import { type Calculated, calculate, type Tables } from '@openvssid/rules';

/** What a defect of ours is answered with, so that the other cases have their answers. */
type Unexpected = { readonly error: { readonly code: 'E_UNEXPECTED'; readonly path: '$' } };

/** `{ id, result }` or `{ id, error }`. */
export type CalculatedCase = { readonly id?: unknown } & (Calculated | Unexpected);

/**
 * Every case in order; a bad one never stops the others. `tell` hears of a defect.
 *
 *     calculateCases([{ id: 'a', calculator: 'pension-uplift', facts: {…} }], tables, tell) // [{ id: 'a', result: {…} }]
 */
export function calculateCases(cases: readonly unknown[], tables: Tables, tell: (defect: unknown) => void): CalculatedCase[] {
  return cases.map((one) => {
    const { id, calculator, facts } = asCase(one);
    const named = id === undefined ? {} : { id };
    try {
      return { ...named, ...calculate(calculator, facts, tables) };
    } catch (defect) {
      tell(defect);
      return { ...named, error: { code: 'E_UNEXPECTED', path: '$' } };
    }
  });
}

/** What is no object names no calculator. */
function asCase(one: unknown): { id?: unknown; calculator?: unknown; facts?: unknown } {
  return typeof one === 'object' && one !== null ? one : {};
}
