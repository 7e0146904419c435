import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import { signOut } from '../accounts/session.ts';
import { createListener } from '../listener.ts';
import { createBrowser, type TestBrowser } from '../testing/openid-browser.ts';
import { testClient } from '../testing/openid-clients.ts';
import { type Agreement, agreement, goodRequest, post, signedInBrowser, tokenRequest } from '../testing/openid-flow.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../testing/openid-place.ts';

let at: OpenIdPlace;
beforeAll(async () => {
  at = await createOpenIdPlace();
  await at.register(testClient({ client_id: 'thu' }));
});
afterAll(() => at.end());

const CONSENTS = sql<{ given: number }>(
  'test-count-consents',
  'select count(*)::int as given from connected_service where account_id = $1',
);
const consentsOf = async (accountId: number) => (await at.services.db.read(CONSENTS, [accountId]))[0]?.given;
const pushed = z.object({ request_uri: z.string() });

/** A browser whose person has the page of consent before them; the request was pushed, as careful clients do, or came with the browser. */
async function asked(citizenNumber: string, { isPushed = false } = {}) {
  const browser = await signedInBrowser(at, { citizenNumber });
  const request = isPushed
    ? { client_id: 'thu', ...pushed.parse((await post(at, '/par', goodRequest('thu'))).body) }
    : goodRequest('thu');
  const page = await browser.follow(`${at.issuer}/authorize?${new URLSearchParams(request).toString()}`);
  return { browser, page: new URL(page.url).pathname, form: await agreement(at, page.response) };
}

const codeIn = (answer: Response) => URL.parse(answer.headers.get('location') ?? '')?.searchParams.get('code') ?? undefined;

/** The same browser as it was: what is answered to one is not known to the other. */
function twin(browser: TestBrowser): TestBrowser {
  const other = createBrowser(at.issuer);
  for (const [name, cookie] of browser.cookies) other.cookies.set(name, cookie);
  return other;
}

const cookiesOf = (browser: TestBrowser) => [...browser.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');

/** The form as a process of VNeID gets it that does not listen. */
function sentBy(browser: TestBrowser, { url, init }: Agreement) {
  const headers = { cookie: cookiesOf(browser), 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', url: new URL(url).pathname, headers, payload: new URLSearchParams(init.form).toString() } as const;
}

test('whoever agrees is sent to the client in the same answer, with a code that is good and a session that is kept', async () => {
  const { browser, form } = await asked('001190000101');
  const answer = await browser.open(form.url, form.init);
  expect(answer.status).toBe(303);
  expect((await post(at, '/token', tokenRequest('thu', codeIn(answer) ?? ''))).status).toBe(200);
  const silent = new URLSearchParams(goodRequest('thu', { prompt: 'none' })).toString();
  expect((await browser.follow(`${at.issuer}/authorize?${silent}`)).url).toContain('code=');
});

test.each([
  ['pushed', true, '001190000102'],
  ['brought by the browser', false, '001190000103'],
])(
  'a form that is sent several times at once gives one code, where the request was %s',
  async (_how, isPushed, citizenNumber) => {
    const { browser, form } = await asked(citizenNumber, { isPushed });
    const answers = await Promise.all(Array.from({ length: 5 }, () => twin(browser).open(form.url, form.init)));
    const [code, ...others] = [...new Set([...answers, await browser.open(form.url, form.init)].map(codeIn))];
    expect(others).toEqual([]);
    expect((await post(at, '/token', tokenRequest('thu', code ?? ''))).status).toBe(200);
  },
);

test('a sign-in that began at one process of VNeID goes on at another', async () => {
  const { browser, form } = await asked('001190000109', { isPushed: true });
  const another = await createListener(at.services);
  const answer = await another.inject(sentBy(browser, form));
  const code = URL.parse(String(answer.headers['location']))?.searchParams.get('code') ?? '';
  expect((await post(at, '/token', tokenRequest('thu', code))).status).toBe(200);
  await another.close();
});

test('another browser agrees to nothing, even with the form and its person’s session', async () => {
  const { browser, form } = await asked('001190000104');
  const stranger = createBrowser(at.issuer);
  stranger.setCookie('vneid_session', browser.cookies.get('vneid_session')?.value ?? '');
  expect((await stranger.open(form.url, form.init)).status).toBe(410);
  stranger.setCookie('vneid_resume', form.url.split('/').at(-1) ?? '');
  stranger.setCookie('vneid_resume.sig', 'guess');
  expect((await stranger.open(form.url, form.init)).status).toBe(410);
  expect(await consentsOf(browser.accountId)).toBe(0);
  expect(codeIn(await browser.open(form.url, form.init))).toBeDefined();
});

test('a form without its proof, or with that of another sign-in, shows the page anew and gives nothing', async () => {
  const [mine, other] = [await asked('001190000105'), await asked('001190000105')];
  for (const form of [{}, { proof: 'guess' }, other.form.init.form]) {
    const answer = await mine.browser.open(mine.form.url, { form });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${mine.page}?changed`]);
  }
  expect(await consentsOf(mine.browser.accountId)).toBe(0);
});

test('a form that is sent after the session ended, or the account was locked, gives nothing', async () => {
  const left = await asked('001190000106');
  const sessionToken = left.browser.cookies.get('vneid_session')?.value ?? '';
  await signOut(at.services, { address: '203.0.113.9', userAgent: '', language: 'vi', sessionToken });
  const locked = await asked('001190000107');
  await at.lock(locked.browser.accountId);
  for (const { browser, page, form } of [left, locked]) {
    expect((await browser.open(form.url, form.init)).headers.get('location')).toBe(`${page}?changed`);
    expect(await consentsOf(browser.accountId)).toBe(0);
  }
});

test('the page of another site sends no form of ours, and nothing is read that is not one', async () => {
  const { browser, form } = await asked('001190000108');
  const cookie = cookiesOf(browser);
  const send = (headers: Record<string, string>, body: string | URLSearchParams) =>
    fetch(form.url, { method: 'POST', redirect: 'manual', headers: { cookie, ...headers }, body });
  const filledIn = new URLSearchParams(form.init.form);
  expect((await send({ origin: 'https://evil.example' }, filledIn)).status).toBe(410);
  expect((await send({ origin: 'null' }, filledIn)).status).toBe(410);
  expect((await send({ 'content-type': 'application/json' }, JSON.stringify(form.init.form))).status).toBe(415);
  const tooLong = await send({ 'accept-language': 'en' }, new URLSearchParams({ proof: 'x'.repeat(5_000) }));
  expect([tooLong.status, await tooLong.text()]).toEqual([413, expect.stringContaining('The sign-in request is not right')]);
  expect(await consentsOf(browser.accountId)).toBe(0);
  expect(codeIn(await send({ origin: at.issuer }, filledIn))).toBeDefined();
});

test('while the database is out of reach whoever agrees reads so, and may agree again', async () => {
  const { browser, form } = await asked('001190000110');
  const outOfReach = () => Promise.reject(new Error('Connection terminated unexpectedly'));
  for (const asking of ['read', 'write']) {
    const unwell = await createListener({ ...at.services, db: { ...at.services.db, [asking]: outOfReach } });
    const answer = await unwell.inject(sentBy(browser, form));
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('Có lỗi xảy ra');
    expect(answer.body).not.toContain('terminated');
    await unwell.close();
  }
  expect(codeIn(await browser.open(form.url, form.init))).toBeDefined();
});
