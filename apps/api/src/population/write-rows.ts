import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { RowBuffer } from './row-buffer.ts';
import { TABLES } from './tables.ts';

const CHARACTERS_PER_WRITE = 256 * 1024;

/** Copies everything in the buffer in one transaction. */
export async function writeRows(client: ClientBase, rows: ReturnType<RowBuffer['take']>): Promise<void> {
  await client.query('begin');
  try {
    await copyRows(client, rows);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Copies everything in the buffer within the transaction that the caller has begun. */
export async function copyRows(client: ClientBase, rows: ReturnType<RowBuffer['take']>): Promise<void> {
  for (const { table, text } of rows) {
    const copy = client.query(copyFrom(`copy ${table} (${TABLES[table].join(', ')}) from stdin`));
    await pipeline(Readable.from(pieces(text)), copy);
  }
}

function* pieces(text: string): Generator<Buffer> {
  for (let start = 0; start < text.length; start += CHARACTERS_PER_WRITE) {
    yield Buffer.from(text.slice(start, start + CHARACTERS_PER_WRITE));
  }
}
