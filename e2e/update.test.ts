import { freePorts } from '@openvssid/server/testing/free-ports';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMONSTRATION_ACCOUNTS } from '../apps/api/src/population/demonstration/accounts.ts';
import { APP_VERSION } from '../apps/citizen/src/lib/app-version.ts';
import { type Deployment, openDeployment } from './new-build.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, newVisitor, openBrowser, scriptsRun } from './visitors.ts';

// With the service worker, as the installed app has it; app-feel.test.ts has the bar alone.
const CONTACT = '/services/reissue-health-card/contact';
let browser: Browser;
let product: OwnProduct;
let deployment: Deployment;

beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  [browser, product] = await Promise.all([openBrowser(), startOwnProduct({ PUBLIC_URL_CITIZEN: `http://localhost:${port}` })]);
  deployment = await openDeployment(port, product.urls.citizen);
}, 120_000);
afterAll(async () => {
  await closePages(browser);
  await deployment.end();
  await product.end();
});

async function signedIn(): Promise<Page> {
  const page = await newVisitor(browser, { baseURL: deployment.url });
  const worker = DEMONSTRATION_ACCOUNTS.find(({ key }) => key === 'worker');
  await page.goto('/sign-in');
  await page.locator('input[name="number"]').fill(worker?.number ?? '');
  await page.locator('input[name="password"]').fill(worker?.password ?? '');
  await page.locator('main form button[type="submit"]').first().click();
  await page.waitForURL((url) => url.pathname === '/');
  // Before it goes anywhere: a page that is opened while the worker takes over may be left without one.
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  return page;
}

/** Versions whose files the service worker keeps. */
const keptVersions = (page: Page) =>
  page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.startsWith('files-')).map((name) => name.slice('files-'.length)),
  );

const expectOnlyNewFiles = (page: Page) =>
  expect
    .poll(async () => {
      await page.reload();
      return keptVersions(page);
    })
    .toEqual([deployment.newVersion]);

test('a new build is offered, and taken with its service worker, without losing a draft or what stands typed', async () => {
  const page = await signedIn();
  await page.goto('/settings');
  await page.getByText(`Phiên bản ${APP_VERSION}`).waitFor();
  await page.goto(CONTACT);
  await scriptsRun(page);
  const [before = ''] = await keptVersions(page);
  await page.locator('main input[name="email"]').fill('ban.nhap@vidu.example');
  await page.getByText('Đã lưu').first().waitFor();

  deployment.deploy();
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByText('Đã có phiên bản mới.').waitFor();
  await page.locator('main input[name="phone"]').fill('0987654321');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Cập nhật' }).click()]);

  expect((await page.locator('main input[name="phone"]').inputValue()).replace(/\s/g, '')).toBe('0987654321');
  expect(await page.locator('main input[name="email"]').inputValue()).toBe('ban.nhap@vidu.example');
  await expectOnlyNewFiles(page);
  // What the worker before wrote while it was replaced goes with the next page.
  await page.evaluate(() => caches.open('files-1'));
  await expectOnlyNewFiles(page);
  expect(before).not.toBe(deployment.newVersion);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.waitForLoadState('networkidle');
  expect(await page.getByText('Đã có phiên bản mới.').count()).toBe(0);

  await page.goto('/services');
  await page.locator('a[href^="/services/reissue-health-card"]').first().waitFor();
  await page.goto(CONTACT);
  expect(await page.locator('main input[name="email"]').inputValue()).toBe('ban.nhap@vidu.example');
  await page.context().close();
});
