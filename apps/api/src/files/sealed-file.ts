import { createHash, randomBytes } from 'node:crypto';
import { seal, unseal } from '@openvssid/server/seal';
import type { Keys } from '../keys.ts';

/** A file as it is stored: encrypted with a key of its own, and that key sealed with the server's. */
export type SealedFile = { sealed: Buffer; sealedKey: Buffer; sha256: Buffer; byteLength: number };

export function sealFile(keys: Keys, clear: Buffer): SealedFile {
  const key = randomBytes(32);
  return {
    sealed: seal(key, clear),
    sealedKey: seal(keys.sealing.files, key),
    sha256: createHash('sha256').update(clear).digest(),
    byteLength: clear.length,
  };
}

/** Throws where the bytes or the key were changed. */
export function openFile(keys: Keys, { sealed, sealedKey }: Pick<SealedFile, 'sealed' | 'sealedKey'>): Buffer {
  return unseal(unseal(keys.sealing.files, sealedKey), sealed);
}

/** Are these the keys that sealed a file? */
export function opensKey(keys: Keys, sealedKey: Buffer): boolean {
  try {
    unseal(keys.sealing.files, sealedKey);
    return true;
  } catch {
    return false;
  }
}
