import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { DEMONSTRATION_ACCOUNTS } from '../apps/api/src/population/demonstration/accounts.ts';
import { axeFaults } from './axe.ts';
import { closePages, openBrowser } from './visitors.ts';

const CARD_PAGES = ['/card', '/card/use', '/card/use/token', '/card/picture'];
const STORED_PAGES = [...CARD_PAGES, '/book'];
const WORKER = '0190000001';
const MOTHER = '0190000002';
const CARD_EXPIRED = '0190000005';
const OFFLINE = /^Không có kết nối mạng\. Đang hiển thị dữ liệu cập nhật lúc \d\d:\d\d, ngày \d\d\/\d\d\/\d{4}\.$/;

const { urls } = inject('product');
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => closePages(browser));

beforeEach(openPage);

afterEach(() => context.close());

async function openPage(): Promise<void> {
  context = await browser.newContext({ baseURL: urls.citizen, viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
  page = await context.newPage();
}

async function signIn(number: string): Promise<void> {
  const account = DEMONSTRATION_ACCOUNTS.find((one) => one.number === number);
  await page.goto('/sign-in');
  await page.locator('input[name="number"]').fill(number);
  await page.locator('input[name="password"]').fill(account?.password ?? '');
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === '/');
}

async function signOut(): Promise<void> {
  const form = page.locator('form[action="/sign-out"]').first();
  await form.evaluate((element: HTMLFormElement) => element.requestSubmit());
  await page.waitForURL('**/sign-in');
}

/** In the service worker, as it does in the seconds after a sign-in. */
async function keepStoring(): Promise<void> {
  const files = await caches.open('files-of-a-test');
  const again = (): Promise<unknown> =>
    Promise.all(Array.from({ length: 50 }, (_, n) => files.add(`/plain.css?${n}`))).then(again);
  void again();
}

/** Paths of the pages that the service worker keeps. */
function storedPages(): Promise<string[]> {
  return page.evaluate(async () => {
    const requests = (await caches.has('card-pages')) ? await (await caches.open('card-pages')).keys() : [];
    return requests
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => path !== '/owner')
      .sort();
  });
}

async function waitUntilStored(): Promise<void> {
  await expect.poll(storedPages, { timeout: 15_000 }).toEqual([...STORED_PAGES].sort());
}

async function tokenInView(): Promise<string> {
  return page.evaluate(async () => {
    const answer = (await (await fetch('/api/card')).json()) as { card: { cardToken: string } };
    return answer.card.cardToken;
  });
}

async function check(code: string): Promise<void> {
  await page.locator('textarea[name="code"]').fill(code);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
}

const result = () => page.getByRole('region', { name: 'Kết quả kiểm tra' });

test('right after the sign-in the whole card opens without a network within a second, and says from when it is', async () => {
  await signIn(WORKER);
  await waitUntilStored();
  await context.setOffline(true);

  for (const path of CARD_PAGES) {
    const start = performance.now();
    await page.goto(path);
    expect(performance.now() - start).toBeLessThan(1000);
    await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(OFFLINE);
    expect(await page.locator('main').innerText()).toContain(path === '/card' ? 'Thẻ còn hạn đến 31/12/2026' : 'Nguyễn Văn An');
  }
});

test('without a network its links lead from page to page, from the first page too', async () => {
  await signIn(WORKER);
  await waitUntilStored();
  await context.setOffline(true);

  await page.locator('main a[href="/card"]').click();
  await page.waitForURL('**/card');
  await page.getByRole('link', { name: 'Sử dụng thẻ' }).click();
  await page.waitForURL('**/card/use');
  await page.getByRole('link', { name: 'Mã xác thực' }).click();
  await page.waitForURL('**/card/use/token');
  expect(await page.getByRole('img', { name: 'Mã QR xác thực thẻ BHYT của Nguyễn Văn An' }).isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Đóng' }).click();
  await page.waitForURL('**/card');
});

test('signing out wipes the card from the device', async () => {
  await signIn(WORKER);
  await waitUntilStored();
  await signOut();
  await expect.poll(storedPages).toEqual([]);
});

test('whoever signs out without a network finds no card, and tries again from their home', async () => {
  await signIn(WORKER);
  await waitUntilStored();
  await context.setOffline(true);
  await page
    .locator('form[action="/sign-out"]')
    .first()
    .evaluate((form: HTMLFormElement) => form.requestSubmit());
  await page.getByRole('heading', { name: 'Không có kết nối mạng' }).waitFor();
  await expect.poll(storedPages).toEqual([]);

  await context.setOffline(false);
  await page.getByRole('link', { name: 'Thử lại' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await signOut();
});

test('nobody who signs out waits for what is being stored', async () => {
  // The browser falls into the trap in one of three times only.
  for (let time = 0; time < 5; time += 1) {
    await signIn(WORKER);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    await expect.poll(() => context.serviceWorkers().length).toBe(1);
    await context.serviceWorkers()[0]?.evaluate(keepStoring);
    await signOut();
    await context.close();
    await openPage();
  }
});

test('a session that has ended wipes the card when it is opened again', async () => {
  await signIn(WORKER);
  await waitUntilStored();

  await context.clearCookies();
  await page.goto('/card').catch(() => undefined);
  await expect.poll(storedPages).toEqual([]);
});

test('somebody else who signs in never finds the card of the one before', async () => {
  await signIn(WORKER);
  await waitUntilStored();
  await context.clearCookies();

  await signIn(MOTHER);
  await waitUntilStored();
  await context.setOffline(true);

  for (const path of CARD_PAGES) {
    await page.goto(path);
    expect(await page.content()).not.toContain('Nguyễn Văn An');
    expect(await page.content()).toContain('Trần Thị Bích Ngọc');
  }
});

test('a signed code is checked in the browser: valid, changed, unsigned, and again without a network', async () => {
  await signIn(WORKER);
  const token = await tokenInView();
  await page.goto('/verify');
  await check(token);
  await result().getByText('Thẻ có giá trị').waitFor();
  expect(await result().innerText()).toMatch(/Trạng thái thẻ theo danh sách lúc[\s\S]*Nguyễn Văn An/);

  const [header, , signature] = token.split('.');
  await check(`${header ?? ''}.${btoa('{"card":"1"}').replaceAll('=', '')}.${signature ?? ''}`);
  await result().getByText('Chữ ký không đúng').waitFor();
  await check('0190000003|4cc3aa204de1baab75|05/06/1990|1||79001|01/01/2026||01/01/2026');
  await result().getByText('Mã thẻ không có chữ ký').waitFor();

  await expect.poll(storedPages, { timeout: 15_000 }).toContain('/verify');
  await context.setOffline(true);
  await page.goto('/verify');
  await check(token);
  await result().getByText('Thẻ có giá trị').waitFor();
});

test('with a list that has grown old the verifier says that the state was not checked, and from when the list is', async () => {
  await signIn(WORKER);
  const token = await tokenInView();
  await page.goto('/verify');
  await check(token);
  await result().getByText('Trạng thái thẻ theo danh sách').waitFor();

  await context.setOffline(true);
  await page.clock.setFixedTime(Date.now() + 20 * 60_000);
  await check(token);

  await result()
    .getByText(/Chưa kiểm tra được thẻ có bị khóa hay thay thế không\. Danh sách gần nhất có lúc \d\d:\d\d/)
    .waitFor();
});

test('without JavaScript card, codes and verifier work', async () => {
  await signIn(WORKER);
  const token = await tokenInView();
  const plain = await browser.newContext({
    baseURL: urls.citizen,
    javaScriptEnabled: false,
    locale: 'vi-VN',
    storageState: await context.storageState(),
  });
  page = await plain.newPage();

  await page.goto('/card');
  await page.getByRole('link', { name: 'Sử dụng thẻ' }).click();
  expect(await page.getByRole('img', { name: 'Mã QR thẻ BHYT của Nguyễn Văn An' }).isVisible()).toBe(true);
  await page.goto('/verify');
  await check(token);
  await result().getByText('Thẻ có giá trị').waitFor();
  await plain.close();
});

test('an expired card says so and offers no code', async () => {
  await signIn(CARD_EXPIRED);
  await page.goto('/card');
  expect(await page.locator('main').innerText()).toMatch(/Thẻ BHYT đã hết hạn sử dụng từ ngày \d\d\/\d\d\/\d{4}/);
  expect(await page.getByRole('link', { name: 'Sử dụng thẻ' }).count()).toBe(0);
  await page.goto('/card/use');
  expect(await page.locator('main').innerText()).toContain('Thẻ BHYT đã hết hạn sử dụng từ ngày');
});

test.each(['vi', 'en'])('the pages have no fault that axe can find (%s)', async (language) => {
  await signIn(WORKER);
  await page.goto(`/language?to=${language}&back=/card`);
  for (const path of [...CARD_PAGES, '/verify']) {
    await page.goto(path);
    expect(await axeFaults(page), path).toEqual([]);
  }
});

test('a letter that nobody has written is told so', async () => {
  await page.goto('/verify/0123456789ABCDEF');
  expect(await page.locator('main').innerText()).toContain('Không có văn bản nào với mã này');
});
