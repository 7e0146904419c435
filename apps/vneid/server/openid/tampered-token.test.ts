import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestBrowser } from '../testing/openid-browser.ts';
import { testClient } from '../testing/openid-clients.ts';
import { goodRequest, post, signedInBrowser, throughConsent, tokenRequest } from '../testing/openid-flow.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../testing/openid-place.ts';

let at: OpenIdPlace;
let browser: TestBrowser;
let code: string;

beforeAll(async () => {
  at = await createOpenIdPlace();
  await at.register(testClient({ client_id: 'thu', grant_types: ['authorization_code', 'refresh_token'] }));
  await at.register(testClient({ client_id: 'khac' }));
  await at.register(testClient({ client_id: 'bi-mat', token_endpoint_auth_method: 'client_secret_basic' }), 'the secret of it');
  browser = await signedInBrowser(at, { citizenNumber: '001190000001' });
});
afterAll(() => at.end());
beforeEach(async () => {
  code = (await throughConsent(at, browser, goodRequest('thu'))).get('code') ?? '';
});

const bearer = (token: unknown) => ({ headers: { authorization: `Bearer ${String(token)}` } });

test.each<[name: string, missing: string, doubled: string, wrong: string, huge: string]>([
  ['grant_type', 'invalid_request', 'invalid_request', 'unsupported_grant_type', 'unsupported_grant_type'],
  ['client_id', 'invalid_request', 'invalid_request', 'invalid_client', 'invalid_client'],
  ['code', 'invalid_request', 'invalid_request', 'invalid_grant', 'invalid_grant'],
  ['redirect_uri', 'invalid_request', 'invalid_request', 'invalid_grant', 'invalid_grant'],
  ['code_verifier', 'invalid_grant', 'invalid_request', 'invalid_request', 'invalid_request'],
])('token: %s missing, doubled, wrong, huge; the code stays good', async (name, missing, doubled, wrong, huge) => {
  const { [name]: value = '', ...without } = tokenRequest('thu', code);
  const answers = [
    [await post(at, '/token', without), missing],
    [await post(at, '/token', { ...without, [name]: '' }), missing],
    [await post(at, '/token', [...Object.entries({ ...without, [name]: value }), [name, value]]), doubled],
    [await post(at, '/token', { ...without, [name]: `${value}x\u0000'` }), wrong],
    [await post(at, '/token', { ...without, [name]: 'x'.repeat(8_000) }), huge],
  ] as const;
  for (const [{ status, body }, error] of answers) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body['error']).toBe(error);
  }
  expect((await post(at, '/token', tokenRequest('thu', code))).status).toBe(200);
});

test.each([
  ['another client’s code', () => post(at, '/token', tokenRequest('khac', code)), 400, 'invalid_grant'],
  ['a client with a secret, without it', () => post(at, '/token', tokenRequest('bi-mat', code)), 401, 'invalid_client'],
  ['a wrong secret', () => post(at, '/token', tokenRequest('bi-mat', code), basic('bi-mat', 'a guess')), 401, 'invalid_client'],
  [
    'an unreadable header',
    () => post(at, '/token', tokenRequest('bi-mat', code), { authorization: 'Basic %%%' }),
    400,
    'invalid_request',
  ],
  [
    'more than one way to prove oneself',
    () => post(at, '/token', tokenRequest('thu', code), basic('bi-mat', 'x')),
    400,
    'invalid_request',
  ],
  [
    'client credentials',
    () => post(at, '/token', { grant_type: 'client_credentials', client_id: 'thu' }),
    400,
    'unsupported_grant_type',
  ],
  ['a password', () => post(at, '/token', { grant_type: 'password', client_id: 'thu' }), 400, 'unsupported_grant_type'],
  [
    'a body as long as a book',
    () => post(at, '/token', { ...tokenRequest('thu', code), pad: 'x'.repeat(70_000) }),
    400,
    'invalid_request',
  ],
] as const)('token: %s', async (_name, ask, status, error) => {
  const answer = await ask();
  expect({ status: answer.status, error: answer.body['error'] }).toEqual({ status, error });
});

const basic = (id: string, secret: string) => ({ authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` });

test('token: what is no form is refused', async () => {
  const response = await fetch(`${at.issuer}/token`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  expect(response.status).toBe(400);
});

test('a code is used once: the second use takes back all that the first one got', async () => {
  const first = await post(at, '/token', tokenRequest('thu', code));
  expect((await fetch(`${at.issuer}/userinfo`, bearer(first.body['access_token']))).status).toBe(200);
  expect(await post(at, '/token', tokenRequest('thu', code))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect((await fetch(`${at.issuer}/userinfo`, bearer(first.body['access_token']))).status).toBe(401);
  const refreshed = await post(at, '/token', {
    grant_type: 'refresh_token',
    client_id: 'thu',
    refresh_token: String(first.body['refresh_token']),
  });
  expect(refreshed).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
});

test('of many that use a code at the same moment one gets tokens, and keeps none', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => post(at, '/token', tokenRequest('thu', code))));
  const got = answers.filter(({ status }) => status === 200);
  expect(got.length).toBeLessThanOrEqual(1);
  for (const { body } of got) expect((await fetch(`${at.issuer}/userinfo`, bearer(body['access_token']))).status).toBe(401);
  expect(answers.filter(({ body }) => body['error'] === 'invalid_grant')).toHaveLength(8 - got.length);
});

test('a refresh token is used once; the old one takes back the new one', async () => {
  const first = await post(at, '/token', tokenRequest('thu', code));
  const refresh = (token: unknown) =>
    post(at, '/token', { grant_type: 'refresh_token', client_id: 'thu', refresh_token: String(token) });
  const second = await refresh(first.body['refresh_token']);
  expect(second.status).toBe(200);
  expect(second.body['refresh_token']).not.toBe(first.body['refresh_token']);
  expect(await refresh(first.body['refresh_token'])).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect(await refresh(second.body['refresh_token'])).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect((await fetch(`${at.issuer}/userinfo`, bearer(second.body['access_token']))).status).toBe(401);
});

test('nobody gets the name of the one who was first: another verifier is no proof', async () => {
  const answer = await post(at, '/token', tokenRequest('thu', code, { code_verifier: 'b'.repeat(43) }));
  expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
});

test('of many that refresh at the same moment nobody keeps anything', async () => {
  const first = await post(at, '/token', tokenRequest('thu', code));
  const refresh_token = String(first.body['refresh_token']);
  const asked = { grant_type: 'refresh_token', client_id: 'thu', refresh_token };
  const answers = await Promise.all(Array.from({ length: 6 }, () => post(at, '/token', asked)));
  for (const { body } of answers) expect((await fetch(`${at.issuer}/userinfo`, bearer(body['access_token']))).status).toBe(401);
});

test.each([
  ['another client', { client_id: 'khac' }, ['unauthorized_client', 'invalid_request', 'invalid_grant']],
  ['a wider scope', { scope: 'openid address phone offline_access' }, ['invalid_scope']],
  ['a guessed token', { refresh_token: 'x'.repeat(43) }, ['invalid_grant']],
  ['no token', { refresh_token: '' }, ['invalid_request']],
])('refresh: %s', async (_name, other, errors) => {
  const { body } = await post(at, '/token', tokenRequest('thu', code));
  const asked = { grant_type: 'refresh_token', client_id: 'thu', refresh_token: String(body['refresh_token']), ...other };
  const answer = await post(at, '/token', asked);
  expect(answer.status).toBe(400);
  expect(errors).toContain(answer.body['error']);
});

test.each([
  ['nothing', {}, 401],
  ['another scheme', { authorization: 'Basic dGh1OnRodQ==' }, 400],
  ['a guess', { authorization: `Bearer ${'x'.repeat(43)}` }, 401],
  ['a book', { authorization: `Bearer ${'x'.repeat(8_000)}` }, 401],
  ['no token', { authorization: 'Bearer ' }, 400],
])('userinfo with %s says nothing', async (_name, headers, status) => {
  const response = await fetch(`${at.issuer}/userinfo`, { headers });
  expect(response.status).toBe(status);
  expect(await response.json()).not.toHaveProperty('citizen_pid');
});

test('userinfo takes no token from an address, and no code for one', async () => {
  const { body } = await post(at, '/token', tokenRequest('thu', code));
  expect((await fetch(`${at.issuer}/userinfo?access_token=${String(body['access_token'])}`)).status).toBe(400);
  expect((await fetch(`${at.issuer}/userinfo`, bearer(body['refresh_token']))).status).toBe(401);
  expect((await fetch(`${at.issuer}/userinfo`, bearer(body['id_token']))).status).toBe(401);
});

test('a client takes back its own tokens and nobody else’s', async () => {
  const { body } = await post(at, '/token', tokenRequest('thu', code));
  const token = String(body['access_token']);
  await post(at, '/revoke', { client_id: 'khac', token });
  expect((await fetch(`${at.issuer}/userinfo`, bearer(token))).status).toBe(200);
  expect((await post(at, '/revoke', { client_id: 'thu', token })).status).toBe(200);
  expect((await fetch(`${at.issuer}/userinfo`, bearer(token))).status).toBe(401);
  expect(await post(at, '/revoke', { client_id: 'thu' })).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
});

test('a locked account says nothing more, whatever tokens are out', async () => {
  const mine = await signedInBrowser(at, { citizenNumber: '001190000099' });
  const answered = await throughConsent(at, mine, goodRequest('thu'));
  const { body } = await post(at, '/token', tokenRequest('thu', answered.get('code') ?? ''));
  await at.lock(mine.accountId);
  expect((await fetch(`${at.issuer}/userinfo`, bearer(body['access_token']))).status).toBe(401);
  expect(
    (await mine.follow(`${at.issuer}/authorize?${new URLSearchParams(goodRequest('thu', { prompt: 'none' })).toString()}`)).url,
  ).toContain('error=login_required');
});
