import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { FileStore } from '@openvssid/server/files/file-store';
import type { Keys } from '../keys.ts';
import { byteSource } from './byte-source.ts';
import { filePlace, HEAD, type Head, MANIFEST, type Manifest, tablePlace, type TablePart } from './format.ts';
import { sealStream } from './sealed-stream.ts';
import { COPY_WAITING, copied, migrationsOf, sequencesOf, type Table, tablesOf, WAITING } from './tables.ts';
import { TAR_END, tarEntry } from './tar.ts';

const PART_BYTES = 1024 * 1024;
const FILES_AT_ONCE = 1000;

export type BackupSource = { client: pg.Client; files: FileStore; keys: Keys; now: Temporal.Instant };

/** Writes everything of one moment to a new file: whole at `path`, or nothing there. Memory does not grow with the database. */
export async function writeBackup(source: BackupSource, path: string): Promise<Manifest> {
  const unfinished = `${path}.part`;
  const contents: Manifest = { tables: [], jobs: nothing(WAITING), sequences: [], files: noFiles(), missingFiles: [] };
  await source.client.query('begin isolation level repeatable read read only');
  try {
    await pipeline(
      archive(source, contents),
      createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 } }),
      (clear: AsyncIterable<Buffer>) => sealStream(source.keys.sealing.backups, clear),
      // Personal data of everybody, sealed all the same: for the owner alone. Flushed before it gets its name.
      createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
    );
    // Unlike a rename, a link never takes the place of another file.
    await link(unfinished, path);
    await rm(unfinished);
    return contents;
  } catch (error) {
    // One that another process is writing is not ours to remove.
    const ours = !(error instanceof Error && 'syscall' in error && error.syscall === 'open');
    if (ours) await rm(unfinished, { force: true });
    throw error;
  } finally {
    await source.client.query('rollback');
  }
}

async function* archive(source: BackupSource, contents: Manifest): AsyncGenerator<Buffer> {
  const { client, keys, now } = source;
  const head: Head = {
    format: 1,
    createdAt: now.toString(),
    migrations: await migrationsOf(client),
    signingKeys: keys.signing.map(({ kid }) => kid),
  };
  yield* document(HEAD, head);
  for (const table of await tablesOf(client))
    contents.tables.push(yield* tableParts(client, table, `copy ${copied(table)} to stdout`));
  contents.jobs = yield* tableParts(client, WAITING, COPY_WAITING);
  contents.sequences = await sequencesOf(client);
  yield* sealedFiles(source, contents);
  yield* document(MANIFEST, contents);
  yield TAR_END;
}

function document(name: string, content: object): Buffer[] {
  return tarEntry({ name, bytes: Buffer.from(JSON.stringify(content)) });
}

async function* tableParts(client: pg.Client, table: Table, copy: string): AsyncGenerator<Buffer, TablePart> {
  const query = client.query(copyTo(copy));
  const rows = byteSource(query);
  const hash = createHash('sha256');
  let bytes = 0;
  for (let part = 1; !(await rows.ended()); part += 1) {
    const piece = await rows.take(PART_BYTES);
    hash.update(piece);
    bytes += piece.length;
    yield* tarEntry({ name: tablePlace(table.name, part), bytes: piece });
  }
  return { ...table, rows: query.rowCount, bytes, sha256: hash.digest('hex') };
}

/** Files never change and are there before their row; one whose row goes while we read may be gone too. */
async function* sealedFiles({ client, files }: BackupSource, contents: Manifest): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  await client.query(`declare stored no scroll cursor for select file_id::text as key from stored_file order by file_id`);
  for (;;) {
    const { rows } = await client.query<{ key: string }>(`fetch ${FILES_AT_ONCE} from stored`);
    if (rows.length === 0) break;
    for (const { key } of rows) {
      const bytes = await files.get(key);
      if (bytes === undefined) {
        contents.missingFiles.push(key);
        continue;
      }
      hash.update(key).update(bytes);
      contents.files.count += 1;
      contents.files.bytes += bytes.length;
      yield* tarEntry({ name: filePlace(key), bytes });
    }
  }
  contents.files.sha256 = hash.digest('hex');
}

const nothing = (table: Table): TablePart => ({ ...table, rows: 0, bytes: 0, sha256: '' });
const noFiles = (): Manifest['files'] => ({ count: 0, bytes: 0, sha256: '' });
