import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeAfter, newestMessage, partAfter } from './inbox.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, newVisitor, openBrowser, signIn } from './visitors.ts';

let browser: Browser;
let product: OwnProduct;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startOwnProduct()]);
}, 180_000);
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

const visitor = (javaScriptEnabled = true) =>
  newVisitor(browser, { baseURL: product.urls.citizen, javaScriptEnabled, serviceWorkers: 'block' });
const content = (page: Page) => page.locator('main').innerText();
const press = (page: Page) => page.locator('main button[type="submit"]').first().click();

/** Asks for a new phone and types the code that comes to it. */
async function changePhone(page: Page, phone: string): Promise<void> {
  const seen = await newestMessage(product.urls.sandbox);
  await page.goto('/settings/profile/phone');
  await page.locator('input[name="value"]').fill(phone);
  await press(page);
  await page.waitForURL('**/settings/profile/code?field=phone');
  expect(await content(page)).toContain(phone.replaceAll(' ', '\u00a0'));
  await page.locator('input[name="code"]').fill(await codeAfter(product.urls.sandbox, seen, phone));
  await press(page);
  await page.waitForURL('**/settings/profile?changed=phone');
}

test('a phone is changed by a code to the new number; «Không phải tôi» on the old one takes it back', async () => {
  const owner = await visitor();
  await signIn(owner, 'worker');
  const seen = await newestMessage(product.urls.sandbox);
  await changePhone(owner, '0988 777 666');
  expect(await content(owner)).toMatch(/Số điện thoại đã được thay đổi[^]*Thay đổi về tiền tạm chờ[^]*0988\u00a0777\u00a0666/);

  // The notice of the new device has such a link too.
  const link = /(?<=Số điện thoại của tài khoản[^]*)not-me\/[\w-]+/;
  const notMe = await partAfter(product.urls.sandbox, seen, '+84912900001', link);
  const old = await visitor(false);
  await old.goto(`/${notMe}`);
  expect(await content(old)).toContain('được dùng lại');
  await press(old);
  await old.getByRole('heading', { name: 'Tài khoản đã được bảo vệ' }).waitFor();

  await owner.goto('/settings/profile');
  await owner.waitForURL('**/sign-in?next=*');
  await old.goto('/forgotten-password');
  await old.locator('input[name="number"]').fill('0190000001');
  const before = await newestMessage(product.urls.sandbox);
  await press(old);
  expect(await codeAfter(product.urls.sandbox, before, '+84912900001')).toMatch(/^\d{6}$/);
});

test('without JavaScript: the address with its wards, and what one is told of', async () => {
  const page = await visitor(false);
  await signIn(page, 'mother');
  await page.goto('/settings/profile/address');
  await page.locator('select[name="provinceCode"]').selectOption('79');
  await page.getByRole('button', { name: 'Hiện danh sách phường, xã' }).click();
  await page.locator('select[name="wardCode"]').selectOption({ index: 1 });
  await page.locator('input[name="street"]').fill('5 ngõ 12');
  const seen = await newestMessage(product.urls.sandbox);
  await page.getByRole('button', { name: 'Gửi mã' }).click();
  await page.waitForURL('**/settings/profile/code?field=address');
  await page.locator('input[name="code"]').fill(await codeAfter(product.urls.sandbox, seen, '+84912900002'));
  await press(page);
  await page.waitForURL('**/settings/profile?changed=address');
  expect(await content(page)).toMatch(/5 ngõ 12, .*Thành phố Hồ Chí Minh/);

  await page.goto('/settings/notifications');
  await page.locator('input[name="visits.email"]').check();
  expect(await page.locator('input[name="security.app"]').isDisabled()).toBe(true);
  await press(page);
  await page.waitForURL('**/settings/notifications?saved');
  expect(await page.locator('input[name="visits.email"]').isChecked()).toBe(true);
});
