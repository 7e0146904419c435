import { createHmac, hkdfSync } from 'node:crypto';
import type { AdapterPayload } from 'oidc-provider';
import { seal, unseal } from '../seal.ts';

/** How a record is found and read by who has the server's key, and by nobody who has only the table. */
export type RecordKeys = {
  /** Keyed, because not all that is looked up is long: a user code has eight letters. */
  hash(kind: string, value: string): Buffer;
  /** Sealed for the row of this id: moved to another one it does not open. */
  close(payload: AdapterPayload, idHash: Buffer): Buffer;
  /** What another key sealed, or somebody changed, counts as not there. */
  open(sealed: Buffer, idHash: Buffer): AdapterPayload | undefined;
};

const KEY_BYTES = 32;

/** From one secret of 32 bytes, as HKDF gives each purpose (keys.ts of either system). */
export function recordKeys(secret: Buffer): RecordKeys {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `openid ${purpose}`, KEY_BYTES));
  const [hashing, sealing] = [keyFor('hashing'), keyFor('sealing')];
  return {
    hash: (kind, value) => createHmac('sha256', hashing).update(`${kind}\0${value}`).digest(),
    close: (payload, idHash) => seal(sealing, Buffer.from(JSON.stringify(payload)), idHash),
    open(sealed, idHash) {
      try {
        // Only `close` can have made what opens.
        return JSON.parse(unseal(sealing, sealed, idHash).toString()) as AdapterPayload;
      } catch {
        return undefined;
      }
    },
  };
}
