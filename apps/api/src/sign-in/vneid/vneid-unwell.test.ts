import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openVneidPlace, PASSWORD } from './vneid-fixture.ts';

let place: Awaited<ReturnType<typeof openVneidPlace>>;
beforeEach(async () => {
  place = await openVneidPlace({ VNEID_BREAKER_FAILURES: '3', VNEID_TIMEOUT_MS: '1500' });
});
afterEach(() => place.end());

type Instead = (request: IncomingMessage, response: ServerResponse) => boolean;
/** `answer` in VNeID's stead, where the path ends so. */
const at =
  (end: string, answer: (response: ServerResponse) => void): Instead =>
  (request, response) => {
    if (!request.url?.split('?')[0]?.endsWith(end)) return false;
    answer(response);
    return true;
  };
const json = (response: ServerResponse, status: number, body: object) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

describe('VNeID is unwell before anybody has left for it', () => {
  test.each<[string, Instead]>([
    ['it says nothing', at('openid-configuration', () => undefined)],
    ['it fails', at('openid-configuration', (response) => response.writeHead(500).end())],
    ['it says nonsense', at('openid-configuration', (response) => response.writeHead(200).end('<html>'))],
    ['it is somebody else', at('openid-configuration', (response) => json(response, 200, { issuer: 'https://other.example' }))],
    ['it sends on to somewhere else', at('openid-configuration', (r) => r.writeHead(302, { location: '/x' }).end())],
    ['it does not end', at('openid-configuration', (response) => void response.writeHead(200).write('{"issuer":'))],
    ['it says far too much', at('openid-configuration', (response) => response.writeHead(200).end(`"${'x'.repeat(300_000)}"`))],
    ['it takes no request', at('/request', (response) => response.writeHead(503).end())],
    ['it does not know us', at('/request', (response) => json(response, 401, { error: 'invalid_client' }))],
    ['it answers a request with nonsense', at('/request', (response) => json(response, 201, { request_uri: 7 }))],
  ])('%s', async (_name, instead) => {
    place.vneid.mind.instead = instead;
    expect((await place.start(place.newBrowser())).body).toMatchObject({ status: 503, code: 'vneid-unavailable' });
    // The other ways in are as open as before.
    const { number } = await place.somebody();
    const browser = place.newBrowser();
    expect((await browser.call('/api/sign-in', { method: 'POST', body: { number, password: PASSWORD } })).status).toBe(204);
  });
});

describe('VNeID is unwell when somebody comes back from it', () => {
  test.each<[string, Instead]>([
    ['no answer to the code', at('/token', () => undefined)],
    ['a failure', at('/token', (response) => response.writeHead(502).end('Bad gateway'))],
    ['nonsense', at('/token', (response) => response.writeHead(200).end('<html>'))],
    ['no keys', at('/jwks', (response) => response.writeHead(500).end())],
    ['nobody', at('/me', (response) => response.writeHead(500).end())],
  ])('%s', async (_name, instead) => {
    const { holder } = await place.somebody();
    const browser = place.newBrowser();
    const back = await place.atVneid(String((await place.start(browser, { next: '/card' })).body['url']), holder);
    place.vneid.mind.instead = instead;
    expect((await place.arrive(browser, back)).path).toBe('/sign-in?vneid=unavailable&next=%2Fcard');
    expect(await place.isSignedIn(browser)).toBe(false);
  });

  test('somebody else than the token names', async () => {
    const { holder } = await place.somebody();
    const browser = place.newBrowser();
    const back = await place.atVneid(String((await place.start(browser)).body['url']), holder);
    place.vneid.mind.instead = at('/me', (response) => json(response, 200, { ...holder.claims, sub: 'another' }));
    expect((await place.arrive(browser, back)).path).toBe('/sign-in/vneid?result=not-trusted');
    expect(await place.isSignedIn(browser)).toBe(false);
  });
});

test('after three failures it is left alone for half a minute, then one asks again and the others are spared', async () => {
  const { asked } = place.vneid.mind;
  const tries = async (count: number) =>
    Promise.all(Array.from({ length: count }, async () => (await place.start(place.newBrowser())).status));
  const interrupted = async () => (await place.newBrowser().call('/api/sign-in/vneid')).body['interrupted'];
  place.vneid.mind.instead = at('openid-configuration', (response) => response.writeHead(500).end());
  for (let turn = 0; turn < 6; turn += 1) expect(await tries(1)).toEqual([503]);
  expect([asked.length, await interrupted()]).toEqual([3, true]);

  place.clock.forward({ seconds: 31 });
  expect(await interrupted()).toBe(false);
  expect(await tries(4)).toEqual([503, 503, 503, 503]);
  expect([asked.length, await interrupted()]).toEqual([4, true]);

  place.vneid.mind.instead = () => false;
  expect(await tries(1)).toEqual([503]);
  place.clock.forward({ seconds: 31 });
  expect(await tries(1)).toEqual([200]);
  expect(await tries(3)).toEqual([200, 200, 200]);
});

test('what people do wrong does not count as a failure of VNeID', async () => {
  const { holder } = await place.somebody();
  for (let turn = 0; turn < 4; turn += 1) await place.signIn(place.newBrowser(), { ...holder, answers: 'cancels' });
  place.vneid.mind.token = (claims) => ({ claims: { ...claims, nonce: 'another' } });
  for (let turn = 0; turn < 4; turn += 1) await place.signIn(place.newBrowser(), holder);
  place.vneid.mind.token = undefined;
  expect((await place.signIn(place.newBrowser(), holder)).path).toBe('/');
});

test('that VNeID is asked too much is no failure of it: whoever asks later is served', async () => {
  const { holder } = await place.somebody();
  const busy = at('/request', (response) => json(response, 429, { error: 'slow_down' }));
  place.vneid.mind.instead = busy;
  for (let turn = 0; turn < 4; turn += 1) expect((await place.start(place.newBrowser())).status).toBe(503);
  // Nor where it says so without words.
  place.vneid.mind.instead = at('/request', (response) => response.writeHead(429).end());
  for (let turn = 0; turn < 4; turn += 1) expect((await place.start(place.newBrowser())).status).toBe(503);
  place.vneid.mind.instead = () => false;
  expect((await place.signIn(place.newBrowser(), holder)).path).toBe('/');
});

test('what we refuse ourselves says nothing of VNeID: its failures go on counting, and it goes on resting', async () => {
  const { holder } = await place.somebody();
  const cancels = { ...holder, answers: 'cancels' } as const;
  const browsers = Array.from({ length: 3 }, () => place.newBrowser());
  const backs: string[] = [];
  for (const browser of browsers) backs.push(await place.atVneid(String((await place.start(browser)).body['url']), cancels));
  const [first, second, third] = browsers.map((browser, turn) => () => place.arrive(browser, backs[turn] ?? ''));
  const fails = async () => expect((await place.start(place.newBrowser())).status).toBe(503);
  const isResting = async () => (await place.newBrowser().call('/api/sign-in/vneid')).body['interrupted'];

  place.vneid.mind.instead = at('/request', (response) => response.writeHead(500).end());
  for (const between of [first, second]) {
    await fails();
    expect((await between?.())?.path).toBe('/sign-in?vneid=cancelled');
  }
  await fails();
  expect(await isResting()).toBe(true);

  // The one who tries again finds out nothing: the next one tries, and not everybody.
  place.clock.forward({ seconds: 31 });
  expect((await third?.())?.path).toBe('/sign-in?vneid=cancelled');
  const asked = place.vneid.mind.asked.length;
  await Promise.all([fails(), fails(), fails()]);
  expect(place.vneid.mind.asked.length - asked).toBe(1);
});
