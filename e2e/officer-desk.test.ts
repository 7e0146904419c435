import { type APIRequestContext, type Browser, type BrowserContextOptions, type Page, request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { answerRequest, call, connectCitizen, fileReissue } from './filing.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, openBrowser } from './visitors.ts';

const PENSIONER = '0190000003';
const MOTHER = '0190000002';
const UNPAID_EMPLOYER = '0190000008';
const OTHER_NUMBERS = '001179900009';
const PHONE = { width: 360, height: 740 };

// A product of its own: the desk decides on files of people whom other tests file for, and an officer's code is good once.
let product: OwnProduct;
let urls: OwnProduct['urls'];
type State = Awaited<ReturnType<APIRequestContext['storageState']>>;
let browser: Browser;
let reception: State;
let caseOfficer: State;
let approver: State;
let administrator: State;

beforeAll(async () => {
  product = await startOwnProduct();
  ({ urls } = product);
  browser = await openBrowser();
  const session = async (name: string) => (await connectOfficer(urls.officer, `${name}@badinh.example`)).storageState();
  [reception, caseOfficer, approver, administrator] = [
    await session('mot-cua'),
    await session('thu-ly'),
    await session('lanh-dao'),
    await session('quan-tri'),
  ];
}, 120_000);

afterAll(async () => {
  await closePages(browser);
  await product.end();
});

/** An officer at a window of their own. */
async function at(officer: State, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: urls.officer,
    storageState: officer,
    viewport: { width: 1280, height: 800 },
    locale: 'vi-VN',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

async function press(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
}

async function open(page: Page, act: string): Promise<void> {
  await page.locator('summary').filter({ hasText: act }).click();
}

const done = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();

/** Received and taken up through the API, for tests of what comes after. */
async function taken(number: string): Promise<string> {
  await act(reception, number, 'receive');
  await act(caseOfficer, number, 'take');
  return number;
}

async function act(officer: State, number: string, step: string, body: object = {}): Promise<void> {
  const connection = await request.newContext({
    baseURL: urls.officer,
    storageState: officer,
    extraHTTPHeaders: { origin: urls.officer },
  });
  await call(connection, 'post', `/api/applications/${number}/${step}`, body);
  await connection.dispose();
}

test('a damaged card: received, taken, a supplement asked and sent, decided; the new card is there and the old code is void', async () => {
  const citizen = await connectCitizen(urls.citizen, PENSIONER);
  const before = await call<{ card: { cardToken: string } }>(citizen, 'get', '/api/card');
  const number = await fileReissue(citizen, urls.sandbox, { reason: 'damaged' }, 1);

  const desk = await at(reception, `/?search=${number}`);
  await desk.getByRole('button', { name: 'Phím tắt' }).waitFor();
  await desk.keyboard.press('j');
  await desk.keyboard.press('Enter');
  await desk.waitForURL(`**/applications/${number}**`);
  expect(await desk.locator('main h1').innerText()).toBe('Lê Văn Hòa');
  await expect
    .poll(() => desk.locator('main li img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await press(desk, 'Tiếp nhận hồ sơ');
  await done(desk, 'Đã tiếp nhận hồ sơ.');

  const work = await at(caseOfficer, `/applications/${number}`);
  await press(work, 'Nhận xử lý');
  await done(work, 'Bạn đã nhận xử lý hồ sơ.');
  await open(work, 'Yêu cầu bổ sung');
  await press(work, 'Gửi yêu cầu');
  await work.getByRole('alert').getByText('Vui lòng chọn ít nhất một lý do').waitFor();
  await work.locator('input[name="request-reason"][value="R03"]').check();
  await work.locator('input[name="request-document-R03"]').fill('thẻ BHYT');
  await work.getByLabel('Giải thích cho công dân').first().fill('Hãy chụp lại mặt trước.');
  await expect
    .poll(() => work.getByRole('group', { name: 'Công dân sẽ đọc' }).first().innerText())
    .toMatch(/Ảnh thẻ BHYT không đọc được\.\s+Hãy chụp lại mặt trước\./);
  await press(work, 'Gửi yêu cầu');
  await done(work, 'Đã gửi yêu cầu bổ sung cho công dân.');

  await answerRequest(citizen, number, 'Tôi đã chụp lại.');
  await work.goto(`/applications/${number}`);
  expect(await work.getByRole('region', { name: 'Trao đổi với công dân' }).innerText()).toContain('Tôi đã chụp lại.');
  expect(await work.locator('main li img').count()).toBe(2);
  await press(work, 'Đề xuất chấp nhận');
  await done(work, 'Đã ghi nhận: chấp nhận.');

  const decision = await at(approver, `/applications/${number}`);
  expect(await decision.locator('main').innerText()).toContain('Phan Quốc Việt đề xuất chấp nhận');
  await press(decision, 'Chấp nhận hồ sơ');
  await done(decision, 'Đã ghi nhận: chấp nhận.');
  expect(await decision.locator('main').innerText()).toMatch(/Văn bản số \S+, ngày/);

  const after = await call<{ card: { cardToken: string } }>(citizen, 'get', '/api/card');
  expect(after.card.cardToken).not.toBe(before.card.cardToken);
  const verifier = await (await browser.newContext({ baseURL: urls.citizen, locale: 'vi-VN' })).newPage();
  await verifier.goto('/verify');
  await verifier.locator('textarea[name="code"]').fill(before.card.cardToken);
  await press(verifier, 'Kiểm tra');
  await verifier.getByText('Thẻ không còn giá trị').waitFor();
});

test('an approver with two windows is told what they did in the first, and keeps what they wrote in the second', async () => {
  const number = await taken(await fileReissue(await connectCitizen(urls.citizen, MOTHER), urls.sandbox, { reason: 'torn' }, 1));
  await act(caseOfficer, number, 'accept');
  const first = await at(approver, `/applications/${number}`);
  const second = await at(approver, `/applications/${number}`);
  await open(second, 'Trả lại cán bộ thụ lý');
  await second.getByLabel('Lý do trả lại').fill('Ảnh thứ hai chưa rõ.');

  await press(first, 'Chấp nhận hồ sơ');
  await done(first, 'Đã ghi nhận: chấp nhận.');
  await press(second, 'Trả lại');

  const told = second.getByRole('alert');
  await told.getByText('Bạn đã xử lý bước này trước đó').waitFor();
  expect(await told.innerText()).toMatch(/Bạn đã làm lúc \d\d:\d\d.*: chấp nhận hồ sơ\. Lần gửi này không thay đổi gì thêm\./);
  expect(await told.innerText()).toContain('Ảnh thứ hai chưa rõ.');
  await second.locator('main header').getByText('Đã có kết quả').waitFor();
});

test('a refusal takes a coded reason and enough words, goes to the approver, and reaches the citizen with what to do next', async () => {
  const citizen = await connectCitizen(urls.citizen, UNPAID_EMPLOYER);
  const number = await taken(await fileReissue(citizen, urls.sandbox, { reason: 'damaged' }));
  const work = await at(caseOfficer, `/applications/${number}`);
  await open(work, 'Đề xuất từ chối');
  await work.locator('input[name="refuse-reason"][value="R99"]').check();
  await work.locator('[name="refuse-text"]').fill('Chưa đủ');
  await press(work, 'Đề xuất từ chối');
  await work.getByRole('alert').getByText('Vui lòng giải thích bằng ít nhất 20 ký tự.').waitFor();
  expect(await work.locator('input[name="refuse-reason"][value="R99"]').isChecked()).toBe(true);
  await work.locator('[name="refuse-text"]').fill('Thẻ này đã được đổi tại cơ quan ngày hôm qua.');
  await press(work, 'Đề xuất từ chối');
  await done(work, 'Đã ghi nhận: từ chối.');

  const decision = await at(approver, `/applications/${number}`);
  expect(await decision.locator('main').innerText()).toContain('Thẻ này đã được đổi tại cơ quan ngày hôm qua.');
  await open(decision, 'Từ chối hồ sơ');
  await press(decision, 'Từ chối như đề xuất');
  await done(decision, 'Đã ghi nhận: từ chối.');
  expect(await call(citizen, 'get', `/api/applications/${number}`)).toMatchObject({ state: 'refused' });
});

test('without JavaScript, and after the session has ended, what was typed is there to be sent again', async () => {
  const number = await fileReissue(await connectCitizen(urls.citizen, OTHER_NUMBERS), urls.sandbox, { reason: 'damaged' });
  const page = await at(reception, `/applications/${number}?back=${encodeURIComponent('?assignee=nobody')}`, {
    javaScriptEnabled: false,
  });
  await press(page, 'Tiếp nhận hồ sơ');
  await done(page, 'Đã tiếp nhận hồ sơ.');
  await open(page, 'Từ chối hồ sơ');
  await page.locator('input[name="refuse-reason"][value="R10"]').check();
  await page.locator('[name="refuse-text"]').fill('Thẻ do cơ quan khác quản lý.');
  await press(page, 'Xem trước');
  expect(await page.getByRole('group', { name: 'Công dân sẽ đọc' }).last().innerText()).toMatch(
    /Hồ sơ không thuộc thẩm quyền của cơ quan tiếp nhận\.\s+Thẻ do cơ quan khác quản lý\./,
  );

  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await press(page, 'Từ chối hồ sơ');
  const kept = page.getByRole('alert');
  expect(await kept.innerText()).toMatch(/Phiên đăng nhập đã hết hạn[\s\S]*Thẻ do cơ quan khác quản lý\./);
  await page.context().addCookies(cookies);
  await press(page, 'Gửi lại');
  await done(page, 'Đã ghi nhận: từ chối.');
  await page.getByRole('link', { name: 'Danh sách hồ sơ' }).click();
  expect(new URL(page.url()).search).toBe('?assignee=nobody');
});

test('the administrator invites an officer by a link that is shown once, and closes the account', async () => {
  const page = await at(administrator, '/');
  await page.waitForURL('**/officers');
  await page.getByLabel('Họ và tên').fill('Trịnh Minh Khôi');
  await page.getByLabel('Email công vụ').fill('khoi@badinh.example');
  await page.getByLabel('Thụ lý').check();
  await press(page, 'Tạo liên kết mời');
  expect(await page.getByLabel('Liên kết đăng ký').inputValue()).toMatch(/\/enrol\/[\w-]{43}$/);
  await page.goto('/officers');
  expect(await page.getByLabel('Liên kết đăng ký').count()).toBe(0);
  const row = page.getByRole('row').filter({ hasText: 'Trịnh Minh Khôi' });
  await row.locator('summary').filter({ hasText: 'Đóng tài khoản' }).click();
  await row.getByRole('button', { name: 'Đóng tài khoản' }).click();
  await done(page, 'Đã đóng tài khoản.');
  expect(await row.innerText()).toContain('Đã đóng');
});

test.each([
  ['vi', { colorScheme: 'light' as const }],
  ['en', { colorScheme: 'dark' as const, viewport: PHONE }],
])('the pages have no fault that axe can find, and nothing to scroll sideways (%s, %o)', async (language, options) => {
  const page = await at(caseOfficer, `/language?to=${language}&back=${encodeURIComponent('/?state=all')}`, options);
  const file = (await page.locator('a[data-row]').first().getAttribute('href')) ?? '';
  for (const path of ['/?state=all', file]) await expectClean(page, path);
  await expectClean(await at(administrator, `/language?to=${language}&back=/officers`, options), '/officers');
});

async function expectClean(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  expect(await axeFaults(page), path).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}
