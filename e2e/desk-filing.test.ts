import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectCitizen } from './filing.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, DESKTOP, openBrowser, PHONE } from './visitors.ts';

// A product of its own: it files for people whom other tests look at.
let product: OwnProduct;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startOwnProduct(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;
let session: Promise<Session> | undefined;

/** Signs in once for all tests: in half a minute an officer has three codes. */
async function signIn(): Promise<Session> {
  const connection = await connectOfficer(product.urls.officer, 'mot-cua@badinh.example');
  const signedIn = await connection.storageState();
  await connection.dispose();
  return signedIn;
}

async function reception(options: BrowserContextOptions = {}): Promise<Page> {
  const storageState = await (session ??= signIn());
  const context = await browser.newContext({
    baseURL: product.urls.officer,
    viewport: DESKTOP,
    locale: 'vi-VN',
    storageState,
    ...options,
  });
  return context.newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();

/** Looks the person up for the desk and begins a service. */
async function begin(page: Page, number: string, service = '[612A]'): Promise<void> {
  await page.goto('/people');
  await page.locator('input[name="purpose"][value="desk"]').check();
  await page.locator('input[name="number"]').fill(number);
  await press(page, 'Tra cứu');
  await page.locator('table a').first().click();
  await page.getByRole('link', { name: 'Nộp hồ sơ tại quầy' }).click();
  await page.locator('li', { hasText: service }).getByRole('button').click();
  await page.waitForURL('**/desk-filings/*/contact');
}

async function answer(page: Page): Promise<void> {
  await press(page, 'Lưu và tiếp tục');
  await page.waitForURL('**/reason');
  await page.locator('input[name="reason"][value="lost"]').check();
  await press(page, 'Lưu và tiếp tục');
  await page.waitForURL('**/result-delivery');
  await page.locator('input[name="deliveryMethod"][value="post"]').check();
  await page.locator('input[name="street"]').fill('Số 1 Ngõ Mẫu');
  // Another province brings its wards, and keeps what was typed.
  await page.locator('select[name="provinceCode"]').selectOption('79');
  await page.locator('select[name="wardCode"] option').nth(20).waitFor({ state: 'attached' });
  await page.locator('select[name="wardCode"]').selectOption({ index: 3 });
  await page.locator('input[name="receiverName"]').fill('Lê Văn Hòa');
  await press(page, 'Lưu và tiếp tục');
  await page.waitForURL('**/check');
  expect(await page.locator('main').innerText()).toContain('Số 1 Ngõ Mẫu');
}

async function confirm(page: Page): Promise<void> {
  await page.locator('input[name="by"][value="person"]').check();
  await page.locator('input[name="paper"][value="citizen-card"]').check();
  await page.locator('input[name="alike"]').check();
  await page.locator('input[name="commitment"]').check();
  await press(page, 'Nộp hồ sơ và tiếp nhận');
  await page.waitForURL('**/receipt');
}

test('an officer files for a person at the desk, who finds it on their phone', { timeout: 60_000 }, async () => {
  const page = await reception();
  // What a reader of the QR on the citizen card types.
  await begin(page, '001056900003||Lê Văn Hòa|02041956|Nam|Phường Ba Đình, Hà Nội|01012022');
  await answer(page);
  await press(page, 'Nộp hồ sơ và tiếp nhận');
  await page.getByRole('link', { name: 'Chọn giấy tờ đã đối chiếu' }).waitFor();
  await confirm(page);
  const slip = await page.getByRole('link', { name: 'In giấy tiếp nhận và hẹn trả kết quả' }).getAttribute('href');
  const printed = await page.request.get(slip ?? '');
  expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf']);
  const number = /612A-\d{6}-\w{6}/.exec(await page.locator('main').innerText())?.[0] ?? '';
  await page.context().close();

  const citizen = await connectCitizen(product.urls.citizen, '0190000003');
  const storageState = await citizen.storageState();
  await citizen.dispose();
  const phone = await browser.newContext({
    baseURL: product.urls.citizen,
    viewport: PHONE,
    locale: 'vi-VN',
    storageState,
    serviceWorkers: 'block',
  });
  const app = await phone.newPage();
  await app.goto('/applications');
  const row = app.locator('li', { hasText: number });
  expect(await row.innerText()).toContain('Nộp tại bộ phận một cửa');
  await row.getByRole('link').click();
  await app.waitForURL(`**/${number}`);
  expect(await app.locator('main').innerText()).toContain('Nộp tại bộ phận một cửa');
  await app.goto('/settings/access-log');
  expect(await app.locator('main').innerText()).toContain('Nộp hồ sơ thay bạn tại bộ phận một cửa');
  await phone.close();
});

test('the desk works without JavaScript, and what is missing is said', { timeout: 60_000 }, async () => {
  const page = await reception({ javaScriptEnabled: false });
  await begin(page, '0190000008');
  await press(page, 'Lưu và tiếp tục');
  await page.waitForURL('**/reason');
  await press(page, 'Lưu và tiếp tục');
  expect(await page.getByRole('link', { name: 'Vui lòng chọn lý do' }).count()).toBe(1);
  await page.locator('input[name="reason"][value="lost"]').check();
  await press(page, 'Lưu và tiếp tục');
  await page.waitForURL('**/result-delivery');
  await page.locator('input[name="deliveryMethod"][value="office"]').check();
  await press(page, 'Lưu và tiếp tục');
  await page.locator('select[name="agencyCode"]').selectOption({ index: 1 });
  await press(page, 'Lưu và tiếp tục');
  await page.waitForURL('**/check');
  await confirm(page);
  expect(await page.locator('h1').innerText()).toBe('Đã nộp và tiếp nhận hồ sơ');
  await page.context().close();
});

test('what was filed is taken back at the desk, and the phone says who stood there', { timeout: 60_000 }, async () => {
  const page = await reception({ javaScriptEnabled: false });
  await begin(page, '0190000010');
  await press(page, 'Lưu và tiếp tục');
  await page.locator('input[name="reason"][value="lost"]').check();
  await press(page, 'Lưu và tiếp tục');
  await page.locator('input[name="deliveryMethod"][value="electronic"]').check();
  await press(page, 'Lưu và tiếp tục');
  await confirm(page);
  const number = /612A-\d{6}-\w{6}/.exec(await page.locator('main').innerText())?.[0] ?? '';

  await page.goto('/people');
  await page.locator('input[name="purpose"][value="desk"]').check();
  await page.locator('input[name="number"]').fill('0190000010');
  await press(page, 'Tra cứu');
  await page.locator('table a').first().click();
  await page.getByRole('link', { name: 'Nộp hồ sơ tại quầy' }).click();
  await page.getByRole('link', { name: `Bổ sung hoặc rút hồ sơ ${number}` }).click();
  await press(page, 'Rút hồ sơ');
  expect(await page.getByRole('link', { name: 'Chọn giấy tờ đã đối chiếu' }).count()).toBe(1);
  await page.locator('input[name="withdraw-by"][value="person"]').check();
  await page.locator('input[name="withdraw-paper"][value="citizen-card"]').check();
  await page.locator('input[name="withdraw-alike"]').check();
  await press(page, 'Rút hồ sơ');
  await page.getByText('Đã rút hồ sơ.').waitFor();
  await page.context().close();

  const citizen = await connectCitizen(product.urls.citizen, '0190000010');
  const shown = await citizen.get(`/api/applications/${number}`);
  expect(await shown.json()).toMatchObject({ state: 'withdrawn' });
  await citizen.dispose();
});

test(
  'a paper that was chosen goes up with «Lưu và tiếp tục», once, and is not said to be missing',
  { timeout: 60_000 },
  async () => {
    const page = await reception();
    await begin(page, '0190000006', 'Thay đổi nơi đăng ký khám bệnh, chữa bệnh ban đầu');
    await press(page, 'Lưu và tiếp tục');
    await page.waitForURL('**/facility');
    await page.locator('input[name="reason"][value="moved"]').check();
    const buffer = await sharp({ create: { width: 60, height: 80, channels: 3, background: '#eee' } })
      .jpeg()
      .toBuffer();
    await page.locator('input[type="file"]').setInputFiles({ name: 'cu-tru.jpg', mimeType: 'image/jpeg', buffer });
    await press(page, 'Lưu và tiếp tục');
    const wrong = page.getByRole('alert').getByRole('link');
    await wrong.first().waitFor();
    expect(await wrong.allInnerTexts()).toEqual(['Vui lòng chọn nơi đăng ký KCB ban đầu mới']);
    await page.getByRole('searchbox').fill('Tây Hồ');
    await press(page, 'Tìm');
    await page.locator('input[type="radio"][name="firstFacilityCode"]').first().check();
    await press(page, 'Lưu và tiếp tục');
    await page.waitForURL('**/result-delivery');
    await page.locator('input[name="deliveryMethod"][value="electronic"]').check();
    await press(page, 'Lưu và tiếp tục');
    await page.waitForURL('**/check');
    expect((await page.locator('main').innerText()).match(/cu-tru\.jpg/g)).toHaveLength(1);
    await page.context().close();
  },
);
