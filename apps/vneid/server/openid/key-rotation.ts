import type { Config } from '../config.ts';
import { changeKeys, newSigningKey, type SigningKey } from '../keys.ts';
import { SIGNING_ALGORITHMS } from './clients/metadata.ts';

/** `keys rotate`: the new key of each algorithm stands first and signs; the others stay published, because what they signed is still read. */
export function rotateKeys({ keysFile }: Config): void {
  changeKeys(keysFile, ({ signing }) => ({ signing: [...SIGNING_ALGORITHMS.map(newSigningKey), ...signing] }));
}

/** `keys rotate-client`: another key by which VNeID proves itself to VssID, which reads our key set when it sees one that it does not know. */
export function rotateClientKey({ keysFile }: Config): void {
  changeKeys(keysFile, ({ client }) => ({ client: [newSigningKey('ES256'), ...client] }));
}

/** `keys retire`: only the keys that sign stay. */
export function retireKeys({ keysFile }: Config): void {
  changeKeys(keysFile, ({ signing, client }) => ({ signing: firstOfEach(signing), client: firstOfEach(client) }));
}

function firstOfEach(keys: readonly SigningKey[]): SigningKey[] {
  return keys.filter((key, place) => keys.findIndex(({ alg }) => alg === key.alg) === place);
}
