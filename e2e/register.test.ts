import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newestMessage, partAfter } from './inbox.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { chooseAgency, declare, MAI, paper, proveContact, send, sendPictures, SON } from './registering.ts';
import { closePages, newVisitor, openBrowser } from './visitors.ts';

const PASSWORD = 'Mèo mun nằm ngủ trưa';

let browser: Browser;
let product: OwnProduct;

// A product of its own: accounts come to be here.
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startOwnProduct()]);
});
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

const visitor = (options: Parameters<typeof newVisitor>[1] = {}) =>
  newVisitor(browser, { baseURL: product.urls.citizen, ...options });

async function activate(page: Page, sent: number, phone: string): Promise<void> {
  await page.goto(await partAfter(product.urls.sandbox, sent, phone.replace(/\s/g, '').slice(-9), /\/activate\/[\w-]+/));
  for (const name of ['password', 'repeat']) await page.locator(`input[name="${name}"]`).fill(PASSWORD);
  await page.locator('main form button.main').click();
  await page.waitForURL((url) => url.pathname === '/');
}

test('who agrees with record and register has an account within minutes, without a script', async () => {
  const page = await visitor({ javaScriptEnabled: false });
  const sent = await newestMessage(product.urls.sandbox);
  await declare(page, MAI);
  await chooseAgency(page);
  await proveContact(page, product.urls.sandbox, MAI);
  expect(new URL(page.url()).pathname).toBe('/register/check');
  const { path } = await send(page);
  expect(await page.locator('h1').innerText()).toBe('Đã nhận tờ khai');
  await activate(page, sent, MAI.phone);
  expect(await page.locator('main').innerText()).toContain('Mai');
  // The first thing a newcomer asks for: their number, and what is recorded under it.
  await page.goto('/look-up/social-insurance-number');
  expect((await page.locator('main').innerText()).replace(/\s/g, '')).toContain(MAI.number);
  await page.goto('/book');
  expect(await page.locator('main').innerText()).toMatch(/\d+ năm/);
  await page.goto(path);
  expect(await page.locator('main').innerText()).toContain('Đã duyệt');
  await page.context().close();
});

test('on a shared computer a declaration can be given up, and the next visitor finds nothing of it', async () => {
  const page = await visitor({ javaScriptEnabled: false });
  await declare(page, SON);
  await page.goto('/register');
  await page.getByRole('button', { name: 'Bỏ tờ khai này' }).click();
  expect(await page.locator('main').innerText()).toContain('Đã bỏ tờ khai');
  await page.goto('/register/details');
  expect(await page.locator('input[name="fullName"]').inputValue()).toBe('');
  await page.context().close();
});

test('the draft survives, no step can be skipped, a blurred picture is refused, and an officer approves', async () => {
  const page = await visitor();
  const sent = await newestMessage(product.urls.sandbox);
  await declare(page, SON);
  await page.goto('/register/check');
  expect(new URL(page.url()).pathname).toBe('/register/agency');
  await page.goto('/register');
  await page.getByRole('link', { name: 'Tiếp tục tờ khai đang điền' }).click();
  await page.waitForURL('**/register/agency');
  await page.getByLabel('Gửi tờ khai qua email').check();
  await chooseAgency(page);
  await proveContact(page, product.urls.sandbox, SON);
  await page.waitForURL('**/register/photos');
  await page.locator('input[name="portrait"]').setInputFiles({ name: 'mờ.jpg', mimeType: 'image/jpeg', buffer: await paper(8) });
  await page.locator('main form button.main').click();
  expect(await page.getByRole('alert').innerText()).toContain('Ảnh bị mờ hoặc thiếu góc. Vui lòng chụp lại.');
  await sendPictures(page);
  const { number, path } = await send(page);
  await page.goBack();
  await page.goto(path);
  expect(await page.locator('main').innerText()).toContain('Mới gửi');
  await partAfter(product.urls.sandbox, sent, 'van.son@vidu.example', /Mẫu số 01/);

  await decide(number);
  await page.reload();
  expect(await page.locator('main').innerText()).toContain('Đã duyệt');
  // The phone that was on record is told.
  await partAfter(product.urls.sandbox, sent, '912900022', /\/not-me\/[\w-]+/);
  await activate(page, sent, SON.phone);
  await page.context().close();
});

async function decide(number: string): Promise<void> {
  const connection = await connectOfficer(product.urls.officer, 'mot-cua@badinh.example');
  const context = await browser.newContext({
    baseURL: product.urls.officer,
    locale: 'vi-VN',
    storageState: await connection.storageState(),
  });
  await connection.dispose();
  const page = await context.newPage();
  await page.goto('/registrations');
  // They are named once they work.
  await page.locator('kbd').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/registrations/${number}*`);
  await page.getByRole('button', { name: 'Nhận xác minh' }).click();
  await page.waitForURL('**done=verifying*');
  await page.getByRole('link', { name: 'Xem ảnh' }).click();
  const picture = page.getByRole('img', { name: 'Mặt trước giấy tờ' });
  await picture.waitFor();
  expect(
    await picture.evaluate((image) => image instanceof HTMLImageElement && image.decode().then(() => image.naturalWidth > 0)),
  ).toBe(true);
  await page.getByRole('button', { name: 'Duyệt và gửi liên kết kích hoạt' }).click();
  await page.waitForURL('**done=approved*');
  await context.close();
}
