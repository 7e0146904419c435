import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyText } from '../db/copy-text.ts';
import type { Kind } from './kind.ts';
import type { Row } from './read-row.ts';

/** The temporary table that a batch waits in, and those that outlive a batch; they end with the connection. */
export async function createStaging(client: ClientBase, kind: Kind): Promise<void> {
  const columns = [
    'line int primary key',
    ...Object.entries(kind.columns).map(([name, column]) => `${name} ${column.reader.sqlType}`),
    ...Object.keys(kind.derived ?? {}).map((name) => `${name} text`),
    ...(kind.extra ?? []),
  ];
  await client.query(`create temporary table staged (${columns.join(', ')})`);
  for (const statement of kind.tables ?? []) await client.query(statement);
}

/** Puts a batch in the place of the one before. */
export async function stage(client: ClientBase, kind: Kind, rows: readonly Row[]): Promise<void> {
  const columns = [...Object.keys(kind.columns), ...Object.keys(kind.derived ?? {})];
  await client.query('truncate staged');
  const copy = client.query(copyFrom(`copy staged (line, ${columns.join(', ')}) from stdin`));
  const lines = rows.map(({ line, cells }) => `${line}\t${columns.map((name) => copyText(cells[name] ?? null)).join('\t')}\n`);
  await pipeline(Readable.from([lines.join('')]), copy);
  // Without it the planner takes the batch for a handful of rows, or for the whole country.
  await client.query('analyze staged');
}
