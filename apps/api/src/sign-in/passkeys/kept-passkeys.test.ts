import { afterAll, describe, expect, test } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { setMode } from '../../operating-mode/mode.ts';
import type { Authenticator } from '../../testing/software-authenticator.ts';
import type { TestBrowser } from '../../testing/test-browser.ts';
import { lastCodeTo, lettersTo } from '../../testing/test-letters.ts';
import { openPasskeyPlace } from './passkey-fixture.ts';

const place = await openPasskeyPlace();
const { services, clock, newBrowser, post, signedIn, add, askToProve, signIn, owner, passkeysOf } = place;
afterAll(place.end);

const EVENTS = sql<{ kind: string }>('test-security-events', 'select kind from security_event where person_id = $1 order by at');
const eventsOf = async (personId: number) => (await services.db.read(EVENTS, [personId])).map(({ kind }) => kind);
const REFUSED = { status: 422, body: { code: 'passkey-refused' } };

describe('proof of identity in a session', () => {
  const prove = async (browser: TestBrowser, phone: Authenticator) =>
    post(browser, '/api/reauthentication/passkey', phone.sign(await askToProve(browser)));
  const proved = async (browser: TestBrowser) => (await browser.call('/api/passkeys')).body['proved'];

  test('is given by an own passkey', async () => {
    const { browser, phone } = await owner();
    clock.forward({ minutes: 11 });
    expect(await proved(browser)).toBe(false);
    expect((await prove(browser, phone)).status).toBe(204);
    expect(await proved(browser)).toBe(true);
  });

  test('is not given by the passkey of somebody else', async () => {
    const [{ browser }, other] = [await owner(), await owner()];
    clock.forward({ minutes: 11 });
    expect(await prove(browser, other.phone)).toMatchObject(REFUSED);
    expect(await proved(browser)).toBe(false);
  });

  test('asks for the own passkeys, and says where there is none', async () => {
    const { browser, phone } = await owner();
    expect((await askToProve(browser)).allowCredentials).toMatchObject([{ id: phone.id }]);
    expect(await post((await signedIn()).browser, '/api/reauthentication/passkey/question')).toMatchObject({
      status: 409,
      body: { code: 'no-passkey' },
    });
  });

  test('is asked for so often and no more', async () => {
    const { browser } = await owner();
    const codes = [];
    for (let times = 0; times < 31; times += 1)
      codes.push((await post(browser, '/api/reauthentication/passkey/question')).status);
    expect(codes.slice(0, 29).every((status) => status === 200)).toBe(true);
    expect(codes.at(-1)).toBe(429);
  });
});

describe('the list', () => {
  test('a passkey gets a name of its own and is removed; then it opens nothing', async () => {
    const { browser, phone, passkeyId, personId } = await owner();
    const name = { name: '  Điện thoại của mẹ ' };
    expect((await browser.call(`/api/passkeys/${passkeyId}/name`, { method: 'PUT', body: name })).status).toBe(204);
    expect(await passkeysOf(browser)).toMatchObject([{ name: 'Điện thoại của mẹ' }]);
    expect((await browser.call(`/api/passkeys/${passkeyId}/name`, { method: 'PUT', body: { name: ' ' } })).status).toBe(400);
    expect((await browser.call(`/api/passkeys/${passkeyId}`, { method: 'DELETE' })).status).toBe(204);
    expect(await passkeysOf(browser)).toEqual([]);
    expect(await signIn(newBrowser(), phone)).toMatchObject(REFUSED);
    expect(await eventsOf(personId)).toContain('passkey-removed');
    // The same phone may begin anew.
    expect((await add(browser, phone)).status).toBe(200);
  });

  test('a session found open removes none', async () => {
    const { browser, passkeyId } = await owner();
    clock.forward({ minutes: 11 });
    expect(await browser.call(`/api/passkeys/${passkeyId}`, { method: 'DELETE' })).toMatchObject({
      status: 403,
      body: { code: 'reauthentication-needed' },
    });
    expect(await passkeysOf(browser)).toHaveLength(1);
  });
});

describe('an account won back', () => {
  test('by a recovery has no passkeys of whoever had it', async () => {
    const { number, personId, phone } = await owner();
    const browser = newBrowser();
    await post(browser, '/api/recovery', { number });
    await post(browser, '/api/recovery/code', { code: await lastCodeTo(services, personId) });
    expect((await post(browser, '/api/recovery/password', { password: 'nắng vàng ngoài hiên nhà' })).status).toBe(204);
    expect(await passkeysOf(browser)).toEqual([]);
    expect(await signIn(newBrowser(), phone)).toMatchObject(REFUSED);
  });

  test('by «Không phải tôi» has none either', async () => {
    const { personId, phone } = await owner();
    const [letter] = await lettersTo(services, personId, 'passkey-added');
    const token = String(letter?.data['notMeUrl']).split('/').at(-1);
    expect((await post(newBrowser(), `/api/not-me/${token}`)).status).toBe(204);
    expect(await signIn(newBrowser(), phone)).toMatchObject(REFUSED);
  });
});

test('while the product is for reading only a passkey signs in, proves and can be removed; none is added or renamed', async () => {
  const turn = async (readingOnly: boolean) => {
    await setMode(services.db, { readingOnly, until: undefined }, clock.now());
    clock.forward({ seconds: 3 });
  };
  const { phone, passkeyId, browser } = await owner();
  await turn(true);
  const elsewhere = newBrowser();
  expect((await signIn(elsewhere, phone)).status).toBe(204);
  expect((await post(elsewhere, '/api/reauthentication/passkey', phone.sign(await askToProve(elsewhere)))).status).toBe(204);
  const READING_ONLY = { status: 503, body: { code: 'reading-only' } };
  expect(await post(browser, '/api/passkeys/question')).toMatchObject(READING_ONLY);
  const name = { name: 'x' };
  expect(await browser.call(`/api/passkeys/${passkeyId}/name`, { method: 'PUT', body: name })).toMatchObject(READING_ONLY);
  expect((await browser.call(`/api/passkeys/${passkeyId}`, { method: 'DELETE' })).status).toBe(204);
  await turn(false);
});
