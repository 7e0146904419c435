import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { call, connectCitizen } from './filing.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { closePages, goAfresh, newVisitor, openBrowser, scriptsRun, signIn } from './visitors.ts';

const SCRIPTS = '**/_app/immutable/**/*.js';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => closePages(browser));

/** Shows a page whose scripts are on a slow line. Answers what lets them come. */
async function openSlowly(page: Page, path: string): Promise<() => Promise<void>> {
  const arrived = Promise.withResolvers<undefined>();
  await page.route(SCRIPTS, async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await goAfresh(page, path, { waitUntil: 'commit' });
  await page.locator('main').waitFor();
  return async () => {
    arrived.resolve(undefined);
    await scriptsRun(page);
  };
}

test('what an officer opened, chose and wrote before the scripts came is there when they have come', async () => {
  const { urls } = inject('product');
  const citizen = await connectCitizen(urls.citizen, '0190000004');
  const { number } = await call<{ number: string }>(citizen, 'post', '/api/feedback', {
    category: 'idea',
    text: 'Nên có thêm cỡ chữ.',
    clientKey: randomUUID(),
  });
  const officer = await connectOfficer(urls.officer, 'mot-cua@badinh.example');
  await call(officer, 'post', `/api/feedback/${number}/take`, {});

  const page = await newVisitor(browser, { storageState: await officer.storageState(), baseURL: urls.officer });
  const letScriptsCome = await openSlowly(page, `/feedback/${number}`);
  const closing = page.locator('details', { has: page.locator('[name="reason"]') });
  const handing = page.locator('details', { has: page.locator('[name="agencyCode"]') });
  await closing.locator('summary').click();
  await closing.locator('[name="reason"]').fill('Đã trả lời qua điện thoại.');
  await handing.locator('summary').click();
  const agency = handing.locator('[name="agencyCode"]');
  await agency.selectOption({ index: 2 });
  const chosen = await agency.inputValue();
  expect(chosen).not.toBe('');

  await letScriptsCome();
  expect(await closing.locator('[name="reason"]').inputValue()).toBe('Đã trả lời qua điện thoại.');
  expect(await closing.getAttribute('open')).not.toBeNull();
  expect(await handing.getAttribute('open')).not.toBeNull();
  expect(await agency.inputValue()).toBe(chosen);
  await page.context().close();
});

test('what a citizen ticked before the scripts came stays ticked', async () => {
  const page = await newVisitor(browser, { serviceWorkers: 'block' });
  await signIn(page, 'worker');
  const letScriptsCome = await openSlowly(page, '/settings/notifications');
  const tick = page.locator('input[type="checkbox"]:not(:disabled)').first();
  const before = await tick.isChecked();
  await tick.setChecked(!before);
  await letScriptsCome();
  expect(await tick.isChecked()).toBe(!before);
  await page.context().close();
});

test('what a citizen wrote into a service before the scripts came is saved when they have come', async () => {
  const page = await newVisitor(browser, { serviceWorkers: 'block' });
  await signIn(page, 'merged-numbers');
  const letScriptsCome = await openSlowly(page, '/services/reissue-health-card/contact');
  await page.getByLabel('Email').fill('truoc-khi-co-ma@vidu.example');
  await letScriptsCome();
  await page.getByText(/^Đã lưu lúc \d\d:\d\d/).waitFor();
  await page.reload();
  expect(await page.getByLabel('Email').inputValue()).toBe('truoc-khi-co-ma@vidu.example');
  await page.context().close();
});

test('the menu that was opened before the scripts came stays open', async () => {
  const page = await newVisitor(browser, { serviceWorkers: 'block' });
  await signIn(page, 'worker');
  const letScriptsCome = await openSlowly(page, '/');
  await page.locator('button[popovertarget="drawer"]:not([popovertargetaction])').click();
  await letScriptsCome();
  expect(await page.locator('#drawer').isVisible()).toBe(true);
  await page.context().close();
});
