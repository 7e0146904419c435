import { createHash, randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** A client's own key, with what is signed by it. */
export type ClientKey = {
  jwk: JWK;
  /** Proves the client (RFC 7523); with what the test wants otherwise. */
  assertion(clientId: string, audience: string, other?: Record<string, unknown>): Promise<string>;
  /** Proves who holds a token (RFC 9449). */
  dpop(method: string, url: string, other?: { accessToken?: string; claims?: Record<string, unknown> }): Promise<string>;
  thumbprint(): Promise<string>;
};

export async function createClientKey(alg: 'ES256' | 'PS256' | 'RS256' = 'ES256'): Promise<ClientKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  const jwk: JWK = { ...(await exportJWK(publicKey)), alg, use: 'sig', kid: randomUUID() };
  const { kid: _kid, use: _use, alg: _alg, ...bare } = jwk;
  return {
    jwk,
    assertion: (clientId, audience, other = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: clientId, sub: clientId, aud: audience, jti: randomUUID(), iat: now, exp: now + 60, ...other };
      return new SignJWT(claims).setProtectedHeader({ alg, kid: jwk.kid ?? '' }).sign(privateKey);
    },
    dpop: (method, url, { accessToken, claims = {} } = {}) => {
      const ath = accessToken && createHash('sha256').update(accessToken).digest('base64url');
      const proof = {
        jti: randomUUID(),
        htm: method,
        htu: url,
        iat: Math.floor(Date.now() / 1000),
        ...(ath && { ath }),
        ...claims,
      };
      return new SignJWT(proof).setProtectedHeader({ alg, typ: 'dpop+jwt', jwk: bare }).sign(privateKey);
    },
    thumbprint: () => calculateJwkThumbprint(bare),
  };
}

export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
