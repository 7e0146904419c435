import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { FileStore } from '@openvssid/server/files/file-store';
import { JOBS_SCHEMA } from '@openvssid/server/db/grants';
import { belongsTo, type Manifest, type TablePart } from './format.ts';
import { Damaged } from './sealed-stream.ts';
import { copied, WAITING } from './tables.ts';
import type { TarEntry } from './tar.ts';

export type LoadTarget = {
  client: ClientBase;
  files: FileStore;
  /** Keys of files that were not there before. */ written: string[];
};
type Entries = AsyncGenerator<TarEntry>;

/** Copies all rows in and puts the files in their place. Throws where anything differs from what was verified before. */
export async function loadEntries({ client, files, written }: LoadTarget, entries: Entries, manifest: Manifest): Promise<void> {
  const parts = new Map([...manifest.tables, manifest.jobs].map((part) => [part.name, part]));
  await client.query(
    `create temporary table ${WAITING.name} (name text, data jsonb, start_after timestamptz, singleton_key text) on commit drop`,
  );
  let entry = await nextOf(entries);
  while (entry !== undefined) {
    const owner = belongsTo(entry.name);
    if (owner !== undefined && 'table' in owner) {
      const part = parts.get(owner.table);
      if (part === undefined) throw new Damaged(`unknown table ${owner.table}`);
      entry = await loadTable(client, part, entry, entries);
      parts.delete(owner.table);
      continue;
    }
    if (owner !== undefined) await putFile(files, owner.file, entry.bytes, written);
    entry = await nextOf(entries);
  }
  for (const { name, rows } of parts.values()) if (rows > 0) throw new Damaged(`table ${name}`);
  await client.query(ORDER_JOBS);
}

async function nextOf(entries: Entries): Promise<TarEntry | undefined> {
  const next = await entries.next();
  return next.done ? undefined : next.value;
}

/** Answers the first entry that belongs to something else. */
async function loadTable(client: ClientBase, part: TablePart, first: TarEntry, entries: Entries): Promise<TarEntry | undefined> {
  const hash = createHash('sha256');
  let entry: TarEntry | undefined = first;
  async function* pieces(): AsyncGenerator<Buffer> {
    for (; entry !== undefined; entry = await nextOf(entries)) {
      const owner = belongsTo(entry.name);
      if (owner === undefined || !('table' in owner) || owner.table !== part.name) return;
      hash.update(entry.bytes);
      yield entry.bytes;
    }
  }
  const place = part.name === WAITING.name ? part.name : copied(part);
  const copy = client.query(copyFrom(`copy ${place} from stdin`));
  await pipeline(Readable.from(pieces(), { objectMode: false }), copy);
  if (hash.digest('hex') !== part.sha256 || copy.rowCount !== part.rows) throw new Damaged(`table ${part.name}`);
  return entry;
}

/** The bytes of a key never change: what is there already, whole, was there before this restore. */
async function putFile(files: FileStore, key: string, bytes: Buffer, written: string[]): Promise<void> {
  const there = await files.get(key);
  if (there?.equals(bytes)) return;
  if (there === undefined) written.push(key);
  await files.put(key, bytes);
}

/** Jobs of the past are gone with their data; those that waited are ordered anew, each as its queue says today. */
const ORDER_JOBS = `
  truncate ${JOBS_SCHEMA}.job;
  insert into ${JOBS_SCHEMA}.job (name, data, start_after, singleton_key, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds,
    deletion_seconds, keep_until)
  select q.name, w.data, w.start_after, w.singleton_key, q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.expire_seconds,
         q.deletion_seconds, now() + q.retention_seconds * interval '1 second'
    from waiting_jobs w join ${JOBS_SCHEMA}.queue q using (name)
  on conflict do nothing`;
