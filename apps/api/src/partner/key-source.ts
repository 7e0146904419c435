import { createPublicKey } from 'node:crypto';
import { refuse, ok, type Result } from '@openvssid/core';
import { z } from 'zod';

/** Where a partner's public keys are: at an address of its own, or handed over as a set. */
export type KeySource = { jwksUri: string } | { jwks: PublicKeys };

const named = { kid: z.string().min(1).max(100), use: z.literal('sig').optional(), alg: z.string().optional() };
// Strict: a set with a private part in it is somebody's mistake, and is not written into a table.
const publicKeys = z.strictObject({
  keys: z
    .array(
      z.discriminatedUnion('kty', [
        z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), ...named }),
        z.strictObject({ kty: z.literal('RSA'), n: z.string(), e: z.string(), ...named }),
      ]),
    )
    .min(1)
    .max(10),
});
export type PublicKeys = z.infer<typeof publicKeys>;

const SHORTEST_RSA = 2048;

/** An https address; of this machine also http, outside production, to try things out. */
export function readKeyAddress(address: string, production: boolean): Result<KeySource> {
  const url = URL.parse(address);
  if (!url || url.username !== '' || url.hash !== '') return refuse('key-address-invalid');
  const nearby = !production && url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || nearby ? ok({ jwksUri: address }) : refuse('key-address-invalid');
}

/** A JWK set: keys for ES256, PS256 or RS256, each with a name, strong enough, and none private. */
export function readKeySet(text: string): Result<KeySource> {
  const parsed = publicKeys.safeParse(jsonOf(text));
  if (!parsed.success || !parsed.data.keys.every(isStrong)) return refuse('keys-invalid');
  const kids = parsed.data.keys.map(({ kid }) => kid);
  return new Set(kids).size === kids.length ? ok({ jwks: parsed.data }) : refuse('keys-invalid');
}

function isStrong(jwk: PublicKeys['keys'][number]): boolean {
  try {
    const { use: _use, alg: _alg, ...key } = jwk;
    const { asymmetricKeyDetails } = createPublicKey({ key, format: 'jwk' });
    return jwk.kty === 'EC' || (asymmetricKeyDetails?.modulusLength ?? 0) >= SHORTEST_RSA;
  } catch {
    return false;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
