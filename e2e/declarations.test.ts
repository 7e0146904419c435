import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { proveAtVneid } from './at-vneid.ts';
import { closePages, newVisitor, openBrowser } from './visitors.ts';

const PASSCODE = '274961';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closePages(browser));

const next = (page: Page) => page.locator('main form button.main');

type Way = { codeTo?: string; javaScriptEnabled?: boolean };

/** Somebody at VNeID, signed in on a new device, with the passcode just set: what they wanted to see is open. */
async function openAtVneid(citizenNumber: string, path: string, { codeTo, javaScriptEnabled = true }: Way = {}): Promise<Page> {
  const { urls } = inject('product');
  const page = await newVisitor(browser, { baseURL: urls.vneid, javaScriptEnabled, serviceWorkers: 'block' });
  await page.goto(path);
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await proveAtVneid(page, urls, citizenNumber, codeTo);
  await page.waitForURL((url) => url.pathname === '/passcode');
  await page.locator('input[name="passcode"]').fill(PASSCODE);
  await page.locator('input[name="again"]').fill(PASSCODE);
  await next(page).click();
  await page.waitForURL((url) => url.pathname === path);
  return page;
}

test('health is declared once however often it is sent, checked by a stranger, and taken back', async () => {
  const page = await openAtVneid('001186900006', '/health/declaration');
  await page.goto('/health/declaration/symptoms');
  await next(page).click();
  await page.getByRole('alert').getByText('Vui lòng chọn triệu chứng').waitFor();
  await page.getByLabel('Sốt').check();
  await page.getByLabel('Không có').check();
  expect(await page.getByLabel('Sốt').isChecked()).toBe(false);
  for (const label of ['', 'Không', '', 'Đủ mũi']) {
    if (label !== '') await page.getByLabel(label, { exact: true }).check();
    const before = page.url();
    await next(page).click();
    await page.waitForURL((url) => url.href !== before);
  }
  await next(page).click();
  await page.waitForURL('**/health/declaration/check');
  await page.getByLabel('Tôi cam kết nội dung khai là đúng').check();
  await next(page).dblclick();
  await page.waitForURL('**/receipts/KBYT-*');
  const receipt = new URL(page.url()).pathname;
  const proof = (await page.locator('a.address').getAttribute('href')) ?? '';
  expect(proof).toMatch(/\/declarations\/KBYT-\d{6}-\w{6}-[0-9a-f]{20}$/);

  const stranger = await newVisitor(browser, { baseURL: inject('product').urls.vneid, serviceWorkers: 'block' });
  await stranger.goto(proof);
  const told = await stranger.locator('main').innerText();
  expect(told).toContain('Bản khai có thật và còn giá trị');
  expect(told).not.toMatch(/001186900006|Sốt|Đủ mũi/);
  await stranger.goto(receipt);
  expect(new URL(stranger.url()).pathname).toBe('/sign-in');

  await page.goto('/health/declaration');
  expect(await page.locator('main li').count()).toBe(1);
  await page.goto(`${receipt}/withdraw`);
  await page.getByRole('button', { name: 'Rút khai báo này' }).click();
  await page.waitForURL(`**${receipt}`);
  await stranger.goto(proof);
  expect(await stranger.locator('main').innerText()).toContain('Bản khai có thật nhưng đã được rút');
  await stranger.goto(proof.slice(0, -1) + (proof.endsWith('0') ? '1' : '0'));
  expect(await stranger.locator('main').innerText()).toContain('Không có bản khai nào ứng với mã này');
  await Promise.all([page.context().close(), stranger.context().close()]);
});

test('a journey is declared without any script, its wards by a button', async () => {
  const page = await openAtVneid('001092900008', '/health/movement', { javaScriptEnabled: false });
  await page.goto('/health/movement/from');
  await page.locator('select[name="fromProvince"]').selectOption('01');
  await page.locator('input[name="fromStreet"]').fill('12 Đội Cấn');
  await page.getByRole('button', { name: 'Hiện danh sách phường/xã' }).click();
  await page.locator('select[name="fromWard"]').selectOption('00004');
  expect(await page.locator('input[name="fromStreet"]').inputValue()).toBe('12 Đội Cấn');
  await next(page).click();
  await page.waitForURL('**/health/movement/to');
  await page.goto('/health/movement/dates');
  await page.locator('input[name="departureDate"]').fill('24/11/2026');
  await page.locator('input[name="arrivalDate"]').fill('23/11/2026');
  await next(page).click();
  await page.getByRole('alert').getByText('Ngày đến không được trước ngày đi').waitFor();
  expect(await page.locator('input[name="departureDate"]').inputValue()).toBe('24/11/2026');
  await page.context().close();
});

test('a child’s vaccinations come from VssID after its consent, and a wrong one is reported', async () => {
  const page = await openAtVneid('001213900007', '/health/vaccinations', { codeTo: 'gia.bao@vidu.example' });
  await page.getByRole('button', { name: 'Tôi đồng ý, hiển thị thông tin' }).click();
  await page.getByRole('link', { name: /^Báo sai: DPT nhắc lại/ }).click();
  await next(page).click();
  await page.getByRole('alert').getByText('Vui lòng cho biết thông tin nào sai').waitFor();
  await page.locator('textarea').fill('Ngày tiêm đúng là 26/11/2014.');
  await next(page).click();
  await page.getByText(/^Đã báo sai ngày .*PAKN-/).waitFor();
  await page.goto('/health/vaccinations/consent');
  await page.getByRole('button', { name: 'Rút lại đồng ý' }).click();
  await page.getByRole('button', { name: 'Tôi đồng ý, hiển thị thông tin' }).waitFor();
  await page.context().close();
});
