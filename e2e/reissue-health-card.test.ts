import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { DEMONSTRATION_ACCOUNTS } from '../apps/api/src/population/demonstration/accounts.ts';
import { axeFaults } from './axe.ts';
import { connectCitizen } from './filing.ts';
import { codeAfter, newestMessage } from './inbox.ts';
import { closePages, openBrowser } from './visitors.ts';

const SERVICE = '/services/reissue-health-card';
const NUMBER = /612A-\d{6}-[0-9A-Z]{6}/;

const { urls } = inject('product');
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => closePages(browser));

afterEach(() => context.close());

/** One account a test: a person gets one code a minute, and has one open file of a service. */
async function signedIn(number: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({
    baseURL: urls.citizen,
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    ...options,
  });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('input[name="number"]').fill(number);
  await page.locator('input[name="password"]').fill(DEMONSTRATION_ACCOUNTS.find((one) => one.number === number)?.password ?? '');
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === '/');
  return page;
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();
const at = (page: Page, step: string) => page.waitForURL(`**${SERVICE}/${step}`);

/** Emptied first: when the page wakes up between selecting and typing, what is pre-filled loses its selection and would stay. */
async function replace(field: Locator, text: string): Promise<void> {
  await field.fill('');
  await field.fill(text);
}

/** From the start page to the check, for a reason without pictures. */
async function fillIn(page: Page): Promise<void> {
  await page.goto(SERVICE);
  await page.getByRole('link', { name: 'Bắt đầu' }).first().click();
  await at(page, 'contact');
  await goOn(page);
  await at(page, 'reason');
  await page.getByLabel('Mất', { exact: true }).check();
  await goOn(page);
  await receiveElectronically(page);
}

async function receiveElectronically(page: Page): Promise<void> {
  await at(page, 'result-delivery');
  await page.getByLabel('Bản điện tử', { exact: true }).check();
  await goOn(page);
  await at(page, 'check');
}

/** Ticks the commitment, asks for the code and types it; it is for the test to send it. */
async function typeCode(page: Page): Promise<void> {
  const seen = await newestMessage(urls.sandbox);
  await page.getByLabel('Tôi cam kết thông tin kê khai là đúng').check();
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await at(page, 'send');
  const recipient = /đến số ([^.]+)\./.exec(await page.locator('main').innerText())?.[1] ?? '';
  await page.getByLabel('Mã OTP').fill(await codeAfter(urls.sandbox, seen, recipient));
}

const confirm = (page: Page) => page.getByRole('button', { name: 'Xác nhận và gửi hồ sơ' });

async function receiptNumber(page: Page): Promise<string> {
  await page.waitForURL('**/applications/*/receipt');
  return NUMBER.exec(await page.locator('main').innerText())?.[0] ?? '';
}

async function numbersInHistory(page: Page): Promise<string[]> {
  await page.goto('/applications');
  return (await page.locator('main').innerText()).match(new RegExp(NUMBER, 'g')) ?? [];
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

test('a lost card is reissued at once, and the receipt leads to the new card', async () => {
  const page = await signedIn('0190000010');
  await fillIn(page);
  await expectAccessible(page);
  await typeCode(page);
  await expectAccessible(page);
  await confirm(page).click();
  const number = await receiptNumber(page);
  expect(number).toMatch(NUMBER);
  await page.reload();
  expect(await page.locator('main').innerText()).toContain(number);
  await page.getByRole('link', { name: 'Xem hồ sơ' }).click();
  await page.getByRole('heading', { level: 1, name: 'Đã có kết quả' }).waitFor();
  await expectAccessible(page);
  const letter = await page.request.get(`/api/applications/${number}/letter`);
  expect(letter.headers()['content-type']).toBe('application/pdf');
  await page.getByRole('link', { name: 'Mở thẻ BHYT mới' }).click();
  await page.waitForURL('**/card');
});

test('a damaged card goes to an officer with its picture, and what is wrong is said where it is', async () => {
  const page = await signedIn('0190000006');
  await page.goto(`${SERVICE}/contact`);
  await replace(page.getByLabel('Số điện thoại'), '123');
  await goOn(page);
  const summary = page.getByRole('alert').filter({ hasText: 'Vui lòng kiểm tra lại' });
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByLabel('Số điện thoại').inputValue()).toBe('123');
  await expectAccessible(page);
  await page.getByLabel('Số điện thoại').fill('0912 900 006');
  await goOn(page);
  await at(page, 'reason');
  await page.getByLabel('Hỏng').check();
  await goOn(page);
  await at(page, 'photo');
  const picture = await sharp({ create: { width: 856, height: 540, channels: 3, background: '#8fb3d9' } })
    .jpeg()
    .toBuffer();
  await page.locator('input[type="file"]').setInputFiles([
    { name: 'the-hong.jpg', mimeType: 'image/jpeg', buffer: picture },
    { name: 'ghi-chu.txt', mimeType: 'text/plain', buffer: Buffer.from('không phải ảnh') },
  ]);
  await page.getByRole('link', { name: 'the-hong.jpg' }).waitFor();
  await page.getByText('ghi-chu.txt không phải ảnh JPEG, PNG hoặc PDF').waitFor();
  await page.getByRole('button', { name: 'Bỏ qua ghi-chu.txt' }).click();
  await expectAccessible(page);
  await goOn(page);
  await receiveElectronically(page);
  expect(await page.locator('main').innerText()).toContain('the-hong.jpg');
  await typeCode(page);
  await confirm(page).click();
  const number = await receiptNumber(page);
  await page.goto(`/applications/${number}`);
  await page.getByRole('heading', { level: 1, name: 'Đang chờ tiếp nhận' }).waitFor();
  await page.goto(SERVICE);
  expect(await page.locator('main').innerText()).toContain('Đã có hồ sơ cùng loại đang xử lý.');
  await expectAccessible(page);
});

test('without JavaScript a service is filled in, sent and followed all the same', async () => {
  const page = await signedIn('0190000004', { javaScriptEnabled: false });
  await page.goto(`${SERVICE}/reason`);
  await goOn(page);
  expect(await page.getByRole('alert').innerText()).toContain('Vui lòng chọn lý do');
  await page.getByLabel('Mất', { exact: true }).check();
  await page.getByLabel('Cấp thẻ giấy').check();
  await goOn(page);
  // The answer brought up a question: it is asked now, not missing.
  await page.getByLabel('Lý do đề nghị thẻ giấy').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.getByLabel('Cấp thẻ giấy').uncheck();
  await goOn(page);
  await receiveElectronically(page);
  await typeCode(page);
  await confirm(page).click();
  const number = await receiptNumber(page);
  expect(await numbersInHistory(page)).toEqual([number]);
});

test('a double click sends once', async () => {
  const page = await signedIn('0190000008');
  await fillIn(page);
  await typeCode(page);
  await confirm(page).dblclick();
  const number = await receiptNumber(page);
  expect(await numbersInHistory(page)).toEqual([number]);
});

test('an answer lost on its way is said to be unknown, and the repeat gets the first receipt', async () => {
  const page = await signedIn('0190000003');
  await fillIn(page);
  await typeCode(page);
  await context.setOffline(true);
  await confirm(page).click();
  await page.getByText('Chưa rõ hồ sơ đã đến nơi hay chưa').waitFor();
  await context.setOffline(false);

  const cookies = await context.cookies();
  await page.route(
    '**/send?/confirm',
    async (route) => {
      await route.fetch({ maxRedirects: 0 });
      // The answer never arrives, nor do its cookies.
      await context.addCookies(cookies);
      await route.abort();
    },
    { times: 1 },
  );
  await confirm(page).click();
  await page.getByText('Chưa rõ hồ sơ đã đến nơi hay chưa').waitFor();
  await confirm(page).click();
  const number = await receiptNumber(page);
  expect(await numbersInHistory(page)).toEqual([number]);
});

test('a draft saves by itself, says so, and tells of a change in another window', async () => {
  const page = await signedIn('0190000002');
  await page.goto(`${SERVICE}/contact`);
  const other = await context.newPage();
  await other.goto(`${SERVICE}/contact`);
  await page.getByLabel('Email').fill('moi@vidu.example');
  await page.getByText(/Đã lưu lúc \d\d:\d\d/).waitFor();
  await other.getByLabel('Email').fill('khac@vidu.example');
  await other.getByText('Hồ sơ này vừa được sửa ở một cửa sổ khác').waitFor();
  expect(await other.getByText(/Đã lưu lúc/).count()).toBe(0);
  await other.getByRole('button', { name: 'Giữ nội dung ở trang này' }).click();
  await at(other, 'reason');
  await page.goto(`${SERVICE}/contact`);
  expect(await page.getByLabel('Email').inputValue()).toBe('khac@vidu.example');

  await context.setOffline(true);
  await page.getByLabel('Email').fill('khong-mang@vidu.example');
  await page.getByText('Chưa lưu được vì không có kết nối mạng').waitFor();
  await context.setOffline(false);
  await page.getByText(/Đã lưu lúc \d\d:\d\d/).waitFor();
  expect(await page.getByLabel('Email').inputValue()).toBe('khong-mang@vidu.example');

  // A network that only seems to be there: nobody says when it is back.
  await page.route('**/contact?/save', (route) => route.abort(), { times: 1 });
  await page.getByLabel('Email').fill('mang-yeu@vidu.example');
  await page.getByText('Chưa lưu được vì không có kết nối mạng').waitFor();
  await page.getByText(/Đã lưu lúc \d\d:\d\d/).waitFor();

  // One that brings it there and loses the answer: what is typed since is no other window's.
  await page.route('**/contact?/save', (route) => route.fetch().then(() => route.abort()), { times: 1 });
  await page.getByLabel('Email').fill('mat-tra-loi@vidu.example');
  await page.getByText('Chưa lưu được vì không có kết nối mạng').waitFor();
  await page.getByLabel('Email').fill('viet-tiep@vidu.example');
  await page.getByText(/Đã lưu lúc \d\d:\d\d/).waitFor();
  await page.goto(`${SERVICE}/contact`);
  expect(await page.getByLabel('Email').inputValue()).toBe('viet-tiep@vidu.example');
});

test('a form left open is not saved as that of somebody else who has signed in since', async () => {
  const page = await signedIn('0190000001', { javaScriptEnabled: false });
  await page.goto(`${SERVICE}/contact`);
  const cookies = await context.cookies();
  const other = await connectCitizen(urls.citizen, '0190000002');
  await context.addCookies((await other.storageState()).cookies);
  await page.getByLabel('Email').fill('cua-nguoi-truoc@vidu.example');
  for (let tries = 0; tries < 2; tries += 1) {
    await goOn(page);
    await page.getByText('Phiên đăng nhập đã hết hạn').waitFor();
    expect(await (await other.get('/api/drafts/reissue-health-card')).text()).not.toContain('cua-nguoi-truoc');
  }
  await context.addCookies(cookies);
  await goOn(page);
  await at(page, 'reason');
});

test('a session that ends while somebody types loses nothing', async () => {
  const page = await signedIn('0190000001', { javaScriptEnabled: false });
  await page.goto(`${SERVICE}/contact`);
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.getByLabel('Email').fill('con-day@vidu.example');
  await goOn(page);
  await page.getByText('Phiên đăng nhập đã hết hạn').waitFor();
  expect(await page.getByLabel('Email').inputValue()).toBe('con-day@vidu.example');
  // Signed in again in another window.
  await context.addCookies(cookies);
  await goOn(page);
  await at(page, 'reason');
  await page.goto(`${SERVICE}/contact`);
  expect(await page.getByLabel('Email').inputValue()).toBe('con-day@vidu.example');
});
