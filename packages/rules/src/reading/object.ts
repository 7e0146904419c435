import { Fault } from '../fault.ts';
import { type Field, type Read, readField, seenFrom } from './field.ts';

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type ReadFields<F extends Fields> = { [Name in keyof F]: Read<F[Name]> };
/** The field of an object, which also says what the object is made of. */
export type ObjectField<Value> = Field<Value> & { readonly fields: Fields };

/**
 * An object of these fields and no others. Its unknown keys come first, then its fields in the order written here, each finished with
 * what it holds: the order in which the specification (0.4) names the one fault of several.
 */
export function object<F extends Fields>(fields: F): ObjectField<ReadFields<F>> {
  const places = Object.entries(fields).map(([name, field]) => ({ name, field, place: `.${name}` }));
  return {
    fields,
    schema: objectSchema(fields),
    read(value) {
      const given = readKeys(value, fields);
      const read: Partial<Record<string, unknown>> = {};
      let at = '';
      try {
        for (const { name, field, place } of places) {
          at = place;
          read[name] = readField(field, given[name]);
        }
      } catch (error) {
        throw seenFrom(at, error);
      }
      return isComplete(read, fields) ? read : unreachable();
    },
  };
}

/** At least `least` of them. */
export function list<Value>(item: Field<Value>, least = 0): Field<Value[]> {
  return {
    schema: { type: 'array', items: item.schema, minItems: least },
    read(value) {
      if (!Array.isArray(value)) throw new Fault('E_TYPE', '');
      const given: readonly unknown[] = value;
      if (given.length < least) throw new Fault('E_VALUE', '');
      const read: Value[] = [];
      try {
        for (const one of given) read.push(item.read(one));
      } catch (error) {
        throw seenFrom(`[${read.length}]`, error);
      }
      return read;
    },
  };
}

/** The keys of an object, none of them unknown to `known`; an unknown one that holds `null` is as good as absent. */
export function readKeys(value: unknown, known: Fields): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw new Fault('E_TYPE', '');
  for (const key in value) {
    if (!Object.hasOwn(known, key) && value[key] !== null && value[key] !== undefined)
      throw new Fault('E_UNKNOWN_FIELD', `.${key}`);
  }
  return value;
}

export function objectSchema(fields: Fields): Record<string, unknown> {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, field.schema])),
    required: entries.filter(([, field]) => !field.absent).map(([name]) => name),
    additionalProperties: false,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every field was read, or a fault was thrown before. */
function isComplete<F extends Fields>(read: Partial<Record<string, unknown>>, fields: F): read is ReadFields<F> {
  for (const name in fields) if (!(name in read)) return false;
  return true;
}

function unreachable(): never {
  throw new Error('A field was not read');
}
