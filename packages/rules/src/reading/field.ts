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
  try {
    return field.read(facts);
  } catch (error) {
    throw seenFrom('$', error);
  }
}

/** `null` counts as absent (0.2). The fault is at the field itself: whoever knows its place catches it (`seenFrom`). */
export function readField<Value>(field: Field<Value>, value: unknown): Value {
  if (value !== undefined && value !== null) return field.read(value);
  if (!field.absent) throw new Fault('E_MISSING', '');
  return field.absent();
}

export function readAt<Value>(field: Field<Value>, value: unknown, place: string): Value {
  try {
    return readField(field, value);
  } catch (error) {
    throw seenFrom(place, error);
  }
}

/** What is thrown on where something at this place threw `error`. */
export function seenFrom(place: string, error: unknown): unknown {
  return error instanceof Fault ? error.within(place) : error;
}
