import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proveAtVneid, signInAtVneid } from './at-vneid.ts';
import { newestMessage, partAfter } from './inbox.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { askForCode, chooseAgency, enterCode, send } from './registering.ts';
import { closePages, newVisitor, openBrowser, signIn } from './visitors.ts';

const WORKER = '001088900001';
const MOTHER = '001194900002';
const PENSIONER = '001056900003';
const UNEMPLOYED = '001190900004';
const IN_ARREARS = '001092900008';
const NEWCOMER = '001195900021';
const UNKNOWN = '001190900031';
const LEVEL_1 = '001091900032';

let browser: Browser;
let product: OwnProduct;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startOwnProduct({}, { vneid: true })]);
}, 180_000);
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

const visitor = (javaScriptEnabled = true) => newVisitor(browser, { baseURL: product.urls.citizen, javaScriptEnabled });
const content = (page: Page) => page.locator('body').innerText();
const at = (page: Page) => {
  const { origin, pathname, search } = new URL(page.url());
  return (origin === product.urls.citizen ? '' : origin) + pathname + search;
};
const leave = async (page: Page, next = '/card') => {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByRole('button', { name: 'Đăng nhập bằng tài khoản định danh điện tử' }).click();
};
const arrive = async (page: Page, citizenNumber: string, options?: { consent?: boolean }) => {
  await signInAtVneid(page, product.urls, citizenNumber, options);
  await page.waitForLoadState();
};

describe.each([
  ['with a script', true, WORKER, 'nguyen.van.an@vidu.example', PENSIONER],
  ['without a script', false, MOTHER, 'bich.ngoc@vidu.example', UNEMPLOYED],
] as const)('%s', (_name, javaScriptEnabled, citizenNumber, email, another) => {
  test('VNeID opens the account, the page one wanted says so once, and signing out offers to sign out there', async () => {
    const seen = await newestMessage(product.urls.sandbox);
    const page = await visitor(javaScriptEnabled);
    await leave(page);
    await arrive(page, citizenNumber);
    expect(at(page)).toBe('/card');
    expect(await content(page)).toContain('Đăng nhập thành công');
    await page.goto('/card');
    expect(await content(page)).not.toContain('Đăng nhập thành công');

    // The owner hears of the device, as with every way in.
    await partAfter(product.urls.sandbox, seen, email, /not-me\/[\w-]+/);
    await page.request.post('/sign-out', { headers: { origin: product.urls.citizen }, maxRedirects: 0 });
    await page.goto('/sign-in?signed-out=vneid');
    await page.getByRole('button', { name: 'Đăng xuất cả VNeID' }).click();
    await page.waitForURL(`${product.urls.vneid}/**`);
    await page.context().close();
  });

  test('whoever does not agree is back at the sign-in, where every other way is open', async () => {
    const page = await visitor(javaScriptEnabled);
    await leave(page);
    await arrive(page, another, { consent: false });
    expect(at(page)).toBe('/sign-in?vneid=cancelled&next=%2Fcard');
    expect(await content(page)).toContain('Bạn đã hủy đăng nhập bằng VNeID.');
    expect(await page.locator('input[name="password"]').isVisible()).toBe(true);
    await page.context().close();
  });
});

test('whoever turns back before signing in at VNeID is back at the sign-in too', async () => {
  const page = await visitor(false);
  await leave(page);
  await page.getByRole('link', { name: 'Hủy, quay lại dịch vụ' }).click();
  await page.waitForURL(`${product.urls.citizen}/**`);
  expect(at(page)).toBe('/sign-in?vneid=cancelled&next=%2Fcard');
  await page.context().close();
});

test('a proof given at VNeID stands for the password', async () => {
  const page = await visitor();
  await signIn(page, 'unpaid-employer');
  await page.goto('/confirm?next=%2Fsettings%2Fprofile%2Fphone');
  await page.getByRole('button', { name: 'Xác nhận bằng VNeID' }).click();
  await arrive(page, IN_ARREARS);
  expect(at(page)).toBe('/settings/profile/phone');
  await page.context().close();
});

test('who has no account registers with what VNeID says, is approved at once, and signs in with VNeID', async () => {
  const page = await visitor();
  await leave(page, '/');
  await arrive(page, NEWCOMER);
  expect(at(page)).toBe('/register/vneid');
  expect(await content(page)).toContain('Bạn chưa có tài khoản VssID. Đăng ký ngay?');
  await page.getByRole('link', { name: 'Đăng ký ngay' }).click();
  await page.waitForURL('**/register/details');
  expect(await page.locator('input[name="socialInsuranceNumber"]').inputValue()).toBe('0190000021');
  expect(await page.getByLabel('Họ và tên').count()).toBe(0);
  await page.locator('input[name="street"]').fill('Số 6 phố Ví Dụ');
  await page.locator('input[name="phone"]').fill('0912 900 121');
  await page.locator('select[name="provinceCode"]').selectOption('01');
  await page.waitForLoadState();
  await page.locator('select[name="wardCode"]').selectOption({ label: 'Phường Ba Đình' });
  await page.locator('main form button.main').click();
  await page.waitForURL('**/register/agency');
  await chooseAgency(page);
  await askForCode(page);
  await enterCode(page, product.urls.sandbox, { phone: '0912 900 121', number: '', fullName: '', idNumber: '', birthDate: '' });
  expect(at(page)).toBe('/register/check');
  await send(page);
  expect(await content(page)).toContain('Đã duyệt');
  await page.getByRole('link', { name: 'Đến trang đăng nhập' }).click();
  await page.waitForURL('**/sign-in');
  await page.getByRole('button', { name: 'Đăng nhập bằng tài khoản định danh điện tử' }).click();
  await page.waitForURL((url) => url.origin === product.urls.citizen && url.pathname === '/');
  expect(await content(page)).toContain('Đinh Thị Mai');
  await page.context().close();
});

test('who is on no record is led to an officer, and may put what VNeID said away', async () => {
  const page = await visitor();
  await leave(page);
  await arrive(page, UNKNOWN);
  expect(at(page)).toBe('/register/vneid');
  expect(await content(page)).toContain('Chưa có số định danh trên hồ sơ BHXH của bạn.');
  await page.getByRole('button', { name: 'Bỏ thông tin này' }).click();
  await page.waitForURL('**/sign-in');
  await page.goto('/register/vneid');
  expect(at(page)).toBe('/register');
  await page.context().close();
});

test('an account of level 1 opens nothing', async () => {
  const page = await visitor();
  await leave(page);
  await proveAtVneid(page, product.urls, LEVEL_1);
  await page.locator('main form button.main').click();
  await page.waitForURL((url) => url.origin === product.urls.citizen);
  expect(at(page)).toBe('/sign-in/vneid?result=level-1&next=%2Fcard');
  expect(await content(page)).toContain('Tài khoản cần được định danh mức độ 2.');
  await page.context().close();
});

test('an app that is too old says which version it is, which is needed and how to update', async () => {
  const page = await visitor();
  await page.goto('/sign-in');
  await page.locator('input[name="appVersion"]').evaluate((input: HTMLInputElement) => (input.value = '1.6.6'));
  await page.getByRole('button', { name: 'Đăng nhập bằng tài khoản định danh điện tử' }).click();
  await page.waitForURL('**/sign-in/vneid?*');
  expect(await content(page)).toContain(
    'Ứng dụng VssID của bạn đang là phiên bản 1.6.6. Đăng nhập bằng VNeID cần VssID phiên bản 1.6.7 trở lên. Vui lòng cập nhật.',
  );
  await page.context().close();
});
