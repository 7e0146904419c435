import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CALLBACK, testClient } from '../testing/openid-clients.ts';
import { goodRequest, post, signedInBrowser, throughConsent, tokenRequest } from '../testing/openid-flow.ts';
import { ASSERTION_TYPE, type ClientKey, createClientKey } from '../testing/openid-keys.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../testing/openid-place.ts';

let at: OpenIdPlace;
let key: ClientKey;
let holder: ClientKey;
beforeAll(async () => {
  [at, key, holder] = [await createOpenIdPlace(), await createClientKey(), await createClientKey()];
  const proved = { token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: 'ES256' } as const;
  const pushes = { ...proved, jwks: { keys: [{ ...key.jwk }] }, require_pushed_authorization_requests: true };
  await at.register(testClient({ client_id: 'day', ...pushes }));
  const strong = { security_profile: 'fapi-2.0', id_token_signed_response_alg: 'PS256', dpop_bound_access_tokens: true } as const;
  await at.register(
    testClient({ client_id: 'fapi', ...pushes, ...strong, grant_types: ['authorization_code', 'refresh_token'] }),
  );
  await at.register(testClient({ client_id: 'khac', ...proved, jwks: { keys: [{ ...(await createClientKey()).jwk }] } }));
});
afterAll(() => at.end());

const proof = async (clientId: string, other: Record<string, unknown> = {}) => ({
  client_assertion_type: ASSERTION_TYPE,
  client_assertion: await key.assertion(clientId, at.issuer, other),
});
const push = async (clientId: string, other: Record<string, string> = {}) =>
  post(at, '/par', { ...goodRequest(clientId), ...(await proof(clientId)), ...other });

test.each<[string, () => Promise<Record<string, unknown>>]>([
  ['for another audience', async () => ({ aud: 'https://elsewhere.example' })],
  ['that has ended', async () => ({ exp: 1_000_000 })],
  ['of somebody else', async () => ({ iss: 'khac' })],
  ['without an id', async () => ({ jti: undefined })],
])('a proof %s is none', async (_name, other) => {
  const answer = await push('day', await proof('day', await other()));
  expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
});

test('a proof is used once', async () => {
  const once = await proof('day');
  expect((await push('day', once)).status).toBe(201);
  expect(await push('day', once)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
});

test.each([
  ['without proof', { client_assertion: '', client_assertion_type: '' }, 401, 'invalid_client'],
  ['with an unreadable proof', { client_assertion: 'x' }, 400, 'invalid_request'],
  ['in another client’s name', { client_id: 'khac' }, 400, 'invalid_request'],
  ['with an address of its own', { redirect_uri: 'https://evil.example' }, 400, 'invalid_request'],
  ['without PKCE', { code_challenge: '', code_challenge_method: '' }, 400, 'invalid_request'],
  ['with plain PKCE', { code_challenge_method: 'plain' }, 400, 'invalid_request'],
  ['with a request_uri', { request_uri: 'urn:x' }, 400, 'request_uri_not_supported'],
  ['with the implicit flow', { response_type: 'id_token' }, 400, 'invalid_request'],
  ['with a scope it has not', { scope: 'openid offline_access admin\n' }, 400, 'invalid_scope'],
])('a request is not pushed %s', async (_name, other, status, error) => {
  const answer = await push('day', other);
  expect({ status: answer.status, error: answer.body['error'] }).toEqual({ status, error });
});

test('a pushed request is opened once, by the client that pushed it, and signs in', async () => {
  const { body } = await push('day');
  const uri = String(body['request_uri']);
  const browser = await signedInBrowser(at, { citizenNumber: '001190000021' });
  const mixed = await browser.open(
    `${at.issuer}/authorize?${new URLSearchParams({ client_id: 'khac', request_uri: uri }).toString()}`,
  );
  expect(mixed.status).toBe(400);
  const got = await throughConsent(at, browser, { client_id: 'day', request_uri: uri });
  expect(got.get('iss')).toBe(at.issuer);
  const code = got.get('code') ?? '';
  const stolen = await post(at, '/token', { ...tokenRequest('day', code), ...(await proof('khac')) });
  expect(stolen).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  const answer = await post(at, '/token', { ...tokenRequest('day', code), ...(await proof('day')) });
  expect(answer.status).toBe(200);
  const again = await browser.open(
    `${at.issuer}/authorize?${new URLSearchParams({ client_id: 'day', request_uri: uri }).toString()}`,
  );
  expect(again.headers.get('location') ?? again.status).toBe(400);
});

test('a client of FAPI 2.0 gets tokens that only it can use', async () => {
  const { body } = await push('fapi');
  const browser = await signedInBrowser(at, { citizenNumber: '001190000022' });
  const got = await throughConsent(at, browser, { client_id: 'fapi', request_uri: String(body['request_uri']) });
  const asked = async () => ({ ...tokenRequest('fapi', got.get('code') ?? ''), ...(await proof('fapi')) });
  expect(await post(at, '/token', await asked())).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  const answer = await post(at, '/token', await asked(), { dpop: await holder.dpop('POST', `${at.issuer}/token`) });
  expect(answer).toMatchObject({ status: 200, body: { token_type: 'DPoP' } });
  const [token, idToken] = [String(answer.body['access_token']), String(answer.body['id_token'])];
  expect(decodeProtectedHeader(idToken).alg).toBe('PS256');
  expect(decodeJwt(idToken)).toMatchObject({ iss: at.issuer, aud: 'fapi', nonce: 'the-nonce', acr: 'urn:vneid:level:2' });
  const ask = (headers: Record<string, string>) => fetch(`${at.issuer}/userinfo`, { headers });
  const mine = await holder.dpop('GET', `${at.issuer}/userinfo`, { accessToken: token });
  expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(401);
  expect((await ask({ authorization: `DPoP ${token}` })).status).toBe(400);
  const thief = await key.dpop('GET', `${at.issuer}/userinfo`, { accessToken: token });
  expect((await ask({ authorization: `DPoP ${token}`, dpop: thief })).status).toBe(401);
  expect((await ask({ authorization: `DPoP ${token}`, dpop: mine })).status).toBe(200);
  expect((await ask({ authorization: `DPoP ${token}`, dpop: mine })).status).toBe(401);
});

test('a client of FAPI 2.0 proves itself to the issuer alone', async () => {
  const answer = await push('fapi', await proof('fapi', { aud: `${at.issuer}/par` }));
  expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
});

test('a client of FAPI 2.0 is not registered with anything weaker', () => {
  const strong: Parameters<typeof testClient>[0] = {
    client_id: 'yeu',
    security_profile: 'fapi-2.0',
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    jwks: { keys: [{}] },
    require_pushed_authorization_requests: true,
    dpop_bound_access_tokens: true,
    id_token_signed_response_alg: 'ES256',
  };
  expect(testClient(strong).security_profile).toBe('fapi-2.0');
  expect(() => testClient({ ...strong, dpop_bound_access_tokens: false })).toThrow('FAPI');
  expect(() => testClient({ ...strong, require_pushed_authorization_requests: false })).toThrow('FAPI');
  expect(() => testClient({ ...strong, id_token_signed_response_alg: 'RS256' })).toThrow('FAPI');
  expect(() => testClient({ ...strong, redirect_uris: ['http://insecure.example/callback'] })).toThrow('https');
  expect(() => testClient({ ...strong, redirect_uris: [`${CALLBACK}#x`] })).toThrow('fragment');
});
