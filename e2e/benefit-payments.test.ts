import type { APIRequestContext, Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMONSTRATION_ACCOUNTS } from '../apps/api/src/population/demonstration/accounts.ts';
import { axeFaults } from './axe.ts';
import { codeAfter, newestMessage, partAfter } from './inbox.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, openBrowser } from './visitors.ts';

const PENSIONER = '0190000003';
const TEACHER = '001179900009';
const FILE = /63[59]-\d{6}-[0-9A-Z]{6}/;

// A product of its own: what is decided here changes how people are paid.
let product: OwnProduct;
let urls: OwnProduct['urls'];
let browser: Browser;
type State = Awaited<ReturnType<APIRequestContext['storageState']>>;
let reception: State;
let caseOfficer: State;
let approver: State;

beforeAll(async () => {
  product = await startOwnProduct();
  ({ urls } = product);
  browser = await openBrowser();
  const session = async (name: string) => (await connectOfficer(urls.officer, `${name}@badinh.example`)).storageState();
  [reception, caseOfficer, approver] = [await session('mot-cua'), await session('thu-ly'), await session('lanh-dao')];
}, 120_000);

afterAll(async () => {
  await closePages(browser);
  await product.end();
});

async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block', ...options });
  return context.newPage();
}

async function signedIn(number: string): Promise<Page> {
  const page = await open({ baseURL: urls.citizen, viewport: { width: 360, height: 740 } });
  await page.goto('/sign-in');
  await page.locator('input[name="number"]').fill(number);
  await page.locator('input[name="password"]').fill(DEMONSTRATION_ACCOUNTS.find((one) => one.number === number)?.password ?? '');
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === '/');
  return page;
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();

/** To the next page of the form, once this one has been taken. */
async function next(page: Page, step: string): Promise<void> {
  await goOn(page);
  await page.waitForURL(`**/${step}`);
}

async function sendByCode(page: Page): Promise<string> {
  const seen = await newestMessage(urls.sandbox);
  await page.getByLabel('Tôi cam kết thông tin kê khai là đúng').check();
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await page.waitForURL('**/send');
  const recipient = /đến số ([^.]+)\./.exec(await page.locator('main').innerText())?.[1] ?? '';
  await page.getByLabel('Mã OTP').fill(await codeAfter(urls.sandbox, seen, recipient));
  await page.getByRole('button', { name: 'Xác nhận và gửi hồ sơ' }).click();
  await page.waitForURL('**/applications/*/receipt');
  return FILE.exec(await page.locator('main').innerText())?.[0] ?? '';
}

/** An officer at a window of their own, looking at a file. */
async function desk(officer: State, number: string): Promise<Page> {
  const page = await open({ baseURL: urls.officer, storageState: officer, viewport: { width: 1280, height: 800 } });
  await page.goto(`/applications/${number}`);
  return page;
}

const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click();
const done = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();

/** Reception and case officer; the file is shown to `look` before it is proposed. */
async function accept(number: string, look: (page: Page) => Promise<void>): Promise<void> {
  const desks = [await desk(reception, number), await desk(caseOfficer, number)] as const;
  await press(desks[0], 'Tiếp nhận hồ sơ');
  await done(desks[0], 'Đã tiếp nhận hồ sơ.');
  await desks[1].reload();
  await press(desks[1], 'Nhận xử lý');
  await done(desks[1], 'Bạn đã nhận xử lý hồ sơ.');
  await look(desks[1]);
  await press(desks[1], 'Đề xuất chấp nhận');
  await done(desks[1], 'Đã ghi nhận: chấp nhận.');
  const last = await desk(approver, number);
  await press(last, 'Chấp nhận hồ sơ');
  await done(last, 'Đã ghi nhận: chấp nhận.');
  for (const page of [...desks, last]) await page.context().close();
}

test('a pension fetched in cash goes to an account, is told, and is fetched in cash again after «Không phải tôi»', async () => {
  const page = await signedIn(PENSIONER);
  await page.goto('/services/change-payment-method');
  await page.getByRole('link', { name: 'Bắt đầu' }).first().click();
  await page.waitForURL('**/benefit');
  expect(await page.getByLabel('Lương hưu').isChecked()).toBe(true);
  await page.getByLabel('Hình thức nhận', { exact: true }).check();
  expect(await axeFaults(page)).toEqual([]);
  await next(page, 'payment');
  await page.getByLabel('Nhận qua tài khoản').check();
  await page.getByLabel('Số tài khoản').fill('9999 0000 1234');
  await chooseBank(page, 'vietcombank');
  expect(await page.locator('main').innerText()).toContain('Lê Văn Hòa');
  expect(await axeFaults(page)).toEqual([]);
  await next(page, 'result-delivery');
  await page.getByLabel('Bản điện tử', { exact: true }).check();
  await next(page, 'check');
  const number = await sendByCode(page);
  expect(number).toMatch(/^639-/);

  const seen = await newestMessage(urls.sandbox);
  await accept(number, async (file) => {
    const facts = await file.locator('main').innerText();
    expect(facts).toContain('Chế độ đang hưởng');
    expect(facts).toContain('tiền mặt');
    expect(await axeFaults(file)).toEqual([]);
  });

  await page.goto('/benefits?tab=monthly');
  await page.getByText('Nhận qua tài khoản •••• 1234 (Vietcombank)').waitFor();
  expect(await axeFaults(page)).toEqual([]);

  const link = await partAfter(urls.sandbox, seen, '003', /https?:\/\/\S+\/not-me\/\S+/);
  const stranger = await open({ viewport: { width: 360, height: 740 } });
  await stranger.goto(link);
  expect(await stranger.locator('main').innerText()).toContain('Chế độ được chi trả như trước lần thay đổi này');
  expect(await axeFaults(stranger)).toEqual([]);
  await press(stranger, 'Xác nhận: không phải tôi');
  await stranger.getByRole('heading', { name: 'Tài khoản đã được bảo vệ' }).waitFor();
  await stranger.goto(link);
  expect(await stranger.getByRole('button', { name: 'Xác nhận: không phải tôi' }).count()).toBe(0);
  // Signed out: whoever asked for the change is not inside any more.
  await page.goto('/benefits?tab=monthly');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});

test('an allowance moves to another province, whose office pays it from the month asked for', async () => {
  const page = await signedIn(TEACHER);
  await page.goto('/services/move-benefit-locality');
  await page.getByRole('link', { name: 'Bắt đầu' }).first().click();
  await page.waitForURL('**/person');
  await page.getByLabel('Nơi cấp giấy tờ').fill('Bộ Công an');
  await fillDay(page, 'idIssueDate', ['4', '5', '2021']);
  await next(page, 'contact');
  await next(page, 'move');
  await page.getByLabel('Từ tháng').fill(inThreeMonths());
  await page.getByLabel('Tỉnh/Thành phố').selectOption('79');
  await page.getByLabel('Phường/Xã').selectOption({ index: 1 });
  await page.getByLabel('Số nhà, đường, thôn/xóm').fill('Số 3 đường Mẫu');
  expect(await axeFaults(page)).toEqual([]);
  await next(page, 'payment');
  await page.getByLabel('Tiền mặt').check();
  await next(page, 'facility');
  await next(page, 'result-delivery');
  await page.getByLabel('Bản điện tử', { exact: true }).check();
  await next(page, 'check');
  expect(await axeFaults(page)).toEqual([]);
  const number = await sendByCode(page);
  await accept(number, async (file) => {
    const facts = await file.locator('main').innerText();
    expect(facts).toContain('Nơi chuyển đến');
    expect(facts).toContain('Thành phố Hồ Chí Minh');
    expect(await axeFaults(file)).toEqual([]);
  });
  await page.goto('/benefits?tab=monthly');
  await page.getByText('Nhận tiền mặt. Cơ quan chi trả: BHXH').waitFor();
  const letter = await page.request.get(`/api/applications/${number}/letter`);
  expect(letter.headers()['content-type']).toBe('application/pdf');
});

async function chooseBank(page: Page, key: string): Promise<void> {
  await page.locator('select[name="bankKey"]').selectOption(key);
}

async function fillDay(page: Page, key: string, [day, month, year]: [string, string, string]): Promise<void> {
  await page
    .locator(`[name="${key}"]`)
    .first()
    .fill(`${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`);
}

/** Far enough for any day of the month. */
function inThreeMonths(): string {
  const { month, year } = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').add({ months: 3 });
  return `${String(month).padStart(2, '0')}/${year}`;
}
