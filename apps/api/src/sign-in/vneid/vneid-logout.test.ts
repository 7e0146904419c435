import { randomUUID } from 'node:crypto';
import { decodeJwt, type JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openVneidPlace, PASSWORD } from './vneid-fixture.ts';
import type { Signature } from './provider-fixture.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
let place: Awaited<ReturnType<typeof openVneidPlace>>;
beforeAll(async () => {
  place = await openVneidPlace();
});
afterAll(() => place.end());

/** Somebody signed in with VNeID, and what VNeID calls them and its session. */
async function signedIn() {
  const person = await place.somebody();
  let told: JWTPayload = {};
  place.vneid.mind.token = (claims) => ({ claims: (told = claims) });
  const browser = place.newBrowser();
  const jar = new Map<string, string>();
  await place.signIn(browser, person.holder, {}, jar);
  place.vneid.mind.token = undefined;
  return { ...person, browser, jar, sub: told.sub ?? '', sid: String(told['sid']) };
}

const now = () => Math.floor(Date.now() / 1000);
const logoutToken = (claims: JWTPayload, signature: Signature = {}) =>
  place.vneid.sign(
    { iss: place.issuer, aud: 'vssid', iat: now(), exp: now() + 120, jti: randomUUID(), events: { [EVENT]: {} }, ...claims },
    { typ: 'logout+jwt', ...signature },
  );
const send = (token: string) =>
  fetch(`${place.vssid}/api/sign-in/vneid/logout`, { method: 'POST', body: new URLSearchParams({ logout_token: token }) });

describe('VNeID ends a session', () => {
  test('by its own session, and no other', async () => {
    const { browser, holder, sub, sid } = await signedIn();
    const elsewhere = place.newBrowser();
    await place.signIn(elsewhere, holder);
    expect((await send(await logoutToken({ sub, sid }))).status).toBe(200);
    expect([await place.isSignedIn(browser), await place.isSignedIn(elsewhere)]).toEqual([false, true]);
  });

  test.each(['sub', 'sid'] as const)('by %s alone', async (name) => {
    const person = await signedIn();
    const other = await signedIn();
    expect((await send(await logoutToken({ [name]: person[name] }))).status).toBe(200);
    expect([await place.isSignedIn(person.browser), await place.isSignedIn(other.browser)]).toEqual([false, true]);
  });

  test('a session opened by the password stays', async () => {
    const { number, sub } = await signedIn();
    const browser = place.newBrowser();
    await browser.call('/api/sign-in', { method: 'POST', body: { number, password: PASSWORD } });
    expect((await send(await logoutToken({ sub }))).status).toBe(200);
    expect(await place.isSignedIn(browser)).toBe(true);
  });

  test('a token counts once', async () => {
    const { holder, sub } = await signedIn();
    const token = await logoutToken({ sub });
    expect((await send(token)).status).toBe(200);
    const browser = place.newBrowser();
    await place.signIn(browser, holder);
    expect((await send(token)).status).toBe(400);
    expect(await place.isSignedIn(browser)).toBe(true);
  });

  test('as VNeID itself says it, when somebody signs out there', async () => {
    const { browser, jar } = await signedIn();
    const { body } = await browser.call('/api/sign-in/vneid/sign-out');
    const url = new URL(String(body['url']));
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${place.vssid}/sign-in`);
    const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const asked = await fetch(url, { headers: { cookie: cookie() } });
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(await asked.text()) ?? [];
    const confirmed = await fetch(`${place.issuer}/session/end/confirm`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: cookie() },
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    expect(confirmed.headers.get('location')).toBe(`${place.vssid}/sign-in`);
    await vi.waitFor(async () => expect(await place.isSignedIn(browser)).toBe(false));
  });
});

describe('a logout token is refused', () => {
  test.each<[string, JWTPayload, Signature?]>([
    ['of another issuer', { iss: 'https://other.example' }],
    ['for another client', { aud: 'somebody-else' }],
    ['that has expired', { exp: now() - 120 }],
    ['made long ago', { iat: now() - 3600 }],
    ['made in time to come', { iat: now() + 3600, exp: now() + 7200 }],
    ['without the event', { events: {} }],
    ['without a number of its own', { jti: '' }],
    ['with a nonce, as an ID token has', { nonce: 'x' }],
    ['of another kind', {}, { typ: 'JWT' }],
    ['signed by another key', {}, { own: false }],
    ['signed by a shared secret', {}, { alg: 'HS256' }],
  ])('%s', async (_name, claims, signature) => {
    const { browser, sub, sid } = await signedIn();
    expect((await send(await logoutToken({ sub, sid, ...claims }, signature))).status).toBe(400);
    expect(await place.isSignedIn(browser)).toBe(true);
  });

  test('that names nobody, and whatever is none', async () => {
    const { browser } = await signedIn();
    for (const token of [await logoutToken({}), '', 'a.b.c', 'null']) expect((await send(token)).status).toBe(400);
    expect(await place.isSignedIn(browser)).toBe(true);
  });

  test('an ID token of the same person', async () => {
    const { browser, sub, sid } = await signedIn();
    const token = await place.vneid.sign({ iss: place.issuer, aud: 'vssid', sub, sid, iat: now(), exp: now() + 60, nonce: 'n' });
    expect(decodeJwt(token).sub).toBe(sub);
    expect((await send(token)).status).toBe(400);
    expect(await place.isSignedIn(browser)).toBe(true);
  });
});

test('who signs out here hears that VNeID is open still; who came by the password does not', async () => {
  const { browser, number } = await signedIn();
  expect((await browser.call('/api/sign-out', { method: 'POST' })).body).toEqual({ atVneid: true });
  await browser.call('/api/sign-in', { method: 'POST', body: { number, password: PASSWORD } });
  expect((await browser.call('/api/sign-out', { method: 'POST' })).status).toBe(204);
});

test('forms are read nowhere else', async () => {
  const answer = await fetch(`${place.vssid}/api/sign-in`, { method: 'POST', body: new URLSearchParams({ number: '1' }) });
  expect(answer.status).toBe(415);
});
