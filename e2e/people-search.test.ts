import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectCitizen } from './filing.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, DESKTOP, openBrowser, PHONE } from './visitors.ts';

// A product of its own: a contact is disputed, and an account signed out.
let product: OwnProduct;
let browser: Browser;
const PERSON = '0190000004';

beforeAll(async () => {
  [product, browser] = await Promise.all([startOwnProduct(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

async function officer(name: string, javaScriptEnabled = true): Promise<Page> {
  const connection = await connectOfficer(product.urls.officer, `${name}@badinh.example`);
  const storageState = await connection.storageState();
  await connection.dispose();
  const options = { baseURL: product.urls.officer, viewport: DESKTOP, locale: 'vi-VN', storageState, javaScriptEnabled };
  return (await browser.newContext(options)).newPage();
}

async function citizen(): Promise<Page> {
  const connection = await connectCitizen(product.urls.citizen, PERSON);
  const storageState = await connection.storageState();
  await connection.dispose();
  return (
    await browser.newContext({
      baseURL: product.urls.citizen,
      viewport: PHONE,
      locale: 'vi-VN',
      storageState,
      serviceWorkers: 'block',
    })
  ).newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const wordsOf = (page: Page) => page.locator('main').innerText();

test('an officer says why, finds a person and signs a lost account out everywhere', async () => {
  const owner = await citizen();
  await owner.goto('/');
  expect(new URL(owner.url()).pathname).toBe('/');

  const page = await officer('mot-cua', false);
  await page.goto('/people');
  await press(page, 'Tra cứu');
  expect(await page.locator('[role="alert"] li').allInnerTexts()).toEqual([
    'Vui lòng chọn mục đích',
    'Nhập một số, hoặc họ tên và ngày sinh',
  ]);
  await page.getByLabel('Việc khác').check();
  await page.locator('[name="detail"]').fill('Đối chiếu danh sách chi trả tháng 11');
  await page.locator('[name="number"]').fill(PERSON);
  await press(page, 'Tra cứu');
  expect(page.url()).not.toContain(PERSON);
  await page.locator('td a').click();
  await page.waitForURL(/\/people\/[\w-]{36}$/);
  expect(await wordsOf(page)).toContain('•••');

  await page.locator('summary', { hasText: 'Tài khoản bị chiếm' }).click();
  await page.locator('[name="sign-out-reason"]').fill('Người dân báo mất điện thoại, đã kiểm tra CCCD.');
  await press(page, 'Đăng xuất mọi nơi');
  await page.waitForURL('**?done=sign-out');
  expect(await wordsOf(page)).toContain('Đã đăng xuất mọi nơi và báo cho chủ tài khoản.');

  await owner.goto('/settings/access-log');
  expect(new URL(owner.url()).pathname).toBe('/sign-in');
});

test('the person sees the search in words among who has seen their information', async () => {
  const page = await officer('lanh-dao');
  await page.goto('/people');
  await page.getByLabel('Trả lời người dân').check();
  await page.locator('[name="number"]').fill('0190000001');
  await press(page, 'Tra cứu');
  await page.locator('td a').click();
  await page.waitForURL(/\/people\/[\w-]{36}$/);

  const connection = await connectCitizen(product.urls.citizen, '0190000001');
  const storageState = await connection.storageState();
  await connection.dispose();
  const owner = await (
    await browser.newContext({ baseURL: product.urls.citizen, locale: 'vi-VN', storageState, serviceWorkers: 'block' })
  ).newPage();
  await owner.goto('/settings/access-log');
  const words = await wordsOf(owner);
  expect(words).toContain('Tra cứu để trả lời bạn tại bộ phận một cửa hoặc qua điện thoại');
  expect(words).toContain('Thông tin cá nhân, thẻ BHYT, tổng thời gian tham gia, hồ sơ đang mở và tài khoản');
});

test('an approver sees the day in numbers and takes the table home', async () => {
  const page = await officer('lanh-dao');
  await page.goto('/statistics');
  expect(await page.locator('h1').innerText()).toBe('Thống kê trong ngày');
  expect(await page.getByRole('img').getAttribute('aria-label')).toMatch(/^Trong 30 ngày nhận \d+/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Tải bảng (CSV)').click()]);
  expect(download.suggestedFilename()).toMatch(/^thong-ke-\d{4}-\d{2}-\d{2}\.csv$/);
});
