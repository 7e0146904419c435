import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '@openvssid/server/clock';
import { signOut } from '../accounts/session.ts';
import { createListener } from '../listener.ts';
import { createBrowser, type TestBrowser } from '../testing/openid-browser.ts';
import { testClient } from '../testing/openid-clients.ts';
import { agreement, goodRequest, post, signedInBrowser, tokenRequest } from '../testing/openid-flow.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../testing/openid-place.ts';

let at: OpenIdPlace;
beforeAll(async () => {
  at = await createOpenIdPlace();
  await at.register(testClient({ client_id: 'thu' }));
});
afterAll(() => at.end());

/** A browser whose person has the page of consent before them. */
async function asked(citizenNumber: string) {
  const browser = await signedInBrowser(at, { citizenNumber });
  const page = await browser.follow(`${at.issuer}/authorize?${new URLSearchParams(goodRequest('thu')).toString()}`);
  return { browser, page: page.url, form: await agreement(at, page.response) };
}

/** The same browser as it was: a click made before the answer to the first had come. */
function asItWas(browser: TestBrowser): TestBrowser {
  const other = createBrowser(at.issuer);
  for (const [name, cookie] of browser.cookies) other.cookies.set(name, cookie);
  return other;
}

const placeOf = (answer: Response) => answer.headers.get('location') ?? '';
const codeIn = (place: string) => URL.parse(place)?.searchParams.get('code') ?? undefined;

test('two clicks at once lead to the same place, with one code, which is good', async () => {
  const { browser, form } = await asked('001190000201');
  const answers = await Promise.all([browser, asItWas(browser)].map((one) => one.open(form.url, form.init)));
  const [place, second] = answers.map(placeOf);
  expect(codeIn(place ?? '')).toBeDefined();
  expect(second).toBe(place);
  expect((await post(at, '/token', tokenRequest('thu', codeIn(place ?? '') ?? ''))).status).toBe(200);
});

test.each([
  ['before the first was answered', true, '001190000202'],
  ['after it, when the interaction’s cookies are gone', false, '001190000203'],
])('a second click %s leads where the first did', async (_when, before, citizenNumber) => {
  const { browser, form } = await asked(citizenNumber);
  const second = before ? asItWas(browser) : browser;
  const place = placeOf(await browser.open(form.url, form.init));
  expect(codeIn(place)).toBeDefined();
  expect(placeOf(await second.open(form.url, form.init))).toBe(place);
  expect(placeOf(await second.open(form.url))).toBe(place);
});

test('nobody else comes there: another browser, somebody else in this one, or nobody any more', async () => {
  const { browser, form } = await asked('001190000204');
  const before = asItWas(browser);
  expect(codeIn(placeOf(await browser.open(form.url, form.init)))).toBeDefined();
  const stranger = createBrowser(at.issuer);
  const vneid = browser.cookies.get('vneid_session')?.value ?? '';
  const other = await asked('001190000205');
  const here = await at.signIn({ citizenNumber: '001190000206' });
  for (const [name, { value }] of before.cookies) stranger.setCookie(name, name.endsWith('.sig') ? 'guess' : value);
  const answers = [
    await stranger.open(form.url, form.init),
    await other.browser.open(form.url, form.init),
    await other.browser.open(form.url),
  ];
  for (const one of [before, browser]) {
    one.setCookie('vneid_session', here.sessionToken);
    answers.push(await one.open(form.url, form.init), await one.open(form.url));
  }
  await signOut(at.services, { address: '203.0.113.9', userAgent: '', language: 'vi', sessionToken: vneid });
  for (const one of [before, browser]) {
    one.setCookie('vneid_session', vneid);
    answers.push(await one.open(form.url, form.init));
  }
  expect(answers.map(placeOf)).toEqual(answers.map(() => ''));
  expect(answers.every(({ status }) => status === 400 || status === 410)).toBe(true);
});

test('a minute later it is over', async () => {
  const { browser, form } = await asked('001190000207');
  const cookies = () => [...browser.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');
  const before = cookies();
  await browser.open(form.url, form.init);
  const now = () => systemClock.now().add({ seconds: 61 });
  const later = await createListener({ ...at.services, clock: { now } });
  for (const cookie of [before, cookies()]) {
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const payload = new URLSearchParams(form.init.form).toString();
    const answer = await later.inject({ method: 'POST', url: new URL(form.url).pathname, headers, payload });
    expect(answer.statusCode).toBe(410);
    expect(answer.body).toContain('Yêu cầu đăng nhập đã hết hạn');
  }
  await later.close();
});

test('who turns back twice is sent back to the service twice', async () => {
  const { browser, page } = await asked('001190000208');
  const cancel = { json: { why: 'cancelled' } };
  const before = asItWas(browser);
  const [first, second] = [await browser.follow(page, cancel), await before.follow(page, cancel)];
  expect(new URL(first.url).searchParams.get('error')).toBe('access_denied');
  expect(second.url).toBe(first.url);
});
