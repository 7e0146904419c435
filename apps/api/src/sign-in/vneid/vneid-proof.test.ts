import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openVneidPlace, PASSWORD } from './vneid-fixture.ts';

let place: Awaited<ReturnType<typeof openVneidPlace>>;
beforeAll(async () => {
  place = await openVneidPlace();
});
afterAll(() => place.end());
afterEach(() => {
  place.vneid.mind.token = undefined;
  place.clock.right();
});

describe('an answer that the browser comes back with once more', () => {
  const came = async (holder: Parameters<typeof place.atVneid>[1]) => {
    const browser = place.newBrowser();
    const begun = await place.start(browser, { next: '/card' });
    const back = await place.atVneid(String(begun.body['url']), holder);
    const first = await place.arrive(browser, back);
    return { first, again: () => place.arrive(browser, back) };
  };

  test('leads whoever is in home, once it is an old one', async () => {
    const { again } = await came((await place.somebody()).holder);
    place.clock.forward({ seconds: 11 });
    expect(await again()).toMatchObject({ path: '/', setCookies: [] });
  });

  test('leads whoever has no account yet to where one registers, as the first time', async () => {
    const { holder } = await place.somebody({ record: { citizenNumber: '001190999999' } });
    const { first, again } = await came(holder);
    expect(first.path).toBe('/register/vneid');
    expect(await again()).toMatchObject({ path: '/register/vneid', setCookies: [] });
    place.clock.forward({ seconds: 11 });
    expect((await again()).path).toBe('/sign-in/vneid?result=other-browser');
  });
});

describe('proof given again', () => {
  test('a fresh sign-in at VNeID proves it for ten minutes, whatever VNeID remembers', async () => {
    const { holder, number } = await place.somebody();
    const browser = place.newBrowser();
    await browser.call('/api/sign-in', { method: 'POST', body: { number, password: PASSWORD } });
    place.clock.forward({ minutes: 11 });
    expect(await proved(browser)).toBe(false);
    place.clock.right();
    const jar = new Map<string, string>();
    await place.signIn(place.newBrowser(), holder, {}, jar);
    expect((await place.signIn(browser, holder, { next: '/settings', again: true }, jar)).path).toBe('/settings');
    expect(await proved(browser)).toBe(true);
  });

  test('a sign-in remembered by VNeID is no fresh proof, when one comes in by it', async () => {
    const { holder } = await place.somebody();
    const browser = place.newBrowser();
    expect((await place.signIn(browser, { ...holder, secondsAgo: 3600 })).path).toBe('/');
    expect(await proved(browser)).toBe(false);
  });

  test('an old sign-in that is called fresh proves nothing', async () => {
    const { holder } = await place.somebody();
    const browser = place.newBrowser();
    await place.signIn(browser, { ...holder, secondsAgo: 3600 });
    place.vneid.mind.token = (claims) => ({ claims: { ...claims, auth_time: Math.floor(Date.now() / 1000) - 600 } });
    expect((await place.signIn(browser, holder, { again: true })).path).toBe('/sign-in/vneid?result=not-trusted&for=confirm');
    expect(await proved(browser)).toBe(false);
  });

  test('somebody else’s VNeID proves nothing', async () => {
    const { holder } = await place.somebody();
    const other = await place.somebody();
    const browser = place.newBrowser();
    await place.signIn(browser, { ...holder, secondsAgo: 3600 });
    expect((await place.signIn(browser, other.holder, { again: true })).path).toBe(
      '/sign-in/vneid?result=somebody-else&for=confirm',
    );
    expect(await proved(browser)).toBe(false);
  });

  test('whoever cancels is asked for the password as before', async () => {
    const { holder } = await place.somebody();
    const browser = place.newBrowser();
    await place.signIn(browser, holder);
    const arrival = await place.signIn(
      browser,
      { ...holder, answers: 'cancels' },
      { next: '/settings/profile/phone', again: true },
    );
    expect(arrival.path).toBe('/confirm?vneid=cancelled&next=%2Fsettings%2Fprofile%2Fphone');
  });

  test('it belongs to the session that asked, and nobody else may ask', async () => {
    const { holder } = await place.somebody();
    const browser = place.newBrowser();
    expect((await place.start(browser, { again: true })).body['code']).toBe('session-expired');
    await place.signIn(browser, holder);
    const back = await place.atVneid(String((await place.start(browser, { again: true })).body['url']), holder);
    await browser.call('/api/sign-out', { method: 'POST' });
    expect((await place.arrive(browser, back)).path).toBe('/sign-in/vneid?result=session-over&for=confirm');
  });

  const proved = async (browser: ReturnType<typeof place.newBrowser>) => (await browser.call('/api/passkeys')).body['proved'];
});
