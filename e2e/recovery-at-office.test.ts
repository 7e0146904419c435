import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectCitizen } from './filing.ts';
import { newestMessage, partAfter } from './inbox.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, DESKTOP, openBrowser, PHONE } from './visitors.ts';

// A product of its own, in which nobody waits: passwords and contacts of its people change.
let product: OwnProduct;
let browser: Browser;
const PERSON = '0190000004';
const NEW_EMAIL = 'dia.chi.moi@vidu.example';
const PASSWORD = 'Mèo mun nằm ngủ trưa';

beforeAll(async () => {
  [product, browser] = await Promise.all([startOwnProduct({ RECOVERY_WAIT_HOURS: '0' }), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

async function atDesk(javaScriptEnabled: boolean): Promise<Page> {
  const connection = await connectOfficer(product.urls.officer, 'mot-cua@badinh.example');
  const storageState = await connection.storageState();
  await connection.dispose();
  const options = { baseURL: product.urls.officer, viewport: DESKTOP, locale: 'vi-VN', storageState, javaScriptEnabled };
  const page = await (await browser.newContext(options)).newPage();
  await page.goto('/people');
  await page.getByLabel('Hỗ trợ tài khoản').check();
  await page.locator('[name="number"]').fill(PERSON);
  await press(page, 'Tra cứu');
  await page.locator('td a').click();
  await page.waitForURL(/\/people\/[\w-]{36}$/);
  return page;
}

async function onPhone(signedIn: boolean, javaScriptEnabled = true): Promise<Page> {
  const options = { baseURL: product.urls.citizen, viewport: PHONE, locale: 'vi-VN', javaScriptEnabled };
  if (!signedIn) return (await browser.newContext(options)).newPage();
  const connection = await connectCitizen(product.urls.citizen, PERSON);
  const storageState = await connection.storageState();
  await connection.dispose();
  return (await browser.newContext({ ...options, storageState })).newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const wordsOf = (page: Page) => page.locator('main').innerText();

async function begin(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Đặt lại mật khẩu cho người có mặt' }).click();
  await press(page, 'Bắt đầu, báo mọi liên hệ');
  expect(await page.locator('[role="alert"] li').allInnerTexts()).toEqual([
    'Chọn giấy tờ đã xem',
    'Xác nhận đã đối chiếu giấy tờ với người đến và hồ sơ',
  ]);
  await page.getByLabel('Thẻ căn cước/CCCD').check();
  await page.locator('[name="recovery-alike"]').check();
  await page.getByLabel('Email', { exact: true }).check();
  await page.locator('[name="recovery-contact"]').fill(NEW_EMAIL);
  await page.locator('[name="recovery-reason"]').fill('Mất điện thoại và không vào được email cũ.');
  await press(page, 'Bắt đầu, báo mọi liên hệ');
  await page.waitForURL('**?done=recovery');
  expect(await wordsOf(page)).toContain('Đã bắt đầu đặt lại mật khẩu và báo mọi liên hệ.');
}

test('whoever is signed in sees it on every page, and stops it', async () => {
  const owner = await onPhone(true);
  const desk = await atDesk(true);
  await begin(desk);
  await owner.goto('/card');
  await owner
    .getByRole('complementary', { name: 'Yêu cầu đặt lại mật khẩu' })
    .getByRole('link', { name: 'Không phải tôi' })
    .click();
  await press(owner, 'Không phải tôi, dừng yêu cầu');
  await owner.getByText('Mật khẩu của bạn vẫn như cũ.').waitFor();
  await owner.goto('/');
  expect(await owner.getByText('Có yêu cầu đặt lại mật khẩu').count()).toBe(0);
  await desk.goto('/security-cases');
  expect(await wordsOf(desk)).toContain('Báo «Không phải tôi» khi đặt lại mật khẩu tại cơ quan');
});

test('without a script: begun at the desk, stopped by the link of the notice, begun again and finished', async () => {
  const { sandbox } = product.urls;
  const desk = await atDesk(false);
  let seen = await newestMessage(sandbox);
  await begin(desk);
  const stop = await partAfter(sandbox, seen, '', /stop-recovery\/[\w-]{43}/);
  const stranger = await onPhone(false, false);
  await stranger.goto(`/${stop}`);
  await press(stranger, 'Không phải tôi, dừng yêu cầu');
  expect(await wordsOf(stranger)).toContain('Đã dừng yêu cầu');
  await stranger.goto(`/${stop}`);
  expect(await wordsOf(stranger)).toContain('Yêu cầu này không còn hiệu lực');

  seen = await newestMessage(sandbox);
  await desk.reload();
  await begin(desk);
  const link = await partAfter(sandbox, seen, NEW_EMAIL, /forgotten-password\/office\/[\w-]{43}/);
  await stranger.goto(`/${link}`);
  await stranger.locator('[name="number"]').fill('0190000001');
  for (const name of ['password', 'repeat']) await stranger.locator(`[name="${name}"]`).fill(PASSWORD);
  await press(stranger, 'Lưu và đăng nhập');
  expect(await stranger.locator('[role="alert"] li').allInnerTexts()).toEqual(['Số này không khớp với tài khoản của liên kết.']);
  await stranger.locator('[name="number"]').fill(PERSON);
  for (const name of ['password', 'repeat']) await stranger.locator(`[name="${name}"]`).fill(PASSWORD);
  await press(stranger, 'Lưu và đăng nhập');
  await stranger.waitForURL((url) => url.pathname === '/');
  await stranger.goto('/settings/profile');
  expect(await wordsOf(stranger)).toContain(NEW_EMAIL);
});
