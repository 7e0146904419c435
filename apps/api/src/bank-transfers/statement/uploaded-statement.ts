import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, refuse, type Result } from '@openvssid/core';
import { UnusableFile } from '../../import/unusable-file.ts';

/** Reads a statement that came as bytes, from a file that is gone afterwards; one that cannot be read is `bank-statement-unreadable`. */
export async function readUploaded<T>(bytes: Buffer, read: (path: string) => Promise<T>): Promise<Result<T>> {
  const folder = await mkdtemp(join(tmpdir(), 'openvssid-statement-'));
  const path = join(folder, 'statement');
  try {
    await writeFile(path, bytes, { mode: 0o600 });
    return ok(await read(path));
  } catch (error) {
    if (error instanceof UnusableFile) return refuse('bank-statement-unreadable', { field: 'file' });
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
