import type { Config } from '../config.ts';
import { changeSigningKeys, newSigningKey, type SigningKey } from '../keys.ts';
import { SIGNING_ALGORITHMS } from './clients/metadata.ts';

/** `keys rotate`: the new key of each algorithm stands first and signs; the others stay published, because what they signed is still read. */
export function rotateKeys({ keysFile }: Config): void {
  changeSigningKeys(keysFile, (keys) => [...SIGNING_ALGORITHMS.map(newSigningKey), ...keys]);
}

/** `keys retire`: only the keys that sign stay. */
export function retireKeys({ keysFile }: Config): void {
  changeSigningKeys(keysFile, firstOfEach);
}

function firstOfEach(keys: readonly SigningKey[]): SigningKey[] {
  return keys.filter((key, place) => keys.findIndex(({ alg }) => alg === key.alg) === place);
}
