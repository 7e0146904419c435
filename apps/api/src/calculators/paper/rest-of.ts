type Values = Readonly<Record<string, unknown>>;

/** A field of the facts, `switches.pre2014Only`, and its value as text. */
export type OtherFact = { readonly field: string; readonly value: string };

/** The fields of the facts that are not in `shown` and say something else than their default. */
export function restOf(facts: unknown, shown: unknown, schema: unknown, field = ''): OtherFact[] {
  if (facts === undefined || facts === null || isDefault(facts, schema)) return [];
  if (Array.isArray(facts) && facts.some(isValues)) {
    const inShown: readonly unknown[] = Array.isArray(shown) ? shown : [];
    const items = isValues(schema) ? schema['items'] : undefined;
    return facts.flatMap((one: unknown, i) => restOf(one, inShown[i], items, `${field}[${i + 1}]`));
  }
  if (isValues(facts)) {
    return Object.entries(facts).flatMap(([name, value]) =>
      restOf(
        value,
        isValues(shown) ? shown[name] : undefined,
        propertyOf(schema, name),
        field === '' ? name : `${field}.${name}`,
      ),
    );
  }
  const value = textOf(facts);
  return value === textOf(shown) ? [] : [{ field, value }];
}

function isDefault(value: unknown, schema: unknown): boolean {
  return isValues(schema) && 'default' in schema && JSON.stringify(schema['default']) === JSON.stringify(value);
}

/** Of an object, or of the one of several kinds of object that has it. */
function propertyOf(schema: unknown, name: string): unknown {
  if (!isValues(schema)) return undefined;
  const properties = schema['properties'];
  if (isValues(properties) && name in properties) return properties[name];
  const kinds: unknown = schema['oneOf'] ?? schema['anyOf'];
  return Array.isArray(kinds)
    ? kinds.map((kind: unknown) => propertyOf(kind, name)).find((found) => found !== undefined)
    : undefined;
}

function textOf(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
