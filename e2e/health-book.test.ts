import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectSound, loadDefinitions } from '../apps/vneid/server/health-book/fhir/sound-fixture.ts';
import { proveAtVneid } from './at-vneid.ts';
import { closePages, newVisitor, openBrowser } from './visitors.ts';

const PASSCODE = '472915';
let browser: Browser;

beforeAll(async () => {
  loadDefinitions();
  browser = await openBrowser();
});
afterAll(() => closePages(browser));

const main = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function openBook(citizenNumber: string, javaScriptEnabled = true): Promise<Page> {
  const { urls } = inject('product');
  const page = await newVisitor(browser, { baseURL: urls.vneid, javaScriptEnabled, serviceWorkers: 'block' });
  await page.goto('/health/book');
  await proveAtVneid(page, urls, citizenNumber);
  await page.waitForURL('**/health/book');
  return page;
}

async function agree(page: Page): Promise<void> {
  await press(page, 'Xác nhận để tiếp tục');
  await page.waitForURL('**/passcode?**');
  await page.locator('input[name="passcode"]').fill(PASSCODE);
  if (await page.locator('input[name="again"]').isVisible()) await page.locator('input[name="again"]').fill(PASSCODE);
  await page.locator('main form button.main').click();
  await page.waitForURL('**/health/book');
}

/** The list, or that there is none: the page finds it by itself, with JavaScript or without. */
const untilFetched = (page: Page) => page.getByText(/Cập nhật lúc \d\d:\d\d/).waitFor({ timeout: 20_000 });

test('somebody agrees, sets a passcode, waits, reads a visit, downloads the book and takes the consent back', async () => {
  const page = await openBook('001085900005');
  expect(await main(page)).toContain('Lịch sử khám chữa bệnh BHYT của bạn sẽ được tích hợp và hiển thị');
  await agree(page);
  await untilFetched(page);

  const visit = page.locator('details[open] li a').first();
  const words = (await visit.innerText()).split('\n');
  await visit.click();
  await page.waitForURL('**/health/book/*-*');
  expect(await main(page)).toContain(words.at(-1));

  const pdf = await page.context().request.get('/health/book/pdf');
  expect([pdf.status(), pdf.headers()['cache-control'], (await pdf.body()).subarray(0, 5).toString()]).toEqual([
    200,
    'no-store',
    '%PDF-',
  ]);
  const fhir = await page.context().request.get('/health/book/fhir');
  expect(fhir.headers()['content-type']).toContain('application/fhir+json');
  expectSound((await fhir.json()) as Parameters<typeof expectSound>[0]);

  await page.goto('/health/book');
  await page.getByRole('link', { name: 'Rút lại đồng ý' }).click();
  await press(page, 'Rút lại và xóa dữ liệu');
  await page.getByText('Đã rút lại đồng ý').waitFor();
  expect(await page.getByRole('button', { name: 'Xác nhận để tiếp tục' }).isVisible()).toBe(true);
  const after = await page.context().request.get('/health/book/fhir', { maxRedirects: 0 });
  expect([after.status(), after.headers()['location']]).toEqual([303, '/health/book']);
  await page.context().close();
});

test('without JavaScript the page finds the list by itself, and a visit opens', async () => {
  const page = await openBook('001179900009', false);
  await agree(page);
  await untilFetched(page);
  await press(page, 'Cập nhật');
  await untilFetched(page);
  const visits = page.locator('details[open] li a');
  if ((await visits.count()) > 0) {
    await visits.first().click();
    await page.waitForURL('**/health/book/*-*');
  } else expect(await main(page)).toContain('Chưa có lịch sử khám chữa bệnh BHYT');
  await page.context().close();
});

test('level 1 is told so before anything is asked', async () => {
  const page = await openBook('001091900032');
  expect(await main(page)).toContain('Tài khoản cần được định danh mức độ 2.');
  expect(await page.getByRole('button', { name: 'Xác nhận để tiếp tục' }).count()).toBe(0);
  await page.context().close();
});
