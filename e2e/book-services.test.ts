import type { APIRequestContext, Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMONSTRATION_ACCOUNTS } from '../apps/api/src/population/demonstration/accounts.ts';
import { axeFaults } from './axe.ts';
import { codeAfter, newestMessage } from './inbox.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, openBrowser } from './visitors.ts';

const WORKER = '0190000001';
/** The population register knows her by another name than the insurance records. */
const UNEMPLOYED = '0190000004';
const FILE = /60[78]A-\d{6}-[0-9A-Z]{6}/;

// A product of its own: what is decided here changes people and their books.
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

async function begin(page: Page, service: string, step: string): Promise<void> {
  await page.goto(`/services/${service}`);
  await page.getByRole('link', { name: 'Bắt đầu' }).first().click();
  await page.waitForURL(`**/${step}`);
}

/** To the next page of the form, once this one has been taken. */
async function next(page: Page, step: string): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.waitForURL(`**/${step}`);
}

async function sendByCode(page: Page): Promise<string> {
  await page.getByLabel('Bản điện tử', { exact: true }).check();
  await next(page, 'check');
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
const words = (page: Page) => page.locator('main').innerText();

test('a lost book is reissued after its history was verified elsewhere, with a notice, a signed letter and a signed book', async () => {
  const page = await signedIn(WORKER);
  await begin(page, 'reissue-insurance-book', 'book');
  expect(await words(page)).toContain('Lần cấp sổ hiện nay');
  await next(page, 'reason');
  await page.getByLabel('Mất', { exact: true }).check();
  await page.getByLabel('Cấp lại tờ rời').check();
  await next(page, 'result-delivery');
  const number = await sendByCode(page);
  expect(number).toMatch(/^607A-/);

  const [first, second] = [await desk(reception, number), await desk(caseOfficer, number)];
  await press(first, 'Tiếp nhận hồ sơ');
  await done(first, 'Đã tiếp nhận hồ sơ.');
  await second.reload();
  await press(second, 'Nhận xử lý');
  await done(second, 'Bạn đã nhận xử lý hồ sơ.');
  await second.getByText('Xác minh ở nơi khác').first().click();
  await second.getByLabel('Cần xác minh gì, ở đâu').fill('Quá trình đóng từ 2008 đến 2010 tại BHXH tỉnh khác.');
  expect(await axeFaults(second)).toEqual([]);
  await press(second, 'Gửi thông báo xác minh');
  await done(second, 'Đã gửi thông báo xác minh.');

  await page.goto(`/applications/${number}`);
  expect(await words(page)).toContain('Quá trình đóng từ 2008 đến 2010');
  expect(await axeFaults(page)).toEqual([]);
  const notice = await page.request.get(`/api/applications/${number}/verification-notice`);
  expect((await notice.body()).toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached');

  await press(second, 'Đề xuất chấp nhận');
  await done(second, 'Đã ghi nhận: chấp nhận.');
  const last = await desk(approver, number);
  await press(last, 'Chấp nhận hồ sơ');
  await done(last, 'Đã ghi nhận: chấp nhận.');
  await page.reload();
  await page.getByText('Sổ BHXH được cấp lại. Các sổ cấp trước đó không còn giá trị.').waitFor();
  const letter = await page.request.get(`/api/applications/${number}/letter`);
  const code = /\/URI \(https?:[^)]+\/verify\/([0-9A-Z]{16})\)/.exec((await letter.body()).toString('latin1'))?.[1] ?? '';
  await page.goto(`/verify/${code}`);
  expect(await words(page)).toMatch(/Ký số bởi\s+OpenVssID - Chữ ký số thử nghiệm/);
  expect(await axeFaults(page)).toEqual([]);
});

test('a name that the population register holds needs no papers, and an approver alone confirms it', async () => {
  const page = await signedIn(UNEMPLOYED);
  await begin(page, 'correct-insurance-book', 'items');
  await page.getByLabel('Họ và tên', { exact: true }).check();
  await next(page, 'fullName');
  expect(await words(page)).toContain('Phạm Thị Hạnh');
  await page.getByLabel('Thông tin mới').fill('Phạm Thị Hồng Hạnh');
  await next(page, 'fullName-papers');
  expect(await words(page)).toContain('Khớp với dữ liệu dân cư, không cần giấy tờ');
  await next(page, 'result-delivery');
  const number = await sendByCode(page);

  const file = await desk(approver, number);
  const row = file.getByRole('row').filter({ hasText: 'Phạm Thị Hồng Hạnh' });
  expect(await row.innerText()).toMatch(/Họ và tên\s+Phạm Thị Hạnh\s+Phạm Thị Hồng Hạnh\s+không có\s+Khớp/);
  expect(await axeFaults(file)).toEqual([]);
  await press(file, 'Chấp nhận hồ sơ');
  await done(file, 'Đã ghi nhận: chấp nhận.');
  await page.goto('/card');
  await page.locator('main').getByText('Phạm Thị Hồng Hạnh').first().waitFor();
});
