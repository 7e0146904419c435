import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMONSTRATION_ACCOUNTS } from '../apps/api/src/population/demonstration/accounts.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, goAfresh, newVisitor, openBrowser, passwordOf, scriptsRun } from './visitors.ts';

const CONTACT = '/services/reissue-health-card/contact';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';

let browser: Browser;
let product: OwnProduct;

beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startOwnProduct()]);
}, 120_000);

afterAll(() => Promise.all([closePages(browser), product.end()]));

test('a new version takes nothing of what stands typed in a service', async () => {
  const page = await signedIn();
  await page.goto(CONTACT);
  const field = page.locator('main input[name="phone"]');
  await aNewVersionIsOut(page);
  await field.fill('0987654321');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Cập nhật' }).click()]);
  expect((await field.inputValue()).replace(/\s/g, '')).toBe('0987654321');
  await page.context().close();
});

test('a service that cannot be saved is not loaded anew', async () => {
  const page = await signedIn();
  await page.goto(CONTACT);
  await aNewVersionIsOut(page);
  await page.route('**/services/**', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  const field = page.locator('main input[name="phone"]');
  await field.fill('0911222333');
  await page.getByRole('button', { name: 'Cập nhật' }).click();
  await page.getByText('Chưa lưu').first().waitFor();
  expect(await field.inputValue()).toBe('0911222333');
  await page.context().close();
});

test('where no version is new none is offered, and pages go on without being loaded whole', async () => {
  const page = await signedIn();
  await goAfresh(page, '/');
  await scriptsRun(page);
  await page.evaluate(() => (document.body.dataset['same'] = 'page'));
  await page.locator('nav a[href="/services"]').click();
  await page.waitForURL('**/services');
  await page.locator('nav a[href="/look-up"]').click();
  await page.waitForURL('**/look-up');
  expect(await page.locator('body[data-same]').count()).toBe(1);

  await page.goto('/settings/password');
  await page.locator('main form button[type="submit"]').first().click();
  await page.getByRole('alert').first().waitFor();
  expect(await page.getByText('Đã có phiên bản mới.').count()).toBe(0);
  await page.context().close();
});

test('a form that nobody keeps has the new version wait until it is left', async () => {
  const page = await signedIn();
  await page.goto('/settings/password');
  await aNewVersionIsOut(page);
  await page.getByRole('button', { name: 'Cập nhật' }).waitFor();
  await page.locator('main input[type="password"]').first().fill('dang go do');
  await page.getByText('Ứng dụng sẽ cập nhật khi bạn rời trang này.').waitFor();
  expect(await page.getByRole('button', { name: 'Cập nhật' }).count()).toBe(0);

  await Promise.all([page.waitForEvent('load'), page.locator('nav a[href="/services"]').click()]);
  expect(new URL(page.url()).pathname).toBe('/services');
  await page.context().close();
});

test('the chosen scheme and text size come with the page, without a script', async () => {
  const page = await signedIn({ javaScriptEnabled: false });
  await page.goto('/settings/appearance');
  await page.getByLabel('Tối').check();
  await page.getByLabel('Rất lớn').check();
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL('**/settings/appearance?saved');
  expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
  expect(await page.locator('html').getAttribute('data-text')).toBe('largest');
  expect(await page.locator('meta[name="theme-color"][media="all"]').getAttribute('content')).toBe('#162033');
  await page.context().close();
});

test('the app offers to be installed from the second visit on, until somebody says no', async () => {
  const page = await signedIn();
  const offer = page.getByRole('region', { name: 'Cài ứng dụng trên máy này' });
  const comeAgain = async () => {
    await page.evaluate(() => sessionStorage.clear());
    await goAfresh(page, '/');
    await scriptsRun(page);
    await browserOffers();
  };
  const browserOffers = async () => {
    await page.evaluate(() => dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt: async () => ({}) })));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    return offer.count();
  };
  // The page after the sign-in counts as a visit too, when its scripts come.
  await scriptsRun(page);
  await page.evaluate(() => localStorage.clear());
  await comeAgain();
  expect(await offer.count()).toBe(0);
  await comeAgain();
  await expect.poll(browserOffers).toBe(1);
  await offer.getByRole('button', { name: 'Không hiện nữa' }).click();
  await comeAgain();
  expect(await offer.count()).toBe(0);
  await page.context().close();
});

test('a page that takes long shows its outline, and gives way to it', async () => {
  const page = await signedIn();
  await goAfresh(page, '/');
  await scriptsRun(page);
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/notifications/__data.json*', async (route) => {
    await held;
    await route.continue();
  });
  await page
    .getByRole('link', { name: /^Thông báo/ })
    .first()
    .click();
  await page.getByText('Đang tải…').waitFor({ state: 'attached' });
  answer();
  await page.getByRole('heading', { name: 'Thông báo', level: 1 }).waitFor();
  expect(await page.getByText('Đang tải…').count()).toBe(0);
  await page.context().close();
});

test('on paper a page says where it is from and when, black on white, without its navigation', async () => {
  const page = await signedIn({ colorScheme: 'dark' });
  await page.goto('/contributions');
  await scriptsRun(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.getByText(/\/contributions\s· In ngày \d\d\/\d\d\/\d{4}, lúc \d\d:\d\d/).waitFor();
  expect(await page.locator('nav:visible').count()).toBe(0);
  const [ink, paper] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.context().close();
});

test('in the installed app on an iPhone, pulling the page down asks for it anew', async () => {
  const page = await signedIn({ userAgent: IPHONE, hasTouch: true });
  await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
  await page.goto('/notifications');
  let asked = 0;
  await page.route('**/notifications/__data.json*', async (route) => {
    asked += 1;
    await route.continue();
  });
  const pullDown = () =>
    page.evaluate(() => {
      const touchAt = (name: string, y: number) => {
        const touch = new Touch({ identifier: 1, target: document.body, clientX: 100, clientY: y });
        dispatchEvent(new TouchEvent(name, { touches: name === 'touchend' ? [] : [touch] }));
      };
      touchAt('touchstart', 100);
      touchAt('touchmove', 400);
      touchAt('touchend', 400);
    });
  // What watches for it comes after the page's own scripts, and only where it is needed.
  await expect
    .poll(async () => {
      await pullDown();
      return asked;
    })
    .toBeGreaterThan(0);
  await page.context().close();
});

/** Told as every deployment is: by another `version.json`. */
async function aNewVersionIsOut(page: Page): Promise<void> {
  await scriptsRun(page);
  await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'next' } }));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByText('Đã có phiên bản mới.').waitFor();
}

async function signedIn(options: Parameters<typeof newVisitor>[1] = {}): Promise<Page> {
  const page = await newVisitor(browser, { baseURL: product.urls.citizen, serviceWorkers: 'block', ...options });
  const worker = DEMONSTRATION_ACCOUNTS.find(({ key }) => key === 'worker');
  await page.goto('/sign-in');
  await page.locator('input[name="number"]').fill(worker?.number ?? '');
  await page.locator('input[name="password"]').fill(passwordOf('worker'));
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === '/');
  return page;
}
