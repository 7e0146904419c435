import { constants, createDecipheriv, createPublicKey, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { freePorts } from '@openvssid/server/testing/free-ports';
import { CALLBACK, testClient } from '../../testing/openid-clients.ts';
import { agreement, signedInBrowser } from '../../testing/openid-flow.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../../testing/openid-place.ts';
import { openProvider } from '../provider.ts';
import { createCompatListener } from './listener.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const SECRET = 'connector-secret';
let at: OpenIdPlace;
let compat: ReturnType<typeof createCompatListener>;
let origin: string;

beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  origin = `http://localhost:${port}`;
  at = await createOpenIdPlace({ VNEID_COMPAT: '1', PORT_VNEID_COMPAT: `${port}` });
  const other = {
    token_endpoint_auth_method: 'client_secret_basic',
    claim_names: 'practice',
    scope: 'openid citizen profile',
  } as const;
  const key = {
    ...createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })).export({ format: 'jwk' }),
    kty: 'RSA' as const,
  };
  await at.register(testClient({ client_id: 'kin', ...other, compat: { redirect_uris: [CALLBACK], key } }), SECRET);
  await at.register(testClient({ client_id: 'ro', ...other, compat: { redirect_uris: [CALLBACK] } }), SECRET);
  await at.register(testClient({ client_id: 'thuong', ...other }), SECRET);
  compat = createCompatListener(at.services, at.listener, openProvider(at.services));
  await compat.listen({ host: 'localhost', port });
});
afterAll(async () => {
  await compat.close();
  await at.end();
});

/** By the table of what is seen in practice, and without a line of ours. */
function opened(data: string, key: string): string {
  const secret = privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(key, 'base64'));
  expect(secret).toHaveLength(32);
  const decipher = createDecipheriv('aes-256-ecb', secret, null);
  return Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]).toString();
}

async function backFrom(clientId: string, citizenNumber: string): Promise<URLSearchParams> {
  const browser = await signedInBrowser(at, { citizenNumber });
  const start = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: CALLBACK,
    scope: 'openid',
    state: 'the state',
  });
  const first = await browser.open(`${origin}/authorize?${start.toString()}`);
  const asked = await browser.follow(first.headers.get('location') ?? '');
  const { url, init } = await agreement(at, asked.response);
  const passed = await browser.follow(url, init);
  return new URL((await browser.open(passed.url)).headers.get('location') ?? '').searchParams;
}

const ask = (form: Record<string, string>) => fetch(`${origin}/token`, { method: 'POST', body: new URLSearchParams(form) });
const tokenForm = (clientId: string, code: string) => ({
  grant_type: 'authorization_code',
  code,
  client_id: clientId,
  client_secret: SECRET,
  redirect_uri: CALLBACK,
});
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const envelope = z.strictObject({ data: z.string(), key: z.string() });
const tokenAnswer = z.strictObject({
  access_token: z.string(),
  expires_in: z.number(),
  token_type: z.literal('Bearer'),
  scope: z.string(),
});

test('a connector with a key gets code, tokens and user info in the envelope', async () => {
  const back = await backFrom('kin', '001190000051');
  expect(back.get('state')).toBe('the state');
  const code = opened(back.get('code') ?? '', back.get('encrypt_key') ?? '');
  expect(code).toMatch(GUID);
  const redeemed = await ask(tokenForm('kin', code));
  expect(redeemed.headers.get('cache-control')).toBe('no-store');
  const sealed = envelope.parse(await redeemed.json());
  const { access_token: token, scope } = tokenAnswer.parse(JSON.parse(opened(sealed.data, sealed.key)));
  expect(scope).toBe('openid citizen profile');
  const holder = await fetch(`${origin}/userinfo`, { headers: { authorization: `Bearer ${token}` } });
  expect(holder.headers.get('cache-control')).toBe('no-store');
  const shown = envelope.parse(await holder.json());
  expect(JSON.parse(opened(shown.data, shown.key))).toMatchObject({
    citizenPid: '001190000051',
    fullName: 'Nguyễn Thị Thử',
    birthDate: '1990-02-03',
    accountType: 'CaNhan',
    accountLevel: 2,
  });
});

test('a connector without a key gets them in clear, once, at its own address, for its secret', async () => {
  const code = (await backFrom('ro', '001190000052')).get('code') ?? '';
  expect(code).toMatch(GUID);
  expect((await ask({ ...tokenForm('ro', code), client_secret: 'a guess' })).status).toBe(401);
  expect(
    (await fetch(`${origin}/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status,
  ).toBe(415);
  expect((await ask({ ...tokenForm('ro', code), grant_type: 'password' })).status).toBe(400);
  expect(await (await ask(tokenForm('ro', code))).json()).toMatchObject({
    token_type: 'Bearer',
    scope: 'openid citizen profile',
  });
  expect((await ask(tokenForm('ro', code))).status).toBe(400);
});

test('a code is nobody else’s and leads to no other address', async () => {
  const code = (await backFrom('ro', '001190000053')).get('code') ?? '';
  expect((await ask(tokenForm('kin', code))).status).toBe(400);
  const again = (await backFrom('ro', '001190000054')).get('code') ?? '';
  expect((await ask({ ...tokenForm('ro', again), redirect_uri: `${CALLBACK}/` })).status).toBe(400);
});

test.each([
  ['an unregistered address', { redirect_uri: 'https://evil.example' }],
  ['a client of the standard’s way', { client_id: 'thuong' }],
  ['nobody', { client_id: 'ai-do\u0000' }],
  ['another flow', { response_type: 'token' }],
])('%s begins nothing', async (_name, other) => {
  const start = { response_type: 'code', client_id: 'ro', redirect_uri: CALLBACK, ...other };
  expect((await fetch(`${origin}/authorize?${new URLSearchParams(start).toString()}`, { redirect: 'manual' })).status).toBe(400);
});

test('a state that was not made here leads nowhere', async () => {
  const forged = new URLSearchParams({ state: Buffer.from('{}').toString('base64url'), code: 'x' });
  expect((await fetch(`${origin}/callback?${forged.toString()}`, { redirect: 'manual' })).status).toBe(400);
  expect((await fetch(`${origin}/userinfo`, { headers: { authorization: 'Bearer guess' } })).status).toBe(401);
});
