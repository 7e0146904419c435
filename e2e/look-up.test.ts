import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { partAfter } from './inbox.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, openBrowser, PHONE, signIn } from './visitors.ts';

// A product of its own: what concerns a person may be looked up five times a day from one network.
let product: OwnProduct;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startOwnProduct(), openBrowser()]);
});
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

/** A visitor, without a script unless said otherwise. */
async function visit<T>(task: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  const context = await browser.newContext({
    baseURL: product.urls.citizen,
    viewport: PHONE,
    locale: 'vi-VN',
    javaScriptEnabled: false,
    ...options,
  });
  try {
    return await task(await context.newPage());
  } finally {
    await context.close();
  }
}

const content = (page: Page) => page.locator('main').innerText();
const search = (page: Page) => page.getByRole('button', { name: 'Tra cứu', exact: true }).click();

test('without a script: a place by province, then by ward, page by page, with an address that can be sent on', async () => {
  const address = await visit(async (page) => {
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Tra cứu' }).click();
    await page.getByRole('link', { name: /^CSKCB ký hợp đồng KCB BHYT/ }).click();
    await search(page);
    expect(await page.getByRole('alert').innerText()).toContain('Vui lòng chọn tỉnh/thành phố');

    // Somebody who still names the province as it was.
    await page.getByLabel('Tỉnh-TP').selectOption({ label: 'Tỉnh Hà Giang (nay thuộc Tỉnh Tuyên Quang)' });
    await search(page);
    const first = await page.locator('#results h3').allInnerTexts();
    await page.getByRole('link', { name: 'Trang sau' }).click();
    const second = await page.locator('#results h3').allInnerTexts();
    expect([first.length, second.filter((name) => first.includes(name))]).toEqual([20, []]);
    await page.getByRole('link', { name: 'Về trang đầu' }).click();
    expect(await page.locator('#results h3').allInnerTexts()).toEqual(first);

    await page.getByLabel('Phường-Xã').selectOption({ index: 1 });
    await search(page);
    expect(await content(page)).toMatch(/kết quả|Không tìm thấy kết quả phù hợp/);
    const map = page.getByRole('link', { name: /^Xem trên bản đồ/ });
    if ((await map.count()) > 0) expect(await map.first().getAttribute('rel')).toBe('noreferrer');
    return page.url();
  });
  await visit(async (page) => {
    await page.goto(address);
    expect(await page.getByLabel('Tỉnh-TP').inputValue()).toBe('08');
  });
});

test('without a script: an employer by name without marks, and nothing found in the words of the app', async () => {
  await visit(async (page) => {
    await page.goto('/look-up/employers');
    await page.getByLabel('Tỉnh-TP').selectOption('01');
    await page.getByLabel('Tên đơn vị hoặc mã đơn vị').fill('phan mem vi du');
    await search(page);
    expect(await page.locator('#results h3').allInnerTexts()).toEqual(['Công ty TNHH Phần mềm Ví Dụ']);
    await page.getByLabel('Tên đơn vị hoặc mã đơn vị').fill('%_');
    await search(page);
    expect(await content(page)).toContain('Không tìm thấy kết quả phù hợp');
  });
});

test('with a script the wards of a province are there once it is chosen', async () => {
  await visit(
    async (page) => {
      await page.goto('/look-up/agencies');
      await page.getByLabel('Tỉnh-TP').selectOption('01');
      await page.getByLabel('Phường-Xã').locator('option[value="00004"]').waitFor({ state: 'attached' });
      await page.getByLabel('Phường-Xã').selectOption('00004');
      await search(page);
      await page.locator('#results h3', { hasText: 'Ba Đình' }).first().waitFor();
    },
    { javaScriptEnabled: true },
  );
});

async function fillNumber(page: Page, phoneEnd: string): Promise<void> {
  await page.getByLabel('Họ và tên').fill('nguyen van an');
  await page.getByLabel('Ngày sinh').fill('12/3/1988');
  await page.getByLabel('4 số cuối của điện thoại').fill(phoneEnd);
}

test('without a script and signed out: the number is masked here and whole in the SMS; then a question; then the limit', async () => {
  await visit(async (page) => {
    await page.goto('/look-up/social-insurance-number');
    await fillNumber(page, '0001');
    await page.getByLabel('Tỉnh-TP').selectOption('01');
    await page.getByRole('button', { name: 'Hiện danh sách phường, xã' }).click();
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe('nguyen van an');
    await page.getByLabel('Phường-Xã').selectOption('00004');
    await search(page);
    const found = await content(page);
    expect(found).toContain('019****001');
    expect(found).not.toContain('0190000001');
    expect(page.url()).not.toMatch(/nguyen|1988/);
    expect(await partAfter(product.urls.sandbox, 0, '0001', /Mã số BHXH của bạn là 0190000001/)).toBeTruthy();

    for (const wrong of ['1111', '2222']) {
      await fillNumber(page, wrong);
      await search(page);
      expect(await content(page)).toContain('Không tìm thấy kết quả phù hợp');
    }
    await fillNumber(page, '3333');
    await search(page);
    await page.getByLabel(/cộng .* bằng mấy/).fill(await answerTo(page));
    await search(page);
    expect(await content(page)).toContain('Không tìm thấy kết quả phù hợp');
    await fillNumber(page, '4444');
    await search(page);
    await fillNumber(page, '0001');
    await search(page);
    expect(await page.getByRole('alert').innerText()).toContain('Đã hết lượt tra cứu trong ngày. Vui lòng thử lại sau 24 giờ.');
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe('nguyen van an');
  });
});

const NUMBERS = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

async function answerTo(page: Page): Promise<string> {
  const label = (await page.locator('label[for="field-challengeAnswer"]').innerText()).toLowerCase();
  const [, first = '', second = ''] = /^(\S+) cộng (\S+) bằng mấy/.exec(label) ?? [];
  return String(NUMBERS.indexOf(first) + NUMBERS.indexOf(second) + 4);
}

test('signed in: a parent has her own number and those of her children in full, without asking', async () => {
  await visit(async (page) => {
    await signIn(page, 'parent');
    await page.goto('/look-up');
    await page.getByRole('link', { name: /^Mã số BHXH/ }).click();
    const shown = await content(page);
    expect(shown).toMatch(/Đỗ Thị Lan Anh · Bạn\s+0190\s000\s006/);
    expect(shown).toMatch(/Vũ Gia Bảo · Con\s+0190\s000\s007/);
  });
});

test('a health card: what is missing, then its validity without a name or an address', async () => {
  await visit(async (page) => {
    await page.goto('/look-up/health-card');
    await search(page);
    expect(await page.getByRole('alert').innerText()).toContain('Vui lòng nhập Số thẻ BHYT');
    await page.goto('/look-up/health-card');
    await page.getByLabel('Số thẻ BHYT').fill('dn 401 0190 000 999');
    await page.getByLabel('Họ và tên').fill('Nguyễn Văn An');
    await page.getByLabel('Ngày sinh').fill('12/03/1988');
    await search(page);
    expect(await content(page)).toContain('Không tìm thấy kết quả phù hợp');
    await page.getByLabel('Số thẻ BHYT').fill('0190000001');
    await search(page);
    const found = await page.getByRole('alert').locator('..').innerText();
    expect(found).toMatch(/Thẻ còn giá trị sử dụng[^]*Mức 4: quỹ BHYT trả 80%/);
    expect(found).not.toMatch(/An\b|Ba Đình, Thành phố/);
  });
});
