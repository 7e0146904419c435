import { Fault } from '../fault.ts';
import { type Field, readAt } from './field.ts';
import { type Fields, type ObjectField, readKeys } from './object.ts';
import { oneOf } from './values.ts';

/** One of the variants, and the names of what was given besides that only other variants have. */
export type Variant<Value> = Value & { readonly foreign: readonly string[] };

/**
 * An object whose fields depend on one of them, the `tag` (sections 5 and 7: exactly the fields of the event). What no variant has is an
 * unknown field; what only another one has is read by nobody here and left to `expectNoForeign`, after the faults of shape and dates.
 *
 *     variants<Birth | Adoption>('event', { birth: object({ event: oneOf('birth'), … }), adoption: object({ event: oneOf('adoption'), … }) })
 */
export function variants<Value extends object>(
  tag: string,
  options: Readonly<Record<string, ObjectField<Value>>>,
): Field<Variant<Value>> {
  const known = Object.values(options).reduce<Fields>((all, { fields }) => ({ ...all, ...fields }), {});
  const name = oneOf(...Object.keys(options));
  return {
    schema: { type: 'object', oneOf: Object.values(options).map(({ schema }) => schema) },
    read(value) {
      const given = readKeys(value, known);
      const chosen = options[readAt(name, given[tag], `.${tag}`)];
      if (!chosen) throw new Fault('E_VALUE', `.${tag}`);
      const isOwn = (key: string) => Object.hasOwn(chosen.fields, key);
      const own = Object.fromEntries(Object.entries(given).filter(([key]) => isOwn(key)));
      const foreign = Object.keys(known).filter((key) => !isOwn(key) && isGiven(given, key));
      return { ...chosen.read(own), foreign };
    },
  };
}

/** Among the conflicts, after those of the variant's own fields: the first foreign one in the order of the variants. */
export function expectNoForeign({ foreign: [first] }: Variant<unknown>): void {
  if (first !== undefined) throw new Fault('E_CONFLICT', `$.${first}`);
}

function isGiven(given: Readonly<Record<string, unknown>>, key: string): boolean {
  return Object.hasOwn(given, key) && given[key] !== null && given[key] !== undefined;
}
