import { CompactSign, type CompactJWSHeaderParameters, type JWK } from 'jose';
import type { Keys } from '../keys.ts';

/** Compact JWS (RFC 7515), ES256, by the first of the server's signing keys; `typ` keeps one kind of claims from passing for another. */
export async function signClaims(keys: Keys, typ: string, claims: Record<string, unknown>): Promise<string> {
  const [key] = keys.signing;
  const header: CompactJWSHeaderParameters = { alg: 'ES256', kid: key.kid, typ };
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims))).setProtectedHeader(header).sign(key);
}

/** The public halves (RFC 7517), all of them: an older key stays until its last token has ended. */
export function publicKeys(keys: Keys): { keys: PublicKey[] } {
  return { keys: keys.signing.map(({ kid, kty, crv, x, y }) => ({ kid, kty, crv, x, y, alg: 'ES256', use: 'sig' })) };
}

type PublicKey = Required<Pick<JWK, 'kid' | 'kty' | 'crv' | 'x' | 'y' | 'alg' | 'use'>>;
