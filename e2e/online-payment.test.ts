import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMONSTRATION_ACCOUNTS } from '../apps/api/src/population/demonstration/accounts.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { type Shop, shopAt } from './payments/shop.ts';
import { closePages, openBrowser, scriptsRun } from './visitors.ts';

const COMMANDS = fileURLToPath(new URL('../apps/api/src/vssid.ts', import.meta.url));
const PAYER = '0190000005';
const PHONE = { width: 360, height: 740 };

// A product of its own: what is paid here makes cards longer.
let product: OwnProduct;
let urls: OwnProduct['urls'];
let shop: Shop;
let browser: Browser;

beforeAll(async () => {
  product = await startOwnProduct();
  ({ urls } = product);
  shop = shopAt(urls);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await closePages(browser);
  await product.end();
});

async function payer(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', baseURL: urls.citizen, viewport: PHONE, ...options });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('input[name="number"]').fill(PAYER);
  await page.locator('input[name="password"]').fill(DEMONSTRATION_ACCOUNTS.find((one) => one.number === PAYER)?.password ?? '');
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === '/');
  return page;
}

const content = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const referenceIn = (page: Page) => /VSS[0-9A-Z]{10}/.exec(page.url())?.[0] ?? '';

/** From the choice to the amount: what is known by then can be thought over. */
async function chooseVoluntary(page: Page, income: string): Promise<void> {
  await page.goto('/payments/voluntary');
  await page.getByLabel('Mức thu nhập lựa chọn mỗi tháng').fill(income);
  await page.getByRole('radio', { name: 'Hằng tháng' }).check();
  await press(page, 'Xem số tiền');
  await page.waitForURL('**/payments/confirm');
}

test('somebody whose card has ended renews it through VNPAY, from the card to the receipt', async () => {
  const page = await payer();
  await page.goto('/card');
  await page.getByRole('link', { name: 'Gia hạn thẻ' }).click();
  await page.waitForURL('**/payments/household-health');
  await press(page, 'Xem số tiền');
  await page.waitForURL('**/payments/confirm');
  expect(await content(page)).toMatch(/1\.366\.200\sđ[^]*Hết hạn từ[^]*Có giá trị từ/);

  await page.getByRole('radio', { name: /^VNPAY/ }).check();
  await press(page, /^Thanh toán/);
  await page.waitForURL(`${urls.sandbox}/**`);
  await page.locator('button[name="act"][value="pay"]').click();
  await page.waitForURL('**/payments/orders/**');
  await page.getByRole('heading', { name: 'Giao dịch thành công' }).waitFor();
  expect(await content(page)).toMatch(/Thẻ BHYT có giá trị đến \d\d\/\d\d\/2027/);

  const receipt = await page.request.get(`/api/payments/orders/${referenceIn(page)}/receipt`);
  expect([receipt.status(), receipt.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await page.goto('/card');
  expect(await content(page)).toContain('Thẻ còn hạn đến');
  await page.context().close();
});

test('whoever cancels at VNPAY is told that nothing was taken, and orders the same again', async () => {
  const page = await payer();
  await chooseVoluntary(page, '1.500.000');
  await page.getByRole('radio', { name: /^VNPAY/ }).check();
  await press(page, /^Thanh toán/);
  await page.waitForURL(`${urls.sandbox}/**`);
  await page.locator('button[name="act"][value="cancel"]').click();
  await page.waitForURL('**/payments/orders/**');
  await page.getByText('Giao dịch không thành công, bạn chưa bị trừ tiền.').waitFor();
  await page.getByRole('link', { name: 'Đóng lại đơn này' }).click();
  await page.waitForURL('**/payments/voluntary?order=*');
  expect(await page.getByLabel('Mức thu nhập lựa chọn mỗi tháng').inputValue()).toBe('1500000');
  await page.context().close();
});

test('one relative after another is added, each into empty fields', async () => {
  const page = await payer();
  await page.goto('/payments/household-health');
  for (const [number, name] of [
    ['0190000014', 'Lương Văn Tám'],
    ['0190000016', 'ha thi buoi'],
  ] as const) {
    await page.getByText('Thêm người thân').click();
    expect(await page.getByLabel('Mã số BHXH của người thân').inputValue()).toBe('');
    await page.getByLabel('Mã số BHXH của người thân').fill(number);
    await page.getByLabel('Họ và tên của người thân').fill(name);
    await press(page, 'Thêm người này');
    await page.getByText(/^Đã thêm /).waitFor();
    await page.getByText(`019****${number.slice(-3)}`).waitFor();
  }
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3);
  await page.context().close();
});

test('a transfer by VietQR is followed while the page is open; without scripts by loading it again', async () => {
  const [page, plain] = [await payer(), await payer({ javaScriptEnabled: false })];
  await chooseVoluntary(page, '3.000.000');
  expect(await content(page)).toMatch(/594\.000\sđ/);
  await page.getByRole('radio', { name: /VietQR/ }).check();
  await press(page, /^Thanh toán/);
  await page.waitForURL('**/transfer');
  const reference = referenceIn(page);
  expect(await content(page)).toMatch(/Chuyển trước \d\d:\d\d/);
  await plain.goto(`/payments/orders/${reference}/transfer`);
  expect(await content(plain)).toMatch(/Chuyển trước \d\d:\d\d[^]*thường trong ngày làm việc[^]*Bấm nút dưới đây/);

  // Ordered once more by going back: the order that is there is shown, and no second one is made.
  await plain.goto('/payments/confirm');
  await plain.goto('/payments');
  expect((await content(plain)).match(/Đơn chờ tiền chuyển khoản/g)).toHaveLength(1);

  await transferInBank(594_000, reference);
  await page.getByRole('heading', { name: 'Giao dịch thành công' }).waitFor();
  await plain.goto(`/payments/orders/${reference}/transfer`);
  expect(await content(plain)).toMatch(/Giao dịch thành công[^]*Đã ghi nhận 1 tháng đóng BHXH tự nguyện/);
  await Promise.all([page, plain].map((one) => one.context().close()));
});

test('what was typed before the scripts came is what is paid', async () => {
  const page = await payer();
  const arrived = Promise.withResolvers<undefined>();
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto('/payments/voluntary', { waitUntil: 'commit' });
  await page.getByLabel('Mức thu nhập lựa chọn mỗi tháng').fill('2.500.000');
  await page.getByRole('radio', { name: 'Hằng tháng' }).check();
  arrived.resolve(undefined);
  await scriptsRun(page);
  await press(page, 'Xem số tiền');
  await page.waitForURL('**/payments/confirm');
  await page.context().close();
});

test('a double click orders once, and a lost network is said in words', async () => {
  const page = await payer();
  await chooseVoluntary(page, '2.000.000');
  await page.getByRole('radio', { name: /VietQR/ }).check();
  await page.context().setOffline(true);
  await press(page, /^Thanh toán/);
  await page
    .getByText(/kết nối|mạng/)
    .first()
    .waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: /^Thanh toán/ }).dblclick();
  await page.waitForURL('**/transfer');
  const { orders } = (await (await page.request.get('/api/payments/orders')).json()) as { orders: { state: string }[] };
  expect(orders.filter(({ state }) => state === 'awaiting-payment')).toHaveLength(1);
  await page.context().close();
});

test('the page to come back to tells a stranger only what VNPAY has signed', async () => {
  const context = await browser.newContext({ locale: 'vi-VN', baseURL: urls.citizen, viewport: PHONE });
  const page = await context.newPage();
  await page.goto('/payments/return?vnp_TxnRef=VSS0000000000&vnp_ResponseCode=00&vnp_SecureHash=00');
  expect(await content(page)).toContain('Không đọc được kết quả ở địa chỉ này');
  await context.close();
});

/** The money leaves a bank, and the bank's statement is read at our end. */
async function transferInBank(amount: number, note: string): Promise<void> {
  await shop.transfer({ account: '0123456789', amount: String(amount), content: note });
  const file = join(product.dataDir, 'statement.csv');
  writeFileSync(file, await shop.statement());
  await promisify(execFile)(process.execPath, [COMMANDS, 'payments', 'statement', '--file', file], { env: product.env });
}
