import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DEMONSTRATION_ACCOUNTS, type DemonstrationKey } from '../apps/api/src/population/demonstration/accounts.ts';
import { closePages, newVisitor, openBrowser, passwordOf, signIn } from './visitors.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => closePages(browser));

beforeEach(async () => {
  page = await newVisitor(browser, { serviceWorkers: 'block' });
});

afterEach(() => page.context().close());

const content = () => page.locator('main').innerText();

async function open(tile: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Hồ sơ của bạn' }).getByRole('link', { name: tile }).click();
  await page.getByRole('heading', { level: 1, name: tile }).waitFor();
}

async function openTab(name: string, found: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByText(found).first().waitFor();
}

/** What the page of each situation shows to whom has it. */
const SITUATIONS: Record<DemonstrationKey, () => Promise<void>> = {
  worker: async () => {
    await open('Quá trình tham gia');
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/^Tổng thời gian tham gia:\s+13 năm/);
    expect(await content()).not.toContain('chậm đóng');
    await open('Thẻ BHYT');
    expect(await content()).toContain(`Thẻ còn hạn đến 31/12/${new Date().getFullYear()}`);
  },
  mother: async () => {
    await open('Thông tin hưởng');
    await openTab('ODTS', 'Đang hưởng');
    expect(await content()).toMatch(/Thai sản[^]*93\.600\.000\sđ/);
  },
  pensioner: async () => {
    await open('Thông tin hưởng');
    await openTab('Hàng tháng', 'Phiếu điều chỉnh');
    expect(await content()).toMatch(/Lương hưu[^]*đ\/tháng/);
  },
  unemployed: async () => {
    await open('Thông tin hưởng');
    await openTab('Thất nghiệp', '5.160.000 đ/tháng');
    expect(await content()).toContain('Đang hưởng');
  },
  voluntary: async () => {
    await open('Thẻ BHYT');
    expect(await content()).toMatch(/Thẻ BHYT đã hết hạn sử dụng từ ngày \d\d\/\d\d\/\d{4}/);
    await open('Sổ khám chữa bệnh');
    expect(await content()).not.toContain('Lao');
    const guarded = await page.getByRole('link', { name: 'Giữ kín' }).getAttribute('href');
    // Ten minutes after the sign-in a protected visit leads here by itself.
    await page.goto(`/confirm?next=${guarded ?? ''}`);
    await page.locator('input[name="password"]').fill(passwordOf('voluntary'));
    await page.locator('main button[type="submit"]').click();
    await page.getByRole('heading', { level: 1, name: /^Lao/ }).waitFor();
  },
  parent: async () => {
    expect(await (await page.request.get('/api/people-i-act-for')).json()).toMatchObject({
      people: [{ fullName: 'Vũ Gia Bảo' }, { fullName: 'Vũ Ngọc Diệp' }],
    });
    await open('Thông tin hưởng');
    await openTab('ODTS', 'Đã chi trả');
  },
  child: async () => {
    expect(await content()).toContain('Vũ Gia Bảo');
    await open('Thẻ BHYT');
    expect(await content()).toContain('Thẻ còn hạn đến');
  },
  'unpaid-employer': async () => {
    await open('Quá trình tham gia');
    const owed = page.getByText('Tổng thời gian chậm đóng: 7 tháng');
    await owed.waitFor();
    const [red = 0, green = 0, blue = 0] = await owed.evaluate((element) =>
      (getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number),
    );
    expect(red).toBeGreaterThan(2 * Math.max(green, blue));
    await page.locator('main summary').click();
    await page.getByText('05/2026–11/2026: Công ty TNHH Nội thất Ví Dụ').waitFor();
  },
  'merged-numbers': async () => {
    expect(await content()).toContain('Mã BHXH: 001179900009');
    await page.context().clearCookies();
    await signIn(page, 'merged-numbers', '0190000009');
    expect(await content()).toContain('Mã BHXH: 001179900009');
  },
  'foreign-worker': async () => {
    expect(await content()).toContain('Kim Min Jun');
    await open('Quá trình tham gia');
    await openTab('BHTN', 'Chưa có quá trình tham gia');
  },
  household: async () => {
    await open('Thẻ BHYT');
    expect(await content()).toContain('Thẻ còn hạn đến');
  },
  'missing-months': async () => {
    await open('Thẻ BHYT');
    expect(await content()).toMatch(/Thẻ BHYT đã hết hạn sử dụng từ ngày \d\d\/\d\d\/\d{4}/);
  },
  waiting: async () => {
    await open('Thông tin hưởng');
    await openTab('Hàng tháng', 'Chờ hưởng');
    expect(await content()).toMatch(/Lương hưu/);
  },
};

test.each(DEMONSTRATION_ACCOUNTS)('$key ($fullName) signs in and finds what the account is about', async ({ key, fullName }) => {
  await signIn(page, key);
  expect(await content()).toContain(fullName);
  await SITUATIONS[key]();
});
