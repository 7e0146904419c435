import { afterAll, beforeAll, expect, test } from 'vitest';
import { openVneidPlace } from './vneid-fixture.ts';

let place: Awaited<ReturnType<typeof openVneidPlace>>;
beforeAll(async () => {
  place = await openVneidPlace({ PUBLIC_URL_CITIZEN: 'https://vssid.example' });
});
afterAll(() => place.end());

/** Whether a browser takes the line: of `__Host-` only for all paths, encrypted, and of no wider domain (RFC 6265bis § 4.1.3.2). */
const isTaken = (line: string): boolean =>
  line.startsWith('__Host-') && /;\s*path=\/(;|$)/i.test(line) && /;\s*secure(;|$)/i.test(line) && !/;\s*domain=/i.test(line);
const linesOf = (header: unknown): string[] => [header ?? []].flat().map(String);
const nameOf = (line: string): string => line.slice(0, line.indexOf('='));

test('over https the browser takes every cookie of the way to VNeID and back, and the next page is told of the success', async () => {
  const { holder } = await place.somebody();
  const browser = place.newBrowser();
  const begun = await place.start(browser, { next: '/card' });
  const [attempt = ''] = linesOf(begun.headers['set-cookie']);
  expect(nameOf(attempt)).toMatch(/^__Host-openvssid_vneid_attempt_/);
  expect(isTaken(attempt)).toBe(true);

  const back = await place.atVneid(String(begun.body['url']), holder);
  expect(back).toMatch(/^https:\/\/vssid\.example\/api\/sign-in\/vneid\/callback\?/);
  const arrived = await browser.call(back.slice('https://vssid.example'.length));
  expect(arrived.headers['location']).toBe('/card');
  const lines = linesOf(arrived.headers['set-cookie']);
  expect(lines.filter((line) => !isTaken(line))).toEqual([]);
  expect(lines.map(nameOf)).toContain('__Host-openvssid_signed_in');
  // The attempt is taken back by the name that the browser knows.
  expect(lines.find((line) => nameOf(line) === nameOf(attempt))).toMatch(/=;.*expires=Thu, 01 Jan 1970/i);
  expect(await place.isSignedIn(browser)).toBe(true);
});

test('an attempt without the prefix was put there by somebody else, and leads nowhere', async () => {
  const { holder } = await place.somebody();
  const browser = place.newBrowser();
  const { body } = await place.start(browser);
  const back = await place.atVneid(String(body['url']), holder);
  for (const [name, value] of [...browser.cookies]) {
    browser.cookies.delete(name);
    browser.cookies.set(name.replace('__Host-', ''), value);
  }
  expect((await place.arrive(browser, back)).path).toBe('/sign-in/vneid?result=other-browser');
  expect(await place.isSignedIn(browser)).toBe(false);
});
