import { decodeJwt } from 'jose';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { signOut } from '../accounts/session.ts';
import { testClient } from '../testing/openid-clients.ts';
import { agreement, goodRequest, post, signedInBrowser, throughConsent, tokenRequest } from '../testing/openid-flow.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../testing/openid-place.ts';
import type { TestBrowser } from '../testing/openid-browser.ts';
import { startToldService, type ToldService } from '../testing/told-service.ts';

let at: OpenIdPlace;
let service: ToldService;
const CITIZEN = '001190000031';

beforeAll(async () => {
  at = await createOpenIdPlace();
  service = await startToldService(at);
  const grant_types = ['authorization_code', 'refresh_token'] as const;
  const { backchannel_logout_uri } = service;
  const post_logout_redirect_uris = ['http://localhost:4399/'];
  await at.register(
    testClient({
      client_id: 'thu',
      grant_types: [...grant_types],
      backchannel_logout_uri,
      post_logout_redirect_uris,
      scope: 'openid offline_access citizen profile phone',
    }),
  );
  await at.register(testClient({ client_id: 'khac' }));
});
afterEach(() => void service.told.splice(0));
afterAll(async () => {
  await service.end();
  await at.end();
});

const authorize = (request: Record<string, string>) => `${at.issuer}/authorize?${new URLSearchParams(request).toString()}`;
const stepOf = async (browser: TestBrowser, request: Record<string, string>): Promise<unknown> =>
  (await browser.follow(authorize(request))).response?.json();
const tokensOf = async (browser: TestBrowser, other = {}) => {
  const code = (await throughConsent(at, browser, goodRequest('thu', other))).get('code') ?? '';
  return (await post(at, '/token', tokenRequest('thu', code))).body;
};
const isTold = () => expect.poll(() => service.told, { timeout: 20_000 }).toHaveLength(1);
const NOBODY = { address: '203.0.113.9', userAgent: '', language: 'vi' } as const;
const isGood = async (token: unknown) =>
  (await fetch(`${at.issuer}/userinfo`, { headers: { authorization: `Bearer ${String(token)}` } })).ok;

test('what was agreed to is not asked again, in this browser or another; what is new is', async () => {
  const [one, other] = [
    await signedInBrowser(at, { citizenNumber: CITIZEN }),
    await signedInBrowser(at, { citizenNumber: CITIZEN }),
  ];
  expect(await stepOf(other, goodRequest('thu'))).toMatchObject({
    kind: 'consent',
    data: ['citizenNumber', 'fullName', 'birthDate', 'sex'],
  });
  expect((await throughConsent(at, one, goodRequest('thu'))).has('code')).toBe(true);
  expect((await other.follow(authorize(goodRequest('thu', { scope: 'openid citizen' })))).url).toContain('code=');
  expect((await one.follow(authorize(goodRequest('thu', { prompt: 'none' })))).url).toContain('code=');
  expect((await one.follow(authorize(goodRequest('thu', { prompt: 'none', scope: 'openid phone' })))).url).toContain(
    'error=consent_required',
  );
  expect(await stepOf(one, goodRequest('thu', { scope: 'openid phone' }))).toMatchObject({ kind: 'consent', data: ['phone'] });
  expect(await stepOf(one, goodRequest('thu', { prompt: 'consent' }))).toMatchObject({ kind: 'consent' });
});

test('each service knows the person by another name', async () => {
  const browser = await signedInBrowser(at, { citizenNumber: '001190000032' });
  const [mine, again] = [await tokensOf(browser), await tokensOf(browser)];
  const code = (await throughConsent(at, browser, goodRequest('khac'))).get('code') ?? '';
  const theirs = await post(at, '/token', tokenRequest('khac', code));
  const sub = (tokens: Record<string, unknown>) => decodeJwt(String(tokens['id_token'])).sub;
  expect(sub(mine)).toBe(sub(again));
  expect(sub(theirs.body)).not.toBe(sub(mine));
  expect(sub(mine)).not.toContain('001190000032');
});

test('prompt=login and max_age want a sign-in that is new enough', async () => {
  const citizenNumber = '001190000033';
  const old = await signedInBrowser(at, { citizenNumber, secondsAgo: 100 });
  await throughConsent(at, old, goodRequest('thu'));
  expect(await stepOf(old, goodRequest('thu', { prompt: 'login' }))).toEqual({
    kind: 'sign-in',
    to: expect.stringContaining('&again'),
  });
  expect(await stepOf(old, goodRequest('thu', { max_age: '50' }))).toEqual({
    kind: 'sign-in',
    to: expect.stringContaining('&again'),
  });
  expect((await old.follow(authorize(goodRequest('thu', { max_age: '50', prompt: 'none' })))).url).toContain(
    'error=login_required',
  );
  expect((await old.follow(authorize(goodRequest('thu', { max_age: '500' })))).url).toContain('code=');
});

test('an interaction belongs to the browser that began it and to the person it showed', async () => {
  const [mine, thief] = [
    await signedInBrowser(at, { citizenNumber: '001190000034' }),
    await signedInBrowser(at, { citizenNumber: '001190000035' }),
  ];
  const asked = await mine.follow(authorize(goodRequest('thu')));
  const { url: agreeAt, init } = await agreement(at, asked.response);
  expect(await (await thief.open(asked.url)).json()).toEqual({ kind: 'gone' });
  expect((await thief.open(agreeAt, init)).status).toBe(410);
  // Somebody else signs in with the same browser before the form is sent.
  mine.setCookie('vneid_session', (await at.signIn({ citizenNumber: '001190000035' })).sessionToken);
  expect((await mine.open(agreeAt, init)).headers.get('location')).toBe(`${new URL(asked.url).pathname}?changed`);
});

test('whoever signs in to VNeID as somebody else is somebody else to services too', async () => {
  const browser = await signedInBrowser(at, { citizenNumber: '001190000036' });
  const first = await tokensOf(browser);
  browser.setCookie('vneid_session', (await at.signIn({ citizenNumber: '001190000037' })).sessionToken);
  const second = await tokensOf(browser);
  expect(decodeJwt(String(second['id_token'])).sub).not.toBe(decodeJwt(String(first['id_token'])).sub);
});

test('the end of the session at VNeID is the end of silent sign-ins', async () => {
  const browser = await signedInBrowser(at, { citizenNumber: '001190000038' });
  await tokensOf(browser);
  browser.cookies.delete('vneid_session');
  expect((await browser.follow(authorize(goodRequest('thu', { prompt: 'none' })))).url).toContain('error=login_required');
});

test('what a service is told of a sign-out names the person as it knows them', async () => {
  const browser = await signedInBrowser(at, { citizenNumber: '001190000039' });
  const { id_token: idToken } = await tokensOf(browser);
  await signOut(at.services, { ...NOBODY, sessionToken: browser.cookies.get('vneid_session')?.value ?? '' });
  await isTold();
  const { sub, sid } = decodeJwt(String(idToken));
  expect(service.told[0]).toMatchObject({ iss: at.issuer, aud: 'thu', sub, sid });
  expect(service.told[0]).not.toHaveProperty('nonce');
});

test('a service that is disconnected loses every token, is told, and has to ask again', async () => {
  const browser = await signedInBrowser(at, { citizenNumber: '001190000040' });
  const lasting = await tokensOf(browser, { scope: 'openid offline_access citizen', prompt: 'consent' });
  const person = { accountId: browser.accountId };
  expect(await at.stories.disconnect(person, 'thu')).toEqual({ ok: true });
  expect(await isGood(lasting['access_token'])).toBe(false);
  const refresh = { grant_type: 'refresh_token', client_id: 'thu', refresh_token: String(lasting['refresh_token']) };
  expect(await post(at, '/token', refresh)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  await isTold();
  expect(await stepOf(browser, goodRequest('thu'))).toMatchObject({ kind: 'consent' });
  expect(await at.stories.disconnect(person, 'thu')).toMatchObject({ refusal: { code: 'not-connected' } });
});

test('a sign-out that a service asks for is confirmed here and returns only to a registered address', async () => {
  const browser = await signedInBrowser(at, { citizenNumber: '001190000041' });
  const { id_token: idToken, access_token: token } = await tokensOf(browser);
  const leave = (other: Record<string, string>) =>
    `${at.issuer}/logout?${new URLSearchParams({ id_token_hint: String(idToken), ...other }).toString()}`;
  for (const wrong of [
    { post_logout_redirect_uri: 'https://evil.example/' },
    { client_id: 'khac' },
    { id_token_hint: `${String(idToken)}x` },
    { id_token_hint: 'x'.repeat(5_000) },
  ])
    expect((await browser.open(leave({ post_logout_redirect_uri: 'http://localhost:4399/', ...wrong }))).status).toBe(400);
  expect((await browser.open(`${leave({})}&state=a&state=b`)).status).toBe(400);
  const page = await browser.open(leave({ post_logout_redirect_uri: 'http://localhost:4399/', state: 's' }));
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  expect(await isGood(token)).toBe(true);
  expect((await browser.open(`${at.issuer}/logout/confirm`, { form: { xsrf: 'guess', logout: 'yes' } })).status).toBe(400);
  const gone = await browser.open(`${at.issuer}/logout/confirm`, { form: { xsrf, logout: 'yes' } });
  expect(gone.headers.get('location')).toBe('http://localhost:4399/?state=s');
  expect(await isGood(token)).toBe(false);
  await isTold();
  // Of VNeID's own pages too.
  expect(await stepOf(browser, goodRequest('thu'))).toEqual({ kind: 'sign-in', to: expect.not.stringContaining('&again') });
});

test('who does not agree is sent back with that, and nothing else', async () => {
  const browser = await signedInBrowser(at, { citizenNumber: '001190000042' });
  const asked = await browser.follow(authorize(goodRequest('thu')));
  const { searchParams } = new URL((await browser.follow(asked.url, { json: { why: 'cancelled' } })).url);
  expect([...searchParams.keys()].toSorted()).toEqual(['error', 'error_description', 'iss', 'state']);
  expect(searchParams.get('error')).toBe('access_denied');
});
