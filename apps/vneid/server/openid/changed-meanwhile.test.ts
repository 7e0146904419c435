import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { signOut } from '../accounts/session.ts';
import { testClient } from '../testing/openid-clients.ts';
import { goodRequest, readStep, signedInBrowser, throughConsent } from '../testing/openid-flow.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../testing/openid-place.ts';

let at: OpenIdPlace;
beforeAll(async () => {
  at = await createOpenIdPlace();
  await at.register(testClient({ client_id: 'thu' }));
});
afterAll(() => at.end());

const NOBODY = { address: '203.0.113.9', userAgent: '', language: 'vi' } as const;
const authorize = () => `${at.issuer}/authorize?${new URLSearchParams(goodRequest('thu')).toString()}`;

/** A browser that is about to be sent on to the service, which its person agreed to earlier, in another one. */
async function aboutToGoOn(citizenNumber: string) {
  await throughConsent(at, await signedInBrowser(at, { citizenNumber }), goodRequest('thu'));
  const browser = await signedInBrowser(at, { citizenNumber });
  const begun = await browser.open(authorize());
  const known = await browser.open(new URL(begun.headers.get('location') ?? '', at.issuer).href);
  return { browser, onward: new URL(known.headers.get('location') ?? '', at.issuer).href };
}

test('signing out at VNeID ends a sign-in under way: what was found agreed to a moment ago leads to no code', async () => {
  const { browser, onward } = await aboutToGoOn('001190000061');
  await signOut(at.services, { ...NOBODY, sessionToken: browser.cookies.get('vneid_session')?.value ?? '' });
  const { url, response } = await browser.follow(onward);
  expect(url).not.toContain('code=');
  expect(await readStep(response)).toMatchObject({ kind: 'sign-in' });
});

test('a lock does too', async () => {
  const { browser, onward } = await aboutToGoOn('001190000062');
  const { accountId } = await at.signIn({ citizenNumber: '001190000062' });
  await at.lock(accountId);
  expect((await browser.follow(onward)).url).not.toContain('code=');
});

test('whoever agreed and is still there goes on, each time to the one answer', async () => {
  const { browser, onward } = await aboutToGoOn('001190000063');
  const again = { ...browser, cookies: new Map(browser.cookies) };
  const { url } = await browser.follow(onward);
  expect(url).toContain('code=');
  for (const [name, cookie] of again.cookies) browser.cookies.set(name, cookie);
  expect((await browser.follow(onward)).url).toBe(url);
});

const WORDS_CHANGE = sql(
  'test-older-consent-words',
  `update connected_service set text_version = '2025-01' where account_id = $1`,
);

test('consent is asked again once its words have changed, and not twice', async () => {
  const citizenNumber = '001190000064';
  const first = await signedInBrowser(at, { citizenNumber });
  await throughConsent(at, first, goodRequest('thu'));
  await at.services.db.write(WORDS_CHANGE, [first.accountId]);
  const later = await signedInBrowser(at, { citizenNumber });
  expect(await readStep((await later.follow(authorize())).response)).toMatchObject({ kind: 'consent' });
  await throughConsent(at, later, goodRequest('thu'));
  const last = await signedInBrowser(at, { citizenNumber });
  expect((await last.follow(authorize())).url).toContain('code=');
});

test('the page to sign in names the service that waits, and nothing of one that does not', async () => {
  const browser = await signedInBrowser(at, { citizenNumber: '001190000065' });
  const asked = await browser.follow(authorize());
  const uid = new URL(asked.url).pathname.split('/').at(-1) ?? '';
  expect(await at.stories.serviceAsked(uid, 'vi')).toBe('Dịch vụ thử');
  expect(await at.stories.serviceAsked(uid, 'en')).toBe('Test service');
  expect(await at.stories.serviceAsked('guess', 'vi')).toBeUndefined();
  await browser.follow(asked.url, { json: { why: 'cancelled' } });
  expect(await at.stories.serviceAsked(uid, 'vi')).toBeUndefined();
});
