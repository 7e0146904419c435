import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { openFile } from '../../files/sealed-file.ts';
import type { Services } from '../../services.ts';

export const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

export type KeptStatement = { uploadId: string; fileId: string; sealedKey: Buffer; digest: Buffer };

/** The bytes as they were uploaded. `bank-statement-changed` where they are not: nobody books what nobody has seen. */
export async function uploadedBytes(
  { files, keys, log }: Pick<Services, 'files' | 'keys' | 'log'>,
  { uploadId, fileId, sealedKey, digest }: KeptStatement,
): Promise<Result<Buffer>> {
  const sealed = await files.get(fileId);
  if (!sealed) throw new Error('an uploaded statement has lost its bytes: restore the files of the backup');
  const bytes = opened(() => openFile(keys, { sealed, sealedKey }));
  if (bytes && sha256(bytes).equals(digest)) return ok(bytes);
  log.error({ uploadId }, 'an uploaded statement is not what was uploaded');
  return refuse('bank-statement-changed');
}

/** Sealing finds every change of the bytes or the key by itself. */
function opened(open: () => Buffer): Buffer | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
