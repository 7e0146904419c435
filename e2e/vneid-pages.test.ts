import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { proveAtVneid } from './at-vneid.ts';
import { codeAfter, newestMessage, partAfter } from './inbox.ts';
import { closePages, openBrowser } from './visitors.ts';

// Nobody whom other tests sign in at VNeID.
const HOLDER = '001194900002';
const PHONE = { width: 360, height: 740 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closePages(browser));

const systems = () => inject('product').urls;

async function visitor(scripts = true): Promise<Page> {
  const context = await browser.newContext({
    baseURL: systems().vneid,
    locale: 'vi-VN',
    viewport: PHONE,
    javaScriptEnabled: scripts,
  });
  return context.newPage();
}

async function submit(page: Page): Promise<void> {
  await page.locator('main form button[type="submit"]').first().click();
}

test(
  'somebody signs in, sets a passcode, sees their identity, and «Không phải tôi» locks it all',
  { timeout: 240_000 },
  async () => {
    const page = await visitor();
    const seen = await newestMessage(systems().sandbox);
    await page.goto('/identity');
    await proveAtVneid(page, systems(), HOLDER);
    await page.waitForURL('**/passcode?next=**');
    await page.locator('input[name="passcode"]').fill('123456');
    await page.locator('input[name="again"]').fill('123456');
    await submit(page);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('dễ đoán');
    await page.locator('input[name="passcode"]').fill('740382');
    await page.locator('input[name="again"]').fill('740382');
    await submit(page);
    await page.waitForURL('**/identity');
    expect(await page.locator('main').textContent()).toMatch(/001\s194\s900\s002/);

    const notMe = await partAfter(systems().sandbox, seen, HOLDER.slice(-3), /not-me\/[\w-]+/, 'VNeID');
    const mail = await visitor(false);
    await mail.goto(`/${notMe}`);
    await submit(mail);
    expect(await mail.locator('h1').textContent()).toBe('Tài khoản đã khóa');
    await page.goto('/settings');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  },
);

test('an account is registered by the keyboard alone, without scripts, and begins at level 1', { timeout: 60_000 }, async () => {
  const page = await visitor(false);
  await page.goto('/register');
  const type = async (name: string, text: string) => {
    await page.locator(`input[name="${name}"]`).first().focus();
    await page.keyboard.type(text);
  };
  await type('citizenNumber', '001085777001');
  await type('fullName', 'Trần Văn Mới');
  await type('birthDate', '5/6/1985');
  await page.locator('input[name="sex"][value="male"]').focus();
  await page.keyboard.press('Space');
  await type('phone', '0977000771');
  const seen = await newestMessage(systems().sandbox);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/register/confirm');
  await type('code', await codeAfter(systems().sandbox, seen, '771', 'VNeID'));
  await type('password', 'Mua-he-o-que-ngoai');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${systems().vneid}/`);
  expect(await page.locator('main').textContent()).toContain('Tài khoản định danh mức 1');
});
