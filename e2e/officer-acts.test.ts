import type { APIRequestContext, Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { call, connectCitizen, fileReissue } from './filing.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, openBrowser, scriptsRun } from './visitors.ts';

const CITIZENS = { moved: '0190000003', first: '0190000002', second: '0190000008' };
const OFFICERS = {
  reception: 'mot-cua@badinh.example',
  caseOfficer: 'thu-ly@badinh.example',
  approver: 'lanh-dao@badinh.example',
  elsewhere: 'thu-ly@saigon.example',
  administrator: 'quan-tri@badinh.example',
};

// Files change hands and are decided: nobody else's product bears that.
let product: OwnProduct;
let browser: Browser;
let at: Record<keyof typeof OFFICERS, APIRequestContext>;
let citizen: APIRequestContext;
let files: Record<keyof typeof CITIZENS, string>;

beforeAll(async () => {
  product = await startOwnProduct({ READING_QUOTA_APPROVER: '2' });
  browser = await openBrowser();
  const connect = (who: keyof typeof OFFICERS) => connectOfficer(product.urls.officer, OFFICERS[who]);
  at = {
    reception: await connect('reception'),
    caseOfficer: await connect('caseOfficer'),
    approver: await connect('approver'),
    elsewhere: await connect('elsewhere'),
    administrator: await connect('administrator'),
  };
  citizen = await connectCitizen(product.urls.citizen, CITIZENS.moved);
  files = { moved: await taken(citizen), first: await filedBy(CITIZENS.first), second: await filedBy(CITIZENS.second) };
}, 120_000);

afterAll(async () => {
  await closePages(browser);
  await product.end();
});

const filedBy = async (number: string) => taken(await connectCitizen(product.urls.citizen, number));

async function taken(who: APIRequestContext): Promise<string> {
  const number = await fileReissue(who, product.urls.sandbox, { reason: 'damaged' });
  await call(at.reception, 'post', `/api/applications/${number}/receive`, {});
  await call(at.caseOfficer, 'post', `/api/applications/${number}/take`, {});
  return number;
}

async function open(who: keyof typeof OFFICERS, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: product.urls.officer,
    storageState: await at[who].storageState(),
    viewport: { width: 1280, height: 800 },
    locale: 'vi-VN',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

const press = (page: Page, button: string | RegExp) => page.getByRole('button', { name: button }).click();
const unfold = (page: Page, act: string) => page.locator('summary').filter({ hasText: act }).click();

const READERS: [string, BrowserContextOptions][] = [
  ['vi', { colorScheme: 'light' }],
  ['en', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
];

/** In both languages and schemes, wide and narrow. */
async function expectClean(who: keyof typeof OFFICERS, path: string): Promise<void> {
  for (const [language, options] of READERS) {
    const page = await open(who, `/language?to=${language}&back=${encodeURIComponent(path)}`, options);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await axeFaults(page), `${path} ${language}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.context().close();
  }
}

test('a file of another office goes there with its due day; here it is gone, and the person is told', async () => {
  const page = await open('caseOfficer', `/applications/${files.moved}`);
  await unfold(page, 'Chuyển cơ quan khác');
  await press(page, 'Chuyển hồ sơ');
  await page.getByRole('alert').getByText('Vui lòng chọn cơ quan nhận').waitFor();
  await page.locator('select[name="transfer-agency"]').selectOption('7901');
  await page.locator('[name="transfer-reason"]').fill('Người gửi đã chuyển về Sài Gòn.');
  await press(page, 'Chuyển hồ sơ');
  await page.getByRole('status').getByText(`Đã chuyển hồ sơ ${files.moved}`).waitFor();
  expect((await page.goto(`/applications/${files.moved}`))?.status()).toBe(404);

  const there = await open('elsewhere', `/applications/${files.moved}`);
  expect(await there.locator('main').innerText()).toContain('Người gửi đã chuyển về Sài Gòn.');
  await press(there, 'Nhận xử lý');
  await there.getByRole('status').getByText('Bạn đã nhận xử lý hồ sơ.').waitFor();
  const told = JSON.stringify(await call(citizen, 'get', '/api/notifications'));
  expect(told).toContain('Ngày hẹn trả kết quả không đổi');
});

test('an officer is asked, reads that file, answers, and the case officer finds the answer in it', async () => {
  const page = await open('caseOfficer', `/applications/${files.first}`);
  await unfold(page, 'Xin ý kiến');
  await page.locator('select[name="opinion-officer"]').selectOption({ index: 1 });
  await page.locator('[name="opinion-question"]').fill('Ảnh thẻ này có đủ rõ không?');
  await press(page, 'Gửi câu hỏi');
  await page.getByRole('status').getByText('Đã gửi câu hỏi xin ý kiến.').waitFor();
  await page.getByText('Đang chờ 1 ý kiến').waitFor();

  const asked = await open('approver', '/opinions');
  await asked.getByRole('link', { name: files.first }).click();
  await asked.getByText('Ảnh thẻ này có đủ rõ không?').waitFor();
  await expectClean('approver', new URL(asked.url()).pathname);
  await asked.locator('[name="text"]').fill('Đủ rõ, đọc được số thẻ.');
  await press(asked, 'Gửi ý kiến');
  await asked.getByRole('status').getByText('Đã gửi ý kiến.').waitFor();
  await page.reload();
  await page.getByText('Đủ rõ, đọc được số thẻ.').first().waitFor();
});

test('two files are tried, confirmed by one act, and the quota of the day is shown when it is near', async () => {
  for (const number of [files.first, files.second]) await call(at.caseOfficer, 'post', `/api/applications/${number}/accept`, {});
  const page = await open('approver', '/?state=awaiting-approval&procedure=reissue-health-card');
  await press(page, 'Xem thử chấp nhận');
  await page.getByRole('alert').getByText('Vui lòng chọn ít nhất một hồ sơ').waitFor();
  await page.getByRole('checkbox', { name: files.first }).check();
  await page.getByRole('checkbox', { name: files.second }).check();
  await press(page, 'Xem thử chấp nhận');
  await page.getByText('2 hồ sơ sẽ được chấp nhận').waitFor();
  await page.getByText('Hôm nay bạn đã đọc hồ sơ của 2 trên 2 người').waitFor();
  await press(page, 'Xác nhận 2 hồ sơ');
  await page.getByText('2 hồ sơ đã xong, 0 hồ sơ chưa làm được').waitFor();
  await expectClean('approver', new URL(page.url()).pathname);
});

test('a view is kept and begins the day; keys walk the list, and «?» says which', async () => {
  const page = await open('reception', '/?state=closed');
  // Without them each save brings the page anew, folded.
  await scriptsRun(page);
  await unfold(page, 'Lưu bộ lọc này');
  await page.getByLabel('Tên bộ lọc').fill('Đã xong của cơ quan');
  await press(page, 'Lưu');
  await unfold(page, 'Sửa các bộ lọc');
  await press(page, 'Mở đầu ngày');
  await page.getByText('(mở đầu ngày)').waitFor();
  await page.goto('/');
  expect(await page.getByRole('link', { name: 'Đã xong của cơ quan' }).getAttribute('aria-current')).toBe('page');
  await expectClean('reception', '/?state=all&procedure=reissue-health-card');

  await page.goto('/?state=all&procedure=reissue-health-card');
  await page.getByRole('button', { name: 'Phím tắt' }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('chọn hoặc bỏ chọn hồ sơ').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
  await page.locator('input[type="search"]').focus();
  await page.keyboard.type('jo?');
  expect(await page.locator('input[type="search"]').inputValue()).toBe('jo?');
  await page.locator('a[data-row]').first().focus();
  await page.keyboard.press('o');
  await page.getByRole('heading', { name: 'Tờ khai' }).waitFor();
  // The router takes the focus to the top of the new page first.
  await expect
    .poll(async () => {
      await page.keyboard.press('j');
      return page.evaluate(() => document.activeElement?.tagName);
    })
    .toBe('H2');
  await page.keyboard.press('u');
  await page.waitForURL('**/?state=all**');
});

test('the administrator reads every deadline with its grounds', async () => {
  const page = await open('administrator', '/deadlines');
  expect(await page.locator('main').innerText()).toContain('45 ngày khi phải xác minh ở nơi khác');
  await expectClean('administrator', '/deadlines');
});
