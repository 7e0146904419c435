declare const row: unique symbol;

/** One SQL statement, prepared by name on each connection; `Row` is what one row of its answer looks like. */
export type Statement<Row> = { readonly name: string; readonly text: string; readonly [row]?: Row };

/**
 * Names a statement. Columns are listed (`select *` breaks prepared statements when a column is added).
 *
 *     const CARD_STATE = sql<{ state: string }>('card-state', 'select state from card where person_id = $1');
 */
export function sql<Row = never>(name: string, text: string): Statement<Row> {
  const other = texts.get(name);
  if (other !== undefined && other !== text) throw new Error(`two statements are named ${name}: a connection prepares only one`);
  texts.set(name, text);
  return Object.freeze({ name, text });
}

/** Told when the server starts, not when by chance one connection meets both. */
const texts = new Map<string, string>();

export type Value =
  string | number | boolean | null | Buffer | Temporal.Instant | Temporal.PlainDate | readonly Value[] | JsonValue;

/** Marks an object for a json column; plain objects are not accepted as values, so that none is stored by mistake. */
export type JsonValue = { readonly json: unknown };

export function json(value: unknown): JsonValue {
  return { json: value };
}

/** What the driver is given: Temporal values as ISO text, json as text. */
export function toDriver(value: Value): unknown {
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString();
  if (Array.isArray(value)) return value.map(toDriver);
  if (value !== null && typeof value === 'object' && 'json' in value) return JSON.stringify(value.json);
  return value;
}
