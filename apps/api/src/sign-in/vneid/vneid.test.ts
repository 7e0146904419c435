import { sql } from '@openvssid/server/db/database';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestBrowser } from '../../testing/test-browser.ts';
import { lettersTo } from '../../testing/test-letters.ts';
import { openVneidPlace } from './vneid-fixture.ts';

let place: Awaited<ReturnType<typeof openVneidPlace>>;
beforeAll(async () => {
  place = await openVneidPlace();
});
afterAll(() => place.end());
afterEach(() => {
  Object.assign(place.vneid.mind, { instead: () => false, token: undefined });
  place.clock.right();
});

describe('signing in with VNeID', () => {
  test('opens the account of whom VNeID names, tells the owner, and leads back to where the person came from', async () => {
    const { holder, personId } = await place.somebody();
    const browser = place.newBrowser();
    const arrival = await place.signIn(browser, holder, { next: '/card?year=2026' });
    expect(arrival).toMatchObject({ status: 303, path: '/card?year=2026' });
    expect(await place.isSignedIn(browser)).toBe(true);
    expect(browser.cookies.get('openvssid_signed_in')).toBe('vneid');
    expect((await browser.call('/api/sessions')).body['sessions']).toMatchObject([{ method: 'vneid' }]);
    expect(await lettersTo(place.services, personId, 'new-device')).toHaveLength(2);
    // Nothing of the way there is left in the browser.
    expect([...browser.cookies.keys()].filter((name) => name.startsWith('openvssid_vneid'))).toEqual([]);
  });

  test('asks by PAR, with PKCE, state and nonce, and shows none of it in the address', async () => {
    const url = new URL(String((await place.start(place.newBrowser())).body['url']));
    expect([...url.searchParams.keys()].toSorted()).toEqual(['client_id', 'request_uri']);
  });

  test('a known device is no news', async () => {
    const { holder, personId } = await place.somebody();
    const browser = place.newBrowser();
    for (const _ of [1, 2]) {
      await place.signIn(browser, holder);
      await browser.call('/api/sign-out', { method: 'POST' });
    }
    expect(await lettersTo(place.services, personId, 'new-device')).toHaveLength(2);
  });

  test('three tabs at once come back in any order, each to its own page', async () => {
    const { holder } = await place.somebody();
    const browser = place.newBrowser();
    const backs: string[] = [];
    for (const next of ['/card', '/visits', '/book'])
      backs.push(await place.atVneid(String((await place.start(browser, { next })).body['url']), holder));
    const [card = '', visits = '', book = ''] = backs;
    expect((await place.arrive(browser, book)).path).toBe('/book');
    expect((await place.arrive(browser, card)).path).toBe('/card');
    expect((await place.arrive(browser, visits)).path).toBe('/visits');
  });

  test('spelling that is the same name is the same name; another tone, letter or day is another person', async () => {
    for (const [claims, path] of [
      [{ name: 'NGUYỄN  THỊ HÒA' }, '/'],
      [{ name: 'Nguyễn Thị Hoà'.normalize('NFD') }, '/'],
      [{ name: 'Nguyễn Thị Hoá' }, '/register/vneid'],
      [{ name: 'Nguyen Thi Hoa' }, '/register/vneid'],
      [{ birthdate: '1990-03-09' }, '/register/vneid'],
      [{ birthdate: '1990' }, '/register/vneid'],
    ] as const) {
      const { holder } = await place.somebody({ claims });
      const browser = place.newBrowser();
      expect([claims, (await place.signIn(browser, holder)).path]).toEqual([claims, path]);
      expect(await place.isSignedIn(browser)).toBe(path === '/');
    }
  });

  test('of somebody whose day of birth no record knows the year counts', async () => {
    const { holder, personId } = await place.somebody({ claims: { birthdate: '1990' } });
    await place.services.db.transaction((tx) =>
      tx.run(sql('test-year-only', 'update person set birth_year_only = true where person_id = $1'), [personId]),
    );
    expect((await place.signIn(place.newBrowser(), holder)).path).toBe('/');
  });

  test('wrong passwords of a stranger do not stand in the way', async () => {
    const { holder, number } = await place.somebody();
    const browser = place.newBrowser();
    for (let turn = 0; turn < 6; turn += 1)
      await browser.call('/api/sign-in', { method: 'POST', body: { number, password: 'sai mật khẩu rồi' } });
    expect((await place.signIn(browser, holder)).path).toBe('/');
  });

  test('an account that waits for its activation is opened, and the link on its way opens nothing any more', async () => {
    const { holder, personId } = await place.somebody({ invited: true });
    const browser = place.newBrowser();
    expect((await place.signIn(browser, holder)).path).toBe('/');
    const state = sql<{ state: string }>('test-account-state', 'select state from account where person_id = $1');
    expect(await place.services.db.read(state, [personId])).toEqual([{ state: 'active' }]);
  });
});

describe('an account that VNeID does not open', () => {
  test.each([
    ['closed', "update account set state = 'closed' where person_id = $1"],
    ['of somebody who has died', "update person set deceased_on = '2026-01-02' where person_id = $1"],
  ])('%s', async (name, change) => {
    const { holder, personId } = await place.somebody();
    await place.services.db.transaction((tx) => tx.run(sql(`test-${name.replaceAll(' ', '-')}`, change), [personId]));
    const browser = place.newBrowser();
    expect((await place.signIn(browser, holder, { next: '/card' })).path).toBe(
      '/sign-in/vneid?result=account-closed&next=%2Fcard',
    );
    expect(await place.isSignedIn(browser)).toBe(false);
  });

  test('of level 1', async () => {
    const { holder } = await place.somebody({ level: 1 });
    const browser = place.newBrowser();
    expect((await place.signIn(browser, holder)).path).toBe('/sign-in/vneid?result=level-1');
    expect(await place.isSignedIn(browser)).toBe(false);
  });

  test('by a citizen number that was corrected since', async () => {
    const { holder, personId } = await place.somebody();
    await place.services.db.transaction((tx) =>
      tx.run(sql('test-old-number', 'update identifier set current = false where person_id = $1'), [personId]),
    );
    expect((await place.signIn(place.newBrowser(), holder)).path).toBe('/register/vneid');
  });
});

describe('versions of the two apps', () => {
  test.each([
    ['1.6.7', true],
    ['1.6.10', true],
    ['1.7', true],
    ['1.6.6', false],
    ['1.6', false],
    ['0.99.99', false],
    ['9.x', false],
    [undefined, false],
  ])('VssID %s', async (appVersion, enough) => {
    const { status, body } = await place.start(place.newBrowser(), { appVersion });
    expect([status, body['code']]).toEqual(enough ? [200, undefined] : [422, 'vneid-vssid-too-old']);
  });

  test.each([
    ['2.1.0', '/'],
    ['2.1.10', '/'],
    ['2.0.99', '/sign-in/vneid?result=too-old&have=2.0.99'],
    ['2', '/sign-in/vneid?result=too-old&have=2'],
    ['new', '/sign-in/vneid?result=too-old'],
  ])('VNeID %s', async (version, path) => {
    const { holder } = await place.somebody({ claims: { app_version: version } });
    expect((await place.signIn(place.newBrowser(), holder)).path).toBe(path);
  });

  test('a browser at the web pages of VNeID has no app and needs none', async () => {
    const { holder } = await place.somebody();
    const { app_version: _none, ...claims } = holder.claims;
    expect((await place.signIn(place.newBrowser(), { ...holder, claims })).path).toBe('/');
  });
});

describe('what comes back is refused', () => {
  test('the person cancels or refuses consent', async () => {
    const { holder } = await place.somebody();
    const arrival = await place.signIn(place.newBrowser(), { ...holder, answers: 'cancels' }, { next: '/card' });
    expect(arrival.path).toBe('/sign-in?vneid=cancelled&next=%2Fcard');
  });

  test.each([
    ['invalid_scope', '/sign-in/vneid?result=error'],
    ['unmet_authentication_requirements', '/sign-in/vneid?result=level-1'],
    ['server_error', '/sign-in?vneid=unavailable'],
    ['temporarily_unavailable', '/sign-in?vneid=unavailable'],
  ])('VNeID answers %s', async (error, path) => {
    const browser = place.newBrowser();
    expect((await place.arrive(browser, await changed(browser, (back) => fail(back, error)))).path).toBe(path);
  });

  test('a code is good once, and a reload signs nobody in', async () => {
    const { holder } = await place.somebody();
    const browser = place.newBrowser();
    const begun = await place.start(browser, { next: '/card' });
    const kept = new Map(browser.cookies);
    const back = await place.atVneid(String(begun.body['url']), { ...holder, secondsAgo: 3_600 });
    expect((await place.arrive(browser, back)).path).toBe('/card');
    // Who is in already, because they clicked twice at VNeID, is led on and gets nothing new; later it is an old address.
    expect(await place.arrive(browser, back)).toMatchObject({ path: '/card', setCookies: [] });
    place.clock.forward({ seconds: 11 });
    expect((await place.arrive(browser, back)).path).toBe('/sign-in/vneid?result=other-browser');
    // Even where the browser has kept what it was told to forget.
    const again = createTestBrowser(place.app, { cookies: kept });
    expect((await place.arrive(again, back)).path).toBe('/sign-in/vneid?result=too-late&next=%2Fcard');
    expect(await place.isSignedIn(again)).toBe(false);
  });

  test('a browser that dropped the first answer, because its person clicked twice at VNeID, is let in by the second', async () => {
    const { holder, personId } = await place.somebody();
    const browser = place.newBrowser();
    const begun = await place.start(browser);
    const asItWas = () => createTestBrowser(place.app, { cookies: new Map(browser.cookies) });
    const [first, second, third, last] = [asItWas(), asItWas(), asItWas(), asItWas()];
    const back = await place.atVneid(String(begun.body['url']), holder);
    const arrivals = await Promise.all([place.arrive(first, back), place.arrive(second, back)]);
    expect(arrivals.map(({ path }) => path)).toEqual(['/', '/']);
    expect((await place.arrive(third, back)).path).toBe('/');
    for (const one of [first, second, third]) expect(await place.isSignedIn(one)).toBe(true);
    // One session on one device, told once by each contact; when it has ended, the same answer begins no other.
    expect((await first.call('/api/sessions')).body['sessions']).toHaveLength(1);
    expect(await lettersTo(place.services, personId, 'new-device')).toHaveLength(2);
    await first.call('/api/sign-out', { method: 'POST' });
    await place.arrive(last, back);
    expect(await place.isSignedIn(last)).toBe(false);
    // Another answer to the same question is not the one that was redeemed.
    const changed = new URL(back);
    changed.searchParams.set('code', 'another');
    expect((await place.arrive(browser, changed.href)).path).toBe('/sign-in/vneid?result=too-late');
  });

  test('a code of another sign-in does not fit this one', async () => {
    const { holder } = await place.somebody();
    const other = await place.atVneid(String((await place.start(place.newBrowser())).body['url']), holder);
    const code = new URL(other).searchParams.get('code') ?? '';
    const browser = place.newBrowser();
    const back = await changed(browser, (own) => own.searchParams.set('code', code));
    expect((await place.arrive(browser, back)).path).toBe('/sign-in/vneid?result=too-late');
    expect(await place.isSignedIn(browser)).toBe(false);
  });

  test.each<[string, (back: URL) => void]>([
    ['no state', (back) => back.searchParams.delete('state')],
    ['another state', (back) => back.searchParams.set('state', 'x'.repeat(43))],
    ['two states', (back) => back.searchParams.append('state', 'x')],
  ])('%s', async (_name, change) => {
    const browser = place.newBrowser();
    expect((await place.arrive(browser, await changed(browser, change))).path).toBe('/sign-in/vneid?result=other-browser');
    expect(await place.isSignedIn(browser)).toBe(false);
  });

  test('a stranger’s address signs nobody in as the stranger', async () => {
    const stranger = place.newBrowser();
    const back = await changed(stranger, () => undefined);
    const victim = place.newBrowser();
    expect((await place.arrive(victim, back)).path).toBe('/sign-in/vneid?result=other-browser');
    expect(await place.isSignedIn(victim)).toBe(false);
  });

  test.each<[string, (back: URL) => void]>([
    ['another issuer', (back) => back.searchParams.set('iss', 'https://other.example')],
    ['no issuer', (back) => back.searchParams.delete('iss')],
    ['two codes', (back) => back.searchParams.append('code', 'x')],
    ['no code', (back) => back.searchParams.delete('code')],
  ])('%s', async (_name, change) => {
    const browser = place.newBrowser();
    expect((await place.arrive(browser, await changed(browser, change))).path).toBe('/sign-in/vneid?result=not-trusted');
    expect(await place.isSignedIn(browser)).toBe(false);
  });

  test('after a quarter of an hour the way is no longer open', async () => {
    const browser = place.newBrowser();
    const back = await changed(browser, () => undefined);
    place.clock.forward({ minutes: 16 });
    expect((await place.arrive(browser, back)).path).toBe('/sign-in/vneid?result=other-browser');
  });

  test('a cookie that was changed opens no way', async () => {
    const browser = place.newBrowser();
    const back = await changed(browser, () => undefined);
    for (const [name, value] of browser.cookies)
      if (name.startsWith('openvssid_vneid_attempt_')) browser.cookies.set(name, `${value.slice(0, -4)}AAAA`);
    expect((await place.arrive(browser, back)).path).toBe('/sign-in/vneid?result=other-browser');
  });

  /** Where VNeID sends this browser back to, with something changed on the way. */
  async function changed(browser: ReturnType<typeof place.newBrowser>, change: (back: URL) => void): Promise<string> {
    const { holder } = await place.somebody();
    const back = new URL(await place.atVneid(String((await place.start(browser)).body['url']), holder));
    change(back);
    return back.href;
  }

  function fail(back: URL, error: string): void {
    back.searchParams.delete('code');
    back.searchParams.set('error', error);
  }
});

describe('an ID token is refused', () => {
  const cases: [string, NonNullable<typeof place.vneid.mind.token>][] = [
    ['of another issuer', (claims) => ({ claims: { ...claims, iss: 'https://other.example' } })],
    ['for another client', (claims) => ({ claims: { ...claims, aud: 'somebody-else' } })],
    ['with another nonce', (claims) => ({ claims: { ...claims, nonce: 'another' } })],
    ['without a nonce', ({ nonce: _nonce, ...claims }) => ({ claims })],
    ['that has expired', (claims) => ({ claims: { ...claims, exp: Math.floor(Date.now() / 1000) - 120 } })],
    ['without the time of the sign-in', ({ auth_time: _time, ...claims }) => ({ claims })],
    ['of a sign-in days ago', (claims) => ({ claims: { ...claims, auth_time: Math.floor(Date.now() / 1000) - 2 * 86_400 } })],
    ['signed by another key', (claims) => ({ claims, signature: { own: false } })],
    ['signed by a key nobody published', (claims) => ({ claims, signature: { kid: 'second' } })],
    ['signed by a shared secret', (claims) => ({ claims, signature: { alg: 'HS256' } })],
  ];
  test.each(cases)('%s', async (_name, token) => {
    const { holder } = await place.somebody();
    place.vneid.mind.token = token;
    const browser = place.newBrowser();
    expect((await place.signIn(browser, holder)).path).toBe('/sign-in/vneid?result=not-trusted');
    expect(await place.isSignedIn(browser)).toBe(false);
  });

  test.each([undefined, 'urn:vneid:level:1', 'urn:vneid:level:20', '2'])('at no level but 2: %s', async (acr) => {
    const { holder } = await place.somebody();
    place.vneid.mind.token = ({ acr: _acr, ...claims }) => ({ claims: { ...claims, ...(acr !== undefined && { acr }) } });
    expect((await place.signIn(place.newBrowser(), holder)).path).toBe('/sign-in/vneid?result=level-1');
  });

  test.each(['citizen_pid', 'name', 'birthdate'])('nobody is made out of what was shared without %s', async (left) => {
    const { holder } = await place.somebody();
    const { [left]: _left, ...claims } = holder.claims;
    expect((await place.signIn(place.newBrowser(), { ...holder, claims })).path).toBe('/sign-in/vneid?result=incomplete');
  });
});

describe('the way back stays on this site', () => {
  test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/.//evil.example', 'javascript:alert(1)', ''])(
    '%s',
    async (next) => {
      const { holder } = await place.somebody();
      expect((await place.signIn(place.newBrowser(), holder, { next })).path).toBe('/');
    },
  );
});
