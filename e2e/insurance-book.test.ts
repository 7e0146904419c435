import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { closePages, newVisitor, openBrowser, signIn } from './visitors.ts';

const OFFLINE = /^Không có kết nối mạng\. Đang hiển thị dữ liệu cập nhật lúc \d\d:\d\d, ngày \d\d\/\d\d\/\d{4}\.$/;
const STATEMENT = '/contributions/statements/2025';

let browser: Browser;
let page: Page;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closePages(browser));

beforeEach(async () => {
  page = await newVisitor(browser);
  context = page.context();
  await signIn(page, 'worker');
});
afterEach(() => context.close());

/** What «Tải PDF» opens, and the address that the QR on it leads to: a link of the PDF, too. */
async function drawPdf(from: Page): Promise<{ name: string; checkAt: string }> {
  const opened = from.waitForResponse((answer) => answer.headers()['content-type'] === 'application/pdf');
  await from
    .getByRole('button', { name: 'Tải PDF' })
    // A PDF is shown or kept: in either case the page itself stays or goes, and nobody waits for it.
    .evaluate((button: HTMLButtonElement) => setTimeout(() => button.form?.requestSubmit(button)));
  const pdf = await context.request.get((await opened).url());
  const text = (await pdf.body()).toString('latin1');
  const checkAt = /\/URI \((https?:[^)]+\/verify\/[0-9A-Z]{16})\)/.exec(text)?.[1];
  if (checkAt === undefined) throw new Error('the PDF names no address where it can be checked');
  return { name: pdf.headers()['content-disposition'] ?? '', checkAt };
}

async function storedBook(): Promise<boolean> {
  return page.evaluate(async () => (await (await caches.open('card-pages')).match('/book')) !== undefined);
}

test('the book opens with its cover, totals and years, and again without a network', async () => {
  await page.getByRole('link', { name: 'SỔ BHXH' }).click();
  await page.waitForURL('**/book');
  const main = page.locator('main');
  expect(await main.innerText()).toMatch(/Nguyễn Văn An[\s\S]*13 năm \d+ tháng[\s\S]*Các năm tham gia[\s\S]*2019\s+11 tháng/);
  await expect.poll(storedBook, { timeout: 15_000 }).toBe(true);

  await context.setOffline(true);
  await page.reload();
  expect(await page.getByRole('group', { name: 'Bìa Sổ BHXH của Nguyễn Văn An' }).isVisible()).toBe(true);
  await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(OFFLINE);
  await page.getByText('2018', { exact: true }).click();
  expect(await main.innerText()).toContain('01/2018');

  await page.getByRole('button', { name: 'Tải PDF' }).click();
  await page.getByText('Cần có kết nối mạng để tạo bản PDF').waitFor();
  expect(new URL(page.url()).pathname).toBe('/book');
});

test('signing out wipes the book from the device', async () => {
  await expect.poll(storedBook, { timeout: 15_000 }).toBe(true);
  await page
    .locator('form[action="/sign-out"]')
    .first()
    .evaluate((form: HTMLFormElement) => form.requestSubmit());
  await page.waitForURL('**/sign-in');
  await expect.poll(() => page.evaluate(() => caches.has('card-pages'))).toBe(false);
});

test('whoever is given the PDF of a C14-TS checks it by its QR or by typing its code', async () => {
  await page.goto('/contributions');
  await page.getByRole('link', { name: 'C14-TS' }).click();
  await page.getByRole('link', { name: /^2025/ }).click();
  await page.waitForURL(`**${STATEMENT}`);
  const { name, checkAt } = await drawPdf(page);
  expect(name).toMatch(/^inline; filename="c14-ts-2025-nguyen-van-an\.pdf"/);

  const employer = await newVisitor(browser);
  await employer.goto(checkAt);
  const found = await employer.locator('main').innerText();
  expect(found).toMatch(/Văn bản do cơ quan BHXH ban hành[\s\S]*C14-TS[\s\S]*2025[\s\S]*Nguyễn V•• A••[\s\S]*Đến nay vẫn đúng/);
  expect(found).not.toMatch(/Công ty|0190000001/);

  const code = checkAt.slice(-16);
  await employer.goto('/verify/document');
  await employer.getByLabel('Mã tra cứu').fill(code.toLowerCase().replace(/(.{4})/g, '$1 - '));
  await employer.getByRole('button', { name: 'Kiểm tra' }).click();
  await employer.getByText('Đến nay vẫn đúng').waitFor();

  await employer.goto('/verify');
  await employer.locator('textarea[name="code"]').fill(checkAt);
  await employer.getByRole('button', { name: 'Kiểm tra' }).click();
  await employer.getByText('Đến nay vẫn đúng').waitFor();
  await employer.context().close();
});

test('without JavaScript the PDF is drawn, and a code that is none is told so', async () => {
  const page = await newVisitor(browser, { javaScriptEnabled: false, storageState: await context.storageState() });
  await page.goto(STATEMENT);
  const drawn = page.waitForResponse((answer) => answer.headers()['content-type'] === 'application/pdf');
  await page.getByRole('button', { name: 'Tải PDF' }).click({ noWaitAfter: true });
  expect((await drawn).status()).toBe(200);

  const check = await page.context().newPage();
  await check.goto('/verify/document');
  await check.getByLabel('Mã tra cứu').fill('0000 0000 0000 0000');
  await check.getByRole('button', { name: 'Kiểm tra' }).click();
  await check.getByText('Không có văn bản nào với mã này').waitFor();
  await check.goto('/verify/document');
  await check.getByRole('button', { name: 'Kiểm tra' }).click();
  await check.getByText('Vui lòng nhập mã tra cứu').waitFor();
  await page.context().close();
});

test('«Chia sẻ» hands on the file itself', async () => {
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files = [] }: ShareData) => void shared.push(...files.map(({ name, type }) => `${name} ${type}`)),
    });
  });
  await page.goto(STATEMENT);
  await page.getByRole('button', { name: 'Chia sẻ' }).click();
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'shared') as unknown))
    .toEqual(['c14-ts-2025-nguyen-van-an.pdf application/pdf']);
});
