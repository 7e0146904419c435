import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the bytes of files lie, already encrypted. Keys are file ids (uuid). */
export type FileStore = {
  /** The bytes are safe from a power cut once it returns. */
  put(key: string, bytes: Buffer): Promise<void>;
  get(key: string): Promise<Buffer | undefined>;
  /** A key that is not there is no fault: a repeat changes nothing. */
  remove(key: string): Promise<void>;
  /** Keys stored before a moment: what no row of the database knows any more is cleared away. */
  keysBefore(moment: Temporal.Instant): AsyncIterable<string>;
};

const SUBFOLDER = /^[0-9a-f]{2}$/;
const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files in a folder of this machine, spread over 256 subfolders. */
export function diskStore(folder: string): FileStore {
  const placeOf = (key: string): string => {
    if (!KEY.test(key)) throw new TypeError('a file key is a uuid');
    return join(folder, key.slice(0, 2), key);
  };
  return {
    put: (key, bytes) => writeSafely(placeOf(key), bytes),
    get: (key) => readFile(placeOf(key)).catch(undefinedIfMissing),
    remove: (key) => rm(placeOf(key), { force: true }),
    keysBefore: (moment) => keysIn(folder, moment),
  };
}

/** Written beside, flushed, then renamed: a reader sees the whole file or none. */
async function writeSafely(place: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  const unfinished = `${place}.${randomUUID()}.part`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
    await rename(unfinished, place);
  } catch (error) {
    // On a full disk every byte counts: nothing is left for the daily sweep.
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await syncFolder(dirname(place));
}

/** The rename itself is durable only once the folder is flushed. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* keysIn(folder: string, moment: Temporal.Instant): AsyncIterable<string> {
  for (const part of (await readdir(folder).catch(undefinedIfMissing)) ?? []) {
    // A disk of its own has a folder lost+found.
    if (!SUBFOLDER.test(part)) continue;
    for (const name of await readdir(join(folder, part))) {
      const place = join(folder, part, name);
      const entry = await stat(place).catch(undefinedIfMissing);
      if (!entry || entry.mtimeMs >= moment.epochMilliseconds) continue;
      // What a crash left unfinished has no key and goes at once.
      if (KEY.test(name)) yield name;
      else await rm(place, { force: true });
    }
  }
}

function undefinedIfMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
