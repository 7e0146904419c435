import type { APIRequestContext, Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMONSTRATION_ACCOUNTS, type DemonstrationKey } from '../apps/api/src/population/demonstration/accounts.ts';
import { axeFaults } from './axe.ts';
import { codeAfter, newestMessage } from './inbox.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, openBrowser } from './visitors.ts';

// A product of its own: who receives a benefit is another one afterwards.
let product: OwnProduct;
let browser: Browser;
type State = Awaited<ReturnType<APIRequestContext['storageState']>>;
const officers: Record<'mot-cua' | 'thu-ly' | 'lanh-dao', State | undefined> = {
  'mot-cua': undefined,
  'thu-ly': undefined,
  'lanh-dao': undefined,
};
type Officer = keyof typeof officers;

beforeAll(async () => {
  product = await startOwnProduct();
  browser = await openBrowser();
  for (const name of ['mot-cua', 'thu-ly', 'lanh-dao'] as const)
    officers[name] = await (await connectOfficer(product.urls.officer, `${name}@badinh.example`)).storageState();
}, 120_000);
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block', ...options });
  return context.newPage();
}

async function signedIn(key: DemonstrationKey): Promise<Page> {
  const account = DEMONSTRATION_ACCOUNTS.find((one) => one.key === key);
  const page = await open({ baseURL: product.urls.citizen, viewport: { width: 360, height: 740 } });
  await page.goto('/sign-in');
  await page.locator('input[name="number"]').fill(account?.number ?? '');
  await page.locator('input[name="password"]').fill(account?.password ?? '');
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === '/');
  return page;
}

async function at(officer: Officer, path: string): Promise<Page> {
  const storageState = officers[officer];
  if (!storageState) throw new Error('officers sign in first');
  const page = await open({ baseURL: product.urls.officer, storageState, viewport: { width: 1280, height: 800 } });
  await page.goto(path);
  return page;
}

const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click();
const done = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();

async function next(page: Page, step: string): Promise<void> {
  await press(page, 'Tiếp tục');
  await page.waitForURL(`**/${step}`);
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

const inDays = (days: number): string => {
  const { day, month, year } = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').add({ days });
  return `${day}/${month}/${year}`;
};

/** Fills in form 13-HSB as the pensioner; answers the number of the file. */
async function authorise(page: Page): Promise<string> {
  await page.goto('/services/authorise-recipient');
  await page.getByRole('link', { name: 'Bắt đầu' }).first().click();
  await page.waitForURL('**/principal');
  expect(await page.getByLabel('Lương hưu').isChecked()).toBe(true);
  await expectAccessible(page);
  await next(page, 'attorney');
  await page.getByLabel('Họ và tên').fill('Nguyễn Văn An');
  await page.getByLabel('Ngày sinh').fill('12/3/1988');
  await page.getByLabel('Số căn cước').fill('001 088 900 001');
  await page.getByLabel('Nơi cấp').fill('Cục Cảnh sát QLHC về TTXH');
  await page.getByLabel('Ngày cấp').fill('1/6/2022');
  await page.getByLabel('Số điện thoại').fill('0912 900 001');
  await page.getByLabel('Nơi cư trú: Tỉnh/Thành phố').selectOption({ label: 'Thành phố Hà Nội' });
  await page.getByLabel('Phường/Xã').selectOption({ index: 1 });
  await page.getByLabel('Số nhà, đường, thôn/xóm').fill('Số 12 phố Ví Dụ');
  await expectAccessible(page);
  await next(page, 'scope');
  await page.getByLabel('Lĩnh hằng tháng').check();
  await page.getByLabel('Đến ngày').fill(inDays(300));
  await next(page, 'certification');
  await page.getByLabel('Giấy ủy quyền có chứng thực', { exact: true }).first().check();
  const buffer = await sharp({ create: { width: 600, height: 850, channels: 3, background: '#eee' } })
    .jpeg()
    .toBuffer();
  await page.locator('input[type="file"]').setInputFiles({ name: 'giay-uy-quyen.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByText('giay-uy-quyen.jpg').first().waitFor();
  await next(page, 'result-delivery');
  await page.getByLabel('Bản điện tử', { exact: true }).check();
  await next(page, 'check');
  const seen = await newestMessage(product.urls.sandbox);
  await page.getByLabel('Tôi cam kết thông tin kê khai là đúng').check();
  await press(page, 'Gửi');
  await page.waitForURL('**/send');
  const recipient = /đến số ([^.]+)\./.exec(await page.locator('main').innerText())?.[1] ?? '';
  await page.getByLabel('Mã OTP').fill(await codeAfter(product.urls.sandbox, seen, recipient));
  await press(page, 'Xác nhận và gửi hồ sơ');
  await page.waitForURL('**/applications/*/receipt');
  return /652-\d{6}-[0-9A-Z]{6}/.exec(await page.locator('main').innerText())?.[0] ?? '';
}

async function accept(number: string): Promise<void> {
  const path = `/applications/${number}`;
  const reception = await at('mot-cua', path);
  await press(reception, 'Tiếp nhận hồ sơ');
  await done(reception, 'Đã tiếp nhận hồ sơ.');
  const caseOfficer = await at('thu-ly', path);
  await press(caseOfficer, 'Nhận xử lý');
  await done(caseOfficer, 'Bạn đã nhận xử lý hồ sơ.');
  await press(caseOfficer, 'Đề xuất chấp nhận');
  await done(caseOfficer, 'Đã ghi nhận: chấp nhận.');
  const approver = await at('lanh-dao', path);
  await press(approver, 'Chấp nhận hồ sơ');
  await done(approver, 'Đã ghi nhận: chấp nhận.');
  for (const page of [reception, caseOfficer, approver]) await page.context().close();
}

test(
  'a pensioner authorises somebody, who accepts, stands on the payment list, and is revoked',
  { timeout: 120_000 },
  async () => {
    const pensioner = await signedIn('pensioner');
    const number = await authorise(pensioner);
    expect(number).toMatch(/^652-/);
    await accept(number);

    const attorney = await signedIn('worker');
    await attorney.goto('/notifications');
    await attorney.getByText('Bạn được ủy quyền lĩnh thay').first().waitFor();
    await attorney.goto('/settings/authorisations');
    await expectAccessible(attorney);
    await attorney.getByRole('button', { name: 'Nhận ủy quyền của Lê Văn Hòa' }).click();
    await attorney.getByText('Đã xác nhận.').waitFor();
    await attorney.getByRole('link', { name: 'Xem chế độ của Lê Văn Hòa' }).click();
    const benefits = attorney.locator('main');
    await benefits.getByText('Người lĩnh thay: Nguyễn Văn An').waitFor();
    expect(await benefits.innerText()).not.toContain('Trợ cấp một lần khi nghỉ hưu');

    const maker = await at('thu-ly', '/payment-lists');
    await expectAccessible(maker);
    await press(maker, 'Lập danh sách');
    await done(maker, 'Đã lập danh sách');
    await expectAccessible(maker);
    expect(await maker.getByRole('button', { name: 'Phê duyệt danh sách' }).count()).toBe(0);
    const approver = await at('lanh-dao', new URL(maker.url()).pathname);
    await approver.getByRole('link', { name: /Người khác lĩnh thay/ }).click();
    const row = approver.locator('table', { hasText: 'Mã giao dịch' }).locator('tbody tr');
    await expect.poll(() => row.count()).toBe(1);
    const reference = (await row.getByRole('link').innerText()).trim();
    await row.getByRole('link').click();
    await approver.waitForURL('**/payments/*');
    await approver.getByText('Lê Văn Hòa').first().waitFor();
    expect(await approver.locator('main').innerText()).toContain('001088900001');
    await expectAccessible(approver);
    await approver.goBack();
    await press(approver, 'Phê duyệt danh sách');
    const download = approver.waitForEvent('download');
    await approver.getByRole('link', { name: 'Tải toàn bộ danh sách (CSV)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^chi-tra-/);

    await maker.reload();
    const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').toString();
    const file = {
      name: 'ket-qua.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`reference,result,day,reason\n${reference},paid,${today},\n`),
    };
    await maker.locator('input[type="file"]').setInputFiles(file);
    await press(maker, 'Đọc tệp');
    await done(maker, 'Đã ghi nhận 1 khoản đã trả');

    await pensioner.goto('/benefits?tab=monthly');
    await pensioner.getByText('Lần chi trả gần nhất').waitFor();
    await expectAccessible(pensioner);
    await pensioner.goto('/settings/authorisations');
    await pensioner.getByRole('button', { name: 'Thu hồi ủy quyền cho Nguyễn Văn An' }).click();
    await pensioner.getByText('Ủy quyền đã chấm dứt').waitFor();
    await expectAccessible(pensioner);
    await attorney.reload();
    expect(await attorney.locator('main').innerText()).not.toContain('Lê Văn Hòa');
  },
);
