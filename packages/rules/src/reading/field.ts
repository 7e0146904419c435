import { Fault } from '../fault.ts';

/** JSON Schema of a field (draft 2020-12), for the description of the interface. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * Reads one value of the facts; throws the first `Fault` it meets, with the path below this value (`[1].to`). Whatever holds the value puts
 * its own place in front while the fault passes, so that good facts cost no paths.
 */
export type Field<Value> = {
  read(value: unknown): Value;
  readonly schema: Schema;
  /** What stands for an absent value; a field without it is required. */
  readonly absent?: () => Value;
};

/** What a field reads. */
export type Read<F> = F extends Field<infer Value> ? Value : never;

export function optional<Value>(field: Field<Value>): Field<Value | undefined> {
  return { ...field, absent: () => undefined };
}

/** With the value that holds when nothing is said (`= value` in the specification). */
export function orElse<Value>(field: Field<Value>, value: NoInfer<Value>): Field<Value> {
  return {
    ...field,
    schema: { ...field.schema, default: typeof value === 'bigint' ? Number(value) : value },
    absent: () => value,
  };
}

/** Reads a whole object of facts; its faults have the whole path, `$.history[1].to`. */
export function readFacts<Value>(field: Field<Value>, facts: unknown): Value {
  return readAt(field, facts, '$');
}

/** `null` counts as absent (0.2). */
export function readField<Value>(field: Field<Value>, value: unknown, name: string): Value {
  if (value !== undefined && value !== null) return readAt(field, value, name);
  if (!field.absent) throw new Fault('E_MISSING', name);
  return field.absent();
}

export function readAt<Value>(field: Field<Value>, value: unknown, place: string): Value {
  try {
    return field.read(value);
  } catch (error) {
    throw error instanceof Fault ? error.within(place) : error;
  }
}
