import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMONSTRATION_ACCOUNTS, type DemonstrationKey } from '../apps/api/src/population/demonstration/accounts.ts';
import { codeAfter, newestMessage } from './inbox.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, newVisitor, openBrowser, signIn } from './visitors.ts';

let browser: Browser;
let product: OwnProduct;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startOwnProduct()]);
}, 180_000);
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

const visitor = (javaScriptEnabled = true) => newVisitor(browser, { baseURL: product.urls.citizen, javaScriptEnabled });
const press = (page: Page) => page.locator('main button[type="submit"]').first().click();
const numberOf = (key: DemonstrationKey) => DEMONSTRATION_ACCOUNTS.find((one) => one.key === key)?.number ?? '';
const content = (page: Page) => page.locator('main').innerText();

/** A phone that knows its owner's finger and answers at once; `beside`: its browser offers keys where the number is typed. */
async function giveAuthenticator(page: Page, { beside = false } = {}) {
  if (!beside)
    await page.addInitScript(() => {
      PublicKeyCredential.isConditionalMediationAvailable = async () => false;
    });
  const phone = await page.context().newCDPSession(page);
  await phone.send('WebAuthn.enable');
  const { authenticatorId } = await phone.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { phone, authenticatorId };
}

const keysIn = async ({ phone, authenticatorId }: { phone: CDPSession; authenticatorId: string }) =>
  (await phone.send('WebAuthn.getCredentials', { authenticatorId })).credentials;

const switchOn = async (page: Page) => {
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Bật xác thực bằng vân tay' }).click();
  await page.getByRole('button', { name: 'Bật trên thiết bị này' }).click();
  await page.waitForURL('**/settings/passkeys?done=added');
};

const signOut = async (page: Page) => {
  await page.request.post('/api/sign-out');
  await page.goto('/sign-in');
};

test('switched on after the password, a finger alone opens the account; a second device, a new name, and off again', async () => {
  const page = await visitor();
  const authenticator = await giveAuthenticator(page);
  await signIn(page, 'worker');
  const seen = await newestMessage(product.urls.sandbox);
  await switchOn(page);
  expect(await content(page)).toMatch(/Đã bật\.[^]*Chrome · Linux[^]*Chưa dùng lần nào/);
  expect(await newestMessage(product.urls.sandbox)).not.toBe(seen);
  expect(await keysIn(authenticator)).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }]);

  // The same phone is not switched on twice.
  await page.getByRole('button', { name: 'Bật trên thiết bị này' }).click();
  await page.getByText('Thiết bị này đã được bật.').waitFor();

  await page.locator('summary', { hasText: 'Đổi tên' }).click();
  await page.locator('input[name="name"]').fill('Điện thoại của tôi');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.waitForURL('**/settings/passkeys?done=renamed');
  expect(await content(page)).toContain('Điện thoại của tôi');

  await signOut(page);
  await page.goto('/sign-in?next=%2Fcard');
  await page.getByRole('button', { name: 'Đăng nhập bằng vân tay/khuôn mặt' }).click();
  await page.waitForURL('**/card');

  const second = await visitor();
  await giveAuthenticator(second);
  await signIn(second, 'worker');
  await switchOn(second);
  expect(await second.getByRole('button', { name: /^Tắt / }).count()).toBe(2);
  await second.context().close();

  await page.goto('/settings/passkeys');
  expect(await content(page)).toMatch(/Điện thoại của tôi[^]*Dùng gần nhất/);
  await page.getByRole('button', { name: 'Tắt Điện thoại của tôi' }).click();
  await page.waitForURL('**/settings/passkeys?done=removed');
  expect(await page.getByRole('button', { name: /^Tắt / }).count()).toBe(1);

  // The key is still in the phone, and opens nothing.
  await signOut(page);
  await page.getByRole('button', { name: 'Đăng nhập bằng vân tay/khuôn mặt' }).click();
  await page.getByText('chưa mở được tài khoản').waitFor();
  await page.context().close();
});

test('the browser offers the account where the number is typed', async () => {
  const page = await visitor();
  await giveAuthenticator(page, { beside: true });
  await signIn(page, 'mother');
  await switchOn(page);
  // The virtual authenticator takes what is offered as soon as it is.
  await signOut(page);
  await page.waitForURL((url) => url.pathname === '/');
  await page.context().close();
});

test('a phone whose finger is wrong opens nothing, says so, and the password still does', async () => {
  const page = await visitor();
  const { phone, authenticatorId } = await giveAuthenticator(page);
  await signIn(page, 'pensioner');
  await switchOn(page);
  await phone.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await signOut(page);
  await page.getByRole('button', { name: 'Đăng nhập bằng vân tay/khuôn mặt' }).click();
  await page.getByText('Chưa xác nhận được').waitFor();
  await signIn(page, 'pensioner');
  await page.context().close();
});

test('a finger stands for the password where it is asked once more', async () => {
  const page = await visitor();
  await giveAuthenticator(page);
  await signIn(page, 'unemployed');
  await switchOn(page);
  await page.goto('/confirm?next=%2Fsettings%2Fprofile%2Fphone');
  await page.getByRole('button', { name: 'Xác nhận bằng vân tay/khuôn mặt' }).click();
  await page.waitForURL('**/settings/profile/phone');
  await page.context().close();
});

test('a forgotten password, set anew, has ended the passkeys, and has said so before', async () => {
  const page = await visitor();
  await giveAuthenticator(page);
  await signIn(page, 'merged-numbers');
  await switchOn(page);
  await signOut(page);
  await page.goto('/forgotten-password');
  await page.locator('input[name="number"]').fill(numberOf('merged-numbers'));
  const seen = await newestMessage(product.urls.sandbox);
  await press(page);
  await page.waitForURL('**/forgotten-password/code');
  await page.locator('input[name="code"]').fill(await codeAfter(product.urls.sandbox, seen, numberOf('merged-numbers')));
  await press(page);
  await page.waitForURL('**/forgotten-password/password');
  expect(await content(page)).toContain('Đăng nhập bằng vân tay/khuôn mặt cũng bị tắt');
  for (const input of await page.locator('input[type="password"]').all()) await input.fill('Mèo mun nằm ngủ trưa');
  await press(page);
  await page.waitForURL((url) => url.pathname === '/');
  await page.goto('/settings/passkeys');
  expect(await content(page)).toContain('Bạn chưa bật trên thiết bị nào');
  await page.context().close();
});

test('without JavaScript there is no button, and nothing else is missing', async () => {
  const page = await visitor(false);
  await page.goto('/sign-in');
  expect(await page.getByText('Đăng nhập bằng vân tay/khuôn mặt').isVisible()).toBe(false);
  await signIn(page, 'worker');
  await page.goto('/settings/passkeys');
  expect(await page.getByRole('button', { name: 'Bật trên thiết bị này' }).count()).toBe(0);
  expect(await content(page)).toContain('Trình duyệt này chưa bật được');
  await page.context().close();
});
