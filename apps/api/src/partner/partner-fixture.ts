import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type JWK, SignJWT } from 'jose';
import { type Desk, openDesk } from '../applications/application-fixture.ts';
import { capabilities } from '../capabilities.ts';
import { createApplication } from '../application.ts';
import { PARTNER_PURPOSES, PARTNER_SCOPES, TOKEN_PATH } from './partner.ts';

export type Answer = { status: number; body: Record<string, unknown>; headers: Record<string, unknown> };

/** A key of a partner: what it keeps and what it publishes. */
export type PartnerKey = { privateKey: KeyObject; jwk: JWK & { kid: string }; alg: string };

/** The partner listener beside the two others, with its clock at the present: the authorization server knows no other time. For tests. */
export type PartnerDesk = Desk & {
  partnerApp: FastifyInstance;
  issuer: string;
  register(clientId: string, key: PartnerKey, changes?: { scopes?: readonly string[]; jwksUri?: string }): Promise<void>;
  /** Form fields of a token request; `null` leaves one out. */
  askForToken(fields: Record<string, string | null>): Promise<Answer>;
  token(clientId: string, key: PartnerKey, scope?: string): Promise<string>;
  call(token: string | undefined, path: string, body: unknown): Promise<Answer>;
};

export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export async function openPartnerDesk(): Promise<PartnerDesk> {
  const desk = await openDesk();
  const { services, clock } = desk;
  clock.forward({ seconds: Math.floor(Temporal.Now.instant().since(clock.now()).total('seconds')) });
  const issuer = services.config.publicUrls.partner;
  const partnerApp = await createApplication('partner', services, capabilities.partner);

  const askForToken: PartnerDesk['askForToken'] = async (fields) => {
    const said = Object.entries(fields).filter((field): field is [string, string] => field[1] !== null);
    const answer = await partnerApp.inject({
      method: 'POST',
      url: TOKEN_PATH,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(said).toString(),
    });
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  };

  return {
    ...desk,
    partnerApp,
    issuer,
    askForToken,
    register: (clientId, key, { scopes = PARTNER_SCOPES, jwksUri } = {}) =>
      desk.asOwner(async (client) => {
        await client.query(
          `insert into partner_client (client_id, institution, name_vi, name_en, jwks, jwks_uri, scopes, purposes)
           values ($1, 'VNeID', 'Ứng dụng định danh quốc gia', 'National identity app', $2, $3, $4, $5)`,
          [clientId, jwksUri === undefined ? { keys: [key.jwk] } : null, jwksUri, scopes, PARTNER_PURPOSES],
        );
      }),
    async token(clientId, key, scope = PARTNER_SCOPES.join(' ')) {
      const { body } = await askForToken(tokenRequest(await assertion(issuer, clientId, key), scope));
      if (typeof body['access_token'] !== 'string') throw new Error(`no token: ${JSON.stringify(body)}`);
      return body['access_token'];
    },
    async call(token, path, body) {
      const answer = await partnerApp.inject({
        method: 'POST',
        url: path,
        headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
    },
    async end() {
      await partnerApp.close();
      await desk.end();
    },
  };
}

export function newKey(alg: 'ES256' | 'PS256' | 'RS256' = 'ES256'): PartnerKey {
  const { privateKey, publicKey } =
    alg === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg }, alg };
}

/** What a partner signs to prove who it is; `changes` spoil it, `undefined` leaves a claim out. */
export function assertion(
  issuer: string,
  clientId: string,
  key: PartnerKey,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const now = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
  const claims: Record<string, unknown> = {
    iss: clientId,
    sub: clientId,
    aud: issuer,
    jti: randomUUID(),
    iat: now,
    exp: now + 60,
    ...changes,
  };
  const said = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
  return new SignJWT(said).setProtectedHeader({ alg: key.alg, kid: key.jwk.kid }).sign(key.privateKey);
}

export function tokenRequest(clientAssertion: string, scope: string = PARTNER_SCOPES.join(' ')): Record<string, string> {
  return { grant_type: 'client_credentials', scope, client_assertion_type: ASSERTION_TYPE, client_assertion: clientAssertion };
}

/** The body of a reading request about somebody who has agreed. */
export function about(citizenNumber: string, more: object = {}): Record<string, unknown> {
  const givenAt = Temporal.Now.instant().subtract({ hours: 24 }).toString();
  return { citizenNumber, consent: { reference: 'DY-2026-0001', textVersion: '1', givenAt }, ...more };
}
