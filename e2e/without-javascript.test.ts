import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { closePages, newVisitor, openBrowser, signIn } from './visitors.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => closePages(browser));

beforeEach(async () => {
  page = await newVisitor(browser, { javaScriptEnabled: false });
});

afterEach(() => page.context().close());

const content = () => page.locator('main').innerText();

test('what is wrong at the sign-in is said on top and at the field, and the number stays', async () => {
  await page.goto('/sign-in');
  await page.locator('input[name="number"]').fill('0190000001');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();

  const summary = page.getByRole('alert');
  expect(await summary.innerText()).toContain('Vui lòng nhập mật khẩu');
  await summary.getByRole('link', { name: 'Vui lòng nhập mật khẩu' }).click();
  expect(page.url()).toMatch(/#field-password$/);
  expect(await page.locator('input[name="number"]').inputValue()).toBe('0190000001');
  expect(await page.getByRole('button', { name: 'Hiện mật khẩu' }).isVisible()).toBe(false);
});

test('a forgotten password: the first step leads to the code', async () => {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Quên mật khẩu' }).click();
  await page.locator('input[name="number"]').fill('0199999999');
  await page.getByRole('button', { name: 'Gửi mã' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nhập mã OTP' }).waitFor();
});

test('the language changes on the page where somebody is, and stays', async () => {
  await page.goto('/help');
  await page.locator('summary', { hasText: 'Chọn ngôn ngữ' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
  await page.goto('/sign-in');
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
});

test('signed in: the menu, the records, the notifications, and out again', async () => {
  await signIn(page, 'unpaid-employer');

  await page.getByRole('button', { name: 'Mở danh mục' }).click();
  const drawer = page.locator('#drawer');
  expect(await drawer.getByText('Bùi Quang Dũng').isVisible()).toBe(true);
  await drawer.getByRole('link', { name: 'Thông báo' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor();

  await page.goto('/contributions');
  await page.getByRole('link', { name: /^Xem chi tiết từ tháng 05\/2026/ }).click();
  const detail = page.getByRole('dialog');
  expect(await detail.innerText()).toMatch(/Thợ mộc[^]*8\.800\.000\sđ/);
  await detail.getByRole('link', { name: 'Đóng' }).click();
  expect(await page.getByRole('dialog').count()).toBe(0);

  await page.goto('/visits');
  await page.getByRole('link', { name: 'Tổng chi phí' }).first().click();
  await page.waitForURL(/\/visits\/.+/);
  expect(await content()).toContain('Tổng chi phí');

  await page.getByRole('button', { name: 'Mở danh mục' }).click();
  await drawer.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL('**/sign-in');
  await page.goto('/visits');
  expect(page.url()).toContain('/sign-in?next=%2Fvisits');
});
