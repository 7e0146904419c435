import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { CannotStart } from '@openvssid/server/cannot-start';
import type { Keys } from '../keys.ts';
import { belongsTo, HEAD, head, type Head, MANIFEST, manifest, type Manifest, type TablePart } from './format.ts';
import { Damaged, openStream, OtherKeys } from './sealed-stream.ts';
import { readTar, type TarEntry } from './tar.ts';

export type Backup = { head: Head; manifest: Manifest };

/** Opens a backup and hands its entries over one by one. Throws CannotStart where it is damaged or sealed with other keys. */
export async function readEntries<T>(
  path: string,
  keys: Keys,
  use: (entries: AsyncGenerator<TarEntry>) => Promise<T>,
): Promise<T> {
  let answer: { value: T } | undefined;
  try {
    await pipeline(
      fileAt(path),
      (sealed: AsyncIterable<Buffer>) => openStream(keys.sealing.backups, sealed),
      createZstdDecompress(),
      async (clear: AsyncIterable<Buffer>) => {
        answer = { value: await use(readTar(clear)) };
        // To the very end: what follows must be in order too.
        for await (const _rest of clear);
      },
    );
  } catch (error) {
    throw clearer(error, path);
  }
  if (answer === undefined) throw new Error('a backup was read to its end without an answer');
  return answer.value;
}

async function* fileAt(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: 1024 * 1024 });
  } catch (error) {
    throw new CannotStart(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Reads a backup from its first byte to its last and compares everything with its manifest; writes nothing. */
export async function verifyBackup(path: string, keys: Keys): Promise<Backup> {
  return readEntries(path, keys, async (entries) => {
    const first = await entries.next();
    if (first.done || first.value.name !== HEAD) throw new Damaged('no head');
    const digests = createDigests();
    let said: Manifest | undefined;
    for await (const entry of entries) {
      if (entry.name === MANIFEST) said = manifest.parse(JSON.parse(entry.bytes.toString()));
      else digests.add(entry);
    }
    if (said === undefined) throw new Damaged('no manifest');
    digests.compare(said);
    return { head: head.parse(JSON.parse(first.value.bytes.toString())), manifest: said };
  });
}

function createDigests() {
  const tables = new Map<string, Hash>();
  const files = createHash('sha256');
  return {
    add({ name, bytes }: TarEntry): void {
      const owner = belongsTo(name);
      if (owner === undefined) throw new Damaged(`unknown entry ${name}`);
      if ('file' in owner) return void files.update(owner.file).update(bytes);
      const known = tables.get(owner.table) ?? createHash('sha256');
      tables.set(owner.table, known.update(bytes));
    },
    compare(said: Manifest): void {
      for (const part of [...said.tables, said.jobs]) {
        const read = tables.get(part.name) ?? createHash('sha256');
        tables.delete(part.name);
        if (!fits(part, read)) throw new Damaged(`table ${part.name}`);
      }
      if (tables.size > 0 || files.digest('hex') !== said.files.sha256) throw new Damaged('files');
    },
  };
}

function fits(part: TablePart, read: Hash): boolean {
  return read.digest('hex') === part.sha256;
}

function clearer(error: unknown, path: string): unknown {
  if (error instanceof OtherKeys)
    return new CannotStart(
      `${path} was sealed with other keys: set VSSID_KEYS_FILE to the keys file of the installation it comes from.`,
    );
  if (error instanceof Damaged)
    return new CannotStart(`${path}: ${error.message}. Nothing was restored; take another copy of the backup.`);
  return error;
}
