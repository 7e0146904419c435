import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { closePages, newVisitor, openBrowser, signIn, signInOfficer } from './visitors.ts';

const OFFICER = 'thu-ly@saigon.example';

const { urls } = inject('product');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => closePages(browser));

beforeEach(async () => {
  page = await newVisitor(browser);
});

afterEach(() => page.context().close());

const sessionCookie = async (name: string) => (await page.context().cookies()).find((cookie) => cookie.name === name);

test("the citizen's cookie opens nothing at the console, under either name", async () => {
  await signIn(page, 'worker');
  const cookie = await sessionCookie('openvssid_citizen');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });

  await page.goto(`${urls.officer}/`);
  expect(page.url()).toContain('/sign-in');
  expect((await page.request.get(`${urls.officer}/api/officers`)).status()).toBe(401);

  await page.context().addCookies([{ name: 'openvssid_officer', value: cookie?.value ?? '', url: urls.officer }]);
  expect((await page.request.get(`${urls.officer}/api/officers`)).status()).toBe(401);
});

test("the officer's cookie opens nothing in the citizen's app, under either name", async () => {
  await signInOfficer(page, OFFICER);
  const cookie = await sessionCookie('openvssid_officer');
  expect(cookie).toMatchObject({ httpOnly: true, path: '/' });

  await page.goto(`${urls.citizen}/contributions`);
  expect(page.url()).toContain('/sign-in?next=');
  expect((await page.request.get(`${urls.citizen}/api/contributions`)).status()).toBe(401);

  await page.context().addCookies([{ name: 'openvssid_citizen', value: cookie?.value ?? '', url: urls.citizen }]);
  expect((await page.request.get(`${urls.citizen}/api/contributions`)).status()).toBe(401);
});

test('both may be signed in at once in one browser, and out one by one', async () => {
  await signIn(page, 'worker');
  await signInOfficer(page, OFFICER);
  await page.goto(`${urls.citizen}/`);
  expect(await page.locator('main').innerText()).toContain('Nguyễn Văn An');

  await page
    .locator('form[action="/sign-out"]')
    .first()
    .evaluate((form: HTMLFormElement) => form.requestSubmit());
  await page.waitForURL('**/sign-in');
  await page.goto(`${urls.officer}/`);
  expect(page.url()).not.toContain('/sign-in');
});

test('whoever goes back after a sign-out sees nothing of the person who left', async () => {
  await signIn(page, 'worker');
  await page.goto('/contributions');
  expect(await page.locator('main').innerText()).toContain('Công ty');
  await page
    .locator('form[action="/sign-out"]')
    .first()
    .evaluate((form: HTMLFormElement) => form.requestSubmit());
  await page.waitForURL('**/sign-in');
  await page.goBack();
  await page.waitForURL('**/sign-in**');
  expect(await page.locator('body').innerText()).not.toContain('Công ty');
});

test('pages run only their own scripts, in no frame of anybody', async () => {
  await signIn(page, 'worker');
  for (const address of [`${urls.citizen}/`, `${urls.citizen}/help`, `${urls.citizen}/no-such-page`, `${urls.officer}/sign-in`]) {
    const answer = await page.request.get(address);
    const policy = answer.headers()['content-security-policy'] ?? '';
    const html = await answer.text();
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src 'self'( 'nonce-[\w+/=-]+')?;/);
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
    for (const [tag] of html.matchAll(/<script[^>]*>/g))
      expect(tag).toContain(tag.includes(' src=') ? ' src="/' : `nonce="${nonce ?? '(none)'}"`);
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i);
    expect(html).not.toContain('javascript:');
  }
});

test('a page of ours in a frame of somebody else stays empty', async () => {
  await page.route('http://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${urls.citizen}/sign-in"></iframe>` }),
  );
  await page.goto('http://elsewhere.example/');
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});
