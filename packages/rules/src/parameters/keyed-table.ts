import type { Entry } from './dated-table.ts';
import type { Row } from './sheet.ts';

/** A value for each code of a list, each code once. */
export type KeyedTable<Value> = {
  readonly keys: readonly string[];
  of(key: string): Entry<Value> | undefined;
};

export function readKeyedTable<Value>(rows: readonly Row[], column: string, value: (row: Row) => Value): KeyedTable<Value> {
  const entries = new Map<string, Entry<Value>>();
  for (const row of rows) {
    const key = row.text(column);
    if (entries.has(key)) throw row.wrong(`${column} ${key} stands twice`);
    entries.set(key, { value: value(row), origin: row.origin });
  }
  return { keys: [...entries.keys()], of: (key) => entries.get(key) };
}
