import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, openBrowser, scriptsRun } from './visitors.ts';

// A product of its own: what is booked here changes what every officer sees.
let product: OwnProduct;
let browser: Browser;
beforeAll(async () => {
  product = await startOwnProduct();
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

async function desk(name: string): Promise<Page> {
  const baseURL = product.urls.officer;
  const storageState = await (await connectOfficer(baseURL, `${name}@trung-uong.example`)).storageState();
  const context = await browser.newContext({ baseURL, storageState, locale: 'vi-VN', viewport: { width: 1280, height: 800 } });
  return context.newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const told = (page: Page, text: string) => page.getByRole('status').getByText(text).waitFor();

async function upload(page: Page, description: string): Promise<void> {
  const lines = ['booked_at,bank_reference,amount,counter_account,counter_name,description'];
  lines.push(`22/11/2026 09:59,FT-1,1366200,0123456789,NGUYEN VAN MAU,${description}`);
  await page.goto('/payments/statement');
  await scriptsRun(page);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'sao-ke.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await press(page, 'Xem trước');
  await page.getByText('Những dòng sẽ chờ cán bộ xử lý').waitFor();
  await press(page, 'Gửi duyệt');
  await told(page, 'Đã gửi duyệt.');
}

test('a bank statement that one officer uploads waits, is rejected or released by another, and says so to both', async () => {
  const [clerk, approver] = [await desk('thu-ly'), await desk('lanh-dao')];
  await upload(clerk, 'nop tien');
  const here = new URL(clerk.url()).pathname;
  expect(await axeFaults(clerk)).toEqual([]);
  expect(await clerk.getByRole('button', { name: 'Duyệt và ghi nhận' }).count()).toBe(0);
  await clerk.getByText('Bạn đã gửi sao kê này nên cán bộ khác duyệt.').waitFor();

  await approver.goto('/');
  await approver.getByText('1 sao kê ngân hàng chờ duyệt.').waitFor();
  await approver.locator('a[href="/payments/statement"]', { hasText: 'Xem' }).click();
  await approver.getByRole('heading', { name: 'Sao kê chờ duyệt' }).waitFor();
  expect(await axeFaults(approver)).toEqual([]);
  await approver.locator(`a[href="${here}"]`).click();
  await approver.getByRole('heading', { name: 'Duyệt sao kê' }).waitFor();
  expect(await axeFaults(approver)).toEqual([]);
  await approver.getByText('Từ chối', { exact: true }).click();
  await approver.getByLabel('Vì sao từ chối').fill('Không khớp với sao kê của ngân hàng.');
  await press(approver, 'Từ chối sao kê');
  await told(approver, 'Đã từ chối.');

  await clerk.goto('/payments/statement');
  await clerk.getByText('Không khớp với sao kê của ngân hàng.').waitFor();
  await upload(clerk, 'nop tien');
  await approver.goto(new URL(clerk.url()).pathname);
  await press(approver, 'Duyệt và ghi nhận');
  await told(approver, 'Đã duyệt. Sao kê đã được ghi nhận.');
  expect(await axeFaults(approver)).toEqual([]);
  await clerk.goto('/payments');
  await clerk.getByRole('link', { name: 'Không rõ nộp cho đơn nào' }).waitFor();
});
