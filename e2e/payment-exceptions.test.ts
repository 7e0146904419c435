import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { type Books, openBooks } from './payments/books.ts';
import { shopAt } from './payments/shop.ts';
import { closePages, openBrowser } from './visitors.ts';

// A product of its own: what is paid here changes what every officer sees.
let product: OwnProduct;
let books: Books;
let browser: Browser;
beforeAll(async () => {
  product = await startOwnProduct();
  books = await openBooks(product.database);
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await closePages(browser);
  await books.close();
  await product.end();
});

async function desk(name: string): Promise<Page> {
  const baseURL = product.urls.officer;
  const storageState = await (await connectOfficer(baseURL, `${name}@badinh.example`)).storageState();
  const context = await browser.newContext({ baseURL, storageState, locale: 'vi-VN', viewport: { width: 1280, height: 800 } });
  return context.newPage();
}

const words = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a late payment is proposed by one officer, sent back, approved by another, and is owed in the ledger', async () => {
  const shop = shopAt(product.urls);
  const [payer] = await books.addPayers(1);
  if (!payer) throw new Error('nobody pays');
  const order = await shop.order(payer);
  const address = await shop.sendToVnpay(payer, order);
  await books.runOut(order.reference);
  await shop.payAt(address);
  expect(await books.tell(order.reference)).toMatchObject({ exceptions: ['late'], periods: 0 });

  const [clerk, approver] = [await desk('thu-ly'), await desk('lanh-dao')];
  await clerk.goto('/');
  await clerk.getByText('1 khoản tiền nộp trực tuyến chưa có đề xuất xử lý').waitFor();
  expect(await axeFaults(clerk)).toEqual([]);
  await clerk.getByRole('link', { name: 'Xem', exact: true }).click();
  await clerk.getByRole('link', { name: 'Tiền đến muộn' }).click();
  await clerk.getByRole('heading', { name: 'Đề xuất xử lý' }).waitFor();
  expect(await words(clerk)).toContain('Nguyễn Văn Mẫu');
  expect(await axeFaults(clerk)).toEqual([]);
  const here = new URL(clerk.url()).pathname;

  await propose(clerk, 'Ghi nhận đóng');
  expect(await clerk.getByRole('button', { name: 'Đồng ý ghi nhận' }).count()).toBe(0);
  await approver.goto(here);
  await approver.getByText('Không đồng ý', { exact: true }).click();
  await approver.getByLabel('Vì sao không đồng ý').fill('Người nộp đã đóng tại đại lý thu.');
  await press(approver, 'Trả lại đề xuất');
  await approver.getByRole('status').getByText('Đã trả lại đề xuất.').waitFor();

  await clerk.goto(here);
  await propose(clerk, 'Hoàn tiền');
  await approver.goto(here);
  expect(await axeFaults(approver)).toEqual([]);
  await press(approver, 'Đồng ý hoàn tiền');
  await approver.getByRole('status').getByText('Đã duyệt hoàn tiền.').waitFor();
  expect(await books.refunds(order.reference)).toHaveLength(1);
  expect((await shop.show(payer, order)).payments).toMatchObject([{ state: expect.stringMatching(/^refund/) as string }]);

  await clerk.goto(`/payments/orders/${order.reference}`);
  await clerk.getByText('Phải hoàn trả người nộp').first().waitFor();
  expect(await words(clerk)).toContain('Duyệt hoàn tiền');
  expect(await axeFaults(clerk)).toEqual([]);
  await clerk.goto('/payments/refunds');
  expect(await words(clerk)).toContain(order.reference);
  expect(await books.findings()).toEqual([]);
  expect(await totalOf(approver, 'refunds-payable')).toBe(order.amount);
});

/** What the ledger has credited to an account today. */
async function totalOf(page: Page, account: string): Promise<number | undefined> {
  const answer = await page.request.get('/api/ledger/totals');
  const { accounts } = (await answer.json()) as { accounts: { account: string; credit: number }[] };
  return accounts.find((one) => one.account === account)?.credit;
}

async function propose(page: Page, decision: string): Promise<void> {
  await page.getByLabel(decision).check();
  await page.getByLabel('Lý do').fill('Người nộp đề nghị bằng văn bản.');
  await press(page, 'Gửi đề xuất');
  await page.getByRole('status').getByText('Đã gửi đề xuất.').waitFor();
}
