import { Fault } from '../fault.ts';

/** JSON Schema of a field (draft 2020-12), for the description of the interface. */
export type Schema = Readonly<Record<string, unknown>>;

/** Reads one value of the facts; throws the first `Fault` it meets. */
export type Field<Value> = {
  read(value: unknown, path: string): Value;
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

/** `null` counts as absent (0.2). */
export function readField<Value>(field: Field<Value>, value: unknown, path: string): Value {
  if (value !== undefined && value !== null) return field.read(value, path);
  if (!field.absent) throw new Fault('E_MISSING', path);
  return field.absent();
}
