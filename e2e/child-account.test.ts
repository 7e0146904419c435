import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCardQr } from '../packages/core/src/card-qr.ts';
import { axeFaults } from './axe.ts';
import { codeAfter, newestMessage } from './inbox.ts';
import { connectOfficer } from './officer-sign-in.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, DESKTOP, newVisitor, openBrowser, signIn } from './visitors.ts';

const CHILD = { number: '0190000011', fullName: 'Phan Minh Khôi' };
const SERVICE = '/services/register-child-account';
let product: OwnProduct;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startOwnProduct(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

async function signedIn(key: 'worker' | 'mother', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newVisitor(browser, { baseURL: product.urls.citizen, ...options });
  await signIn(page, key);
  return page;
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();
const at = (page: Page, step: string) => page.waitForURL(`**${SERVICE}/${step}`);
const banner = (page: Page) => page.getByRole('complementary', { name: 'Dữ liệu của người khác' });

function codeOfCard(): string {
  const qr = encodeCardQr({
    cardNumber: `TE101${CHILD.number}`,
    fullName: CHILD.fullName,
    birthDate: '2026-09-06',
    sex: 'male',
    firstFacilityCode: '01001',
    validFrom: '2026-09-06',
  });
  if (!qr.ok) throw new Error(qr.refusal.code);
  return qr.value;
}

const picture = async (name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 400, height: 500, channels: 3, background: '#8fb3d9' } })
    .jpeg()
    .toBuffer(),
});

/** The father's way through the form; answers the number on the receipt. */
async function register(page: Page): Promise<string> {
  await page.goto('/switch');
  await page.getByText('Chưa có con nào được liên kết với tài khoản của bạn.').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Đăng ký tài khoản cho con' }).click();
  await page.getByRole('link', { name: 'Bắt đầu' }).first().click();
  await at(page, 'child');
  await expectAccessible(page);
  // All that the card's code says is pasted: number and name come out of it.
  await page.getByLabel('Mã số BHXH của con').fill(codeOfCard());
  await page.getByText('Đã điền số và tên từ thẻ.').waitFor();
  expect(await page.getByLabel('Mã số BHXH của con').inputValue()).toBe(CHILD.number);
  expect(await page.getByLabel('Họ và tên con').inputValue()).toBe(CHILD.fullName);
  await page.getByLabel('Cha', { exact: true }).check();
  await goOn(page);
  await at(page, 'papers');
  await page.locator('input[name="childPortrait"]').setInputFiles(await picture('chan-dung.jpg'));
  await page.locator('input[name="birthCertificate"]').setInputFiles(await picture('khai-sinh.jpg'));
  await page.getByRole('link', { name: 'khai-sinh.jpg' }).waitFor();
  await goOn(page);
  await at(page, 'receiving');
  await page.getByLabel('Cơ quan BHXH tiếp nhận hồ sơ').selectOption('0101');
  await page.getByLabel('Email nhận kết quả').fill('an.nguyen@example.vn');
  await goOn(page);
  await at(page, 'result-delivery');
  await page.getByLabel('Bản điện tử', { exact: true }).check();
  await goOn(page);
  await at(page, 'check');
  await expectAccessible(page);
  const seen = await newestMessage(product.urls.sandbox);
  await page.getByLabel('Tôi cam kết thông tin kê khai là đúng').check();
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await at(page, 'send');
  const recipient = /đến số ([^.]+)\./.exec(await page.locator('main').innerText())?.[1] ?? '';
  await page.getByLabel('Mã OTP').fill(await codeAfter(product.urls.sandbox, seen, recipient));
  await page.getByRole('button', { name: 'Xác nhận và gửi hồ sơ' }).click();
  await page.waitForURL('**/applications/*/receipt');
  return /TKC-\d{6}-[0-9A-Z]{6}/.exec(await page.locator('main').innerText())?.[0] ?? '';
}

/** Reception looks at it on the screen, then each officer does their part. */
async function accept(number: string): Promise<void> {
  for (const name of ['mot-cua', 'thu-ly', 'lanh-dao']) {
    const officer = await connectOfficer(product.urls.officer, `${name}@badinh.example`);
    if (name === 'mot-cua') {
      const storageState = await officer.storageState();
      const page = await newVisitor(browser, { baseURL: product.urls.officer, viewport: DESKTOP, storageState });
      await page.goto(`/applications/${number}`);
      const shown = page.locator('main');
      await shown.getByRole('heading', { name: 'Người có số đã khai' }).waitFor();
      expect(await shown.innerText()).toContain('Khớp tên đã khai');
      expect(await shown.innerText()).toContain('Trần Thị Bích Ngọc (mẹ)');
      await expectAccessible(page);
      await page.context().close();
    }
    const answer = await officer.post(`/api/applications/${number}/accept`, { data: {} });
    expect([name, answer.status()]).toEqual([name, 200]);
    await officer.dispose();
  }
}

test('a father registers his child, an officer looks at the papers, and he opens the child’s records under a banner', async () => {
  const [father, mother] = [await signedIn('worker'), await signedIn('mother')];
  const number = await register(father);
  expect(number).toMatch(/^TKC-/);
  await accept(number);

  await mother.goto('/notifications');
  await mother.getByText('Thêm người xem được hồ sơ của con').waitFor();

  await father.goto(`/applications/${number}`);
  await father.locator('main').getByRole('link', { name: 'Chuyển hồ sơ' }).click();
  await father.getByRole('link', { name: CHILD.fullName }).click();
  await father.getByRole('heading', { level: 1, name: `Hồ sơ của ${CHILD.fullName}` }).waitFor();
  expect(await banner(father).innerText()).toContain(CHILD.fullName);
  await expectAccessible(father);
  const own = '/services/reissue-health-card/contact';
  const childs = own + new URL(father.url()).search;

  // Two tabs: what is sent from one is for whom that tab names, whatever the other shows.
  const other = await father.context().newPage();
  await other.goto(own);
  await father.goto(childs);
  await expectAccessible(father);
  expect(await father.locator('main').innerText()).toContain(CHILD.fullName);
  await other.goto('/switch');
  await father.getByLabel('Số điện thoại').fill('0912345679');
  await goOn(father);
  await father.waitForURL('**/reissue-health-card/reason?for=*');
  expect(await banner(father).innerText()).toContain(CHILD.fullName);
  const drafts = async (path: string) =>
    (await (await father.request.get(`/api/drafts${path}`)).json()) as { drafts: { procedure: string }[] };
  expect((await drafts('')).drafts).toEqual([]);
  expect((await drafts(new URL(father.url()).search)).drafts).toMatchObject([{ procedure: 'reissue-health-card' }]);
  await father.getByRole('link', { name: 'DV công' }).click();
  await father.waitForURL('**/services?for=*');
  await father.getByRole('link', { name: 'Về dữ liệu của tôi' }).click();
  await father.waitForURL((url) => url.pathname === '/' && url.search === '');
  expect(await banner(father).count()).toBe(0);
  await Promise.all([father.context().close(), mother.context().close()]);
});

test('the child’s card opens at the counter without a network, and is gone with the sign-out', async () => {
  const mother = await signedIn('mother');
  await mother.goto('/switch');
  await mother.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await mother.getByRole('link', { name: CHILD.fullName }).click();
  await mother.locator('main').getByRole('link', { name: 'Thẻ BHYT' }).click();
  await mother.getByRole('heading', { level: 1, name: 'Thẻ BHYT' }).waitFor();
  await mother.reload();
  const use = mother.url().replace('/card', '/card/use');
  await mother.waitForFunction(async (path) => (await caches.match(path)) !== undefined, use);
  await mother.context().setOffline(true);
  await mother.goto(use);
  expect(await mother.locator('main').innerText()).toContain(CHILD.fullName);
  await mother.goto('/services').catch(() => undefined);
  await mother.getByRole('link', { name: `Thẻ BHYT của ${CHILD.fullName}` }).waitFor();
  await mother.context().setOffline(false);
  await mother.goto('/');
  await mother
    .locator('form[action="/sign-out"]')
    .first()
    .evaluate((form: HTMLFormElement) => form.requestSubmit());
  await mother.waitForURL('**/sign-in*');
  await mother.waitForFunction(async () => (await caches.keys()).every((name) => !name.includes('pages')));
  await mother.context().close();
});

test('an address that names nobody, or a page that is about oneself alone, shows no banner over one’s own data', async () => {
  const father = await signedIn('worker', { javaScriptEnabled: false });
  expect((await father.goto('/card?for=guessed'))?.status()).toBe(404);
  await father.goto('/settings/profile?for=guessed');
  expect(father.url()).toBe(`${product.urls.citizen}/settings/profile`);
  await father.goto('/?for=guessed');
  expect(new URL(father.url()).search).toBe('');
  await father.context().close();
});
