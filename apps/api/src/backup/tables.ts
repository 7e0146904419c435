import { type ClientBase, escapeIdentifier } from 'pg';
import { JOBS_SCHEMA } from '@openvssid/server/db/grants';
import { WAITING_JOBS } from './format.ts';

/** The owner's note of its migrations: the head of a backup carries it. */
export const MIGRATIONS_TABLE = 'schema_migration';

/** `columns` without those that the database reckons itself. */
export type Table = { name: string; columns: string[] };

export async function tablesOf(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> $1
      group by c.relname order by c.relname`,
    [MIGRATIONS_TABLE],
  );
  return rows;
}

/**
 * The first number that each sequence has not given out. They do not follow transactions: read them after the rows. The view pg_sequences would
 * not tell of one that was set and has not been asked yet.
 */
export async function sequencesOf(client: ClientBase): Promise<{ name: string; next: string }[]> {
  const { rows: known } = await client.query<{ name: string; step: string }>(
    `select sequencename as name, increment_by::text as step from pg_sequences
      where schemaname = 'public' and sequencename <> $1 order by sequencename`,
    [`${MIGRATIONS_TABLE}_id_seq`],
  );
  const sequences: { name: string; next: string }[] = [];
  for (const { name, step } of known) {
    const { rows } = await client.query<{ next: string }>(
      `select (last_value + case when is_called then $1::bigint else 0 end)::text as next from public.${escapeIdentifier(name)}`,
      [step],
    );
    sequences.push({ name, next: rows[0]?.next ?? '1' });
  }
  return sequences;
}

export async function migrationsOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATIONS_TABLE} order by run_on, id`);
  return rows.map(({ name }) => name);
}

/** The part of a COPY statement that names a table and its columns. */
export function copied({ name, columns }: Table): string {
  return `public.${escapeIdentifier(name)} (${columns.map((column) => escapeIdentifier(column)).join(', ')})`;
}

/** What the queues still have to do; the daily round orders itself. */
export const WAITING: Table = { name: WAITING_JOBS, columns: ['name', 'data', 'start_after', 'singleton_key'] };
export const COPY_WAITING = `copy (select ${WAITING.columns.join(', ')} from ${JOBS_SCHEMA}.job
  where state in ('created', 'retry', 'active') and name <> 'daily-round' order by created_on) to stdout`;
