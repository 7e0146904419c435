import type { Step } from './explain/step.ts';
import type { Tables } from './parameters/tables.ts';
import { type Field, readFacts, type Schema } from './reading/field.ts';
import type { CalculatorName } from './calculator-names.ts';
import type { Text } from './explain/text.ts';

/** The figures of a result as JSON, and the steps that lead to them. */
export type Outcome = Readonly<Record<string, unknown>> & { readonly steps: readonly Step[] };

/** A benefit or contribution the law lets one compute. */
export type Calculator<Name extends string = CalculatorName> = {
  readonly name: Name;
  readonly title: Text;
  /** JSON Schema of the facts. */
  readonly schema: Schema;
  /** Reads the facts and computes; throws the first `Fault` of the facts. */
  calculate(facts: unknown, tables: Tables): Outcome;
};

/**
 * A calculator in three parts: the shape of its facts; what of well-formed facts contradicts itself (in the order of 0.4); and the law.
 */
export function defineCalculator<Facts, Name extends string>(parts: {
  name: Name;
  title: Text;
  facts: Field<Facts>;
  check: (facts: Facts, tables: Tables) => void;
  decide: (facts: Facts, tables: Tables) => Outcome;
}): Calculator<Name> {
  const { name, title, facts, check, decide } = parts;
  return {
    name,
    title,
    schema: facts.schema,
    calculate(given, tables) {
      const read = readFacts(facts, given);
      check(read, tables);
      return decide(read, tables);
    },
  };
}
