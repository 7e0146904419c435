import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectOfficer } from './officer-sign-in.ts';
import { partAfter } from './inbox.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, DESKTOP, openBrowser, passwordOf, PHONE } from './visitors.ts';

// A product of its own: an officer's code is good once, and the news are everybody's.
let product: OwnProduct;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startOwnProduct(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await closePages(browser);
  await product.end();
});

const stranger = async (javaScriptEnabled = true): Promise<Page> =>
  (
    await browser.newContext({
      baseURL: product.urls.citizen,
      viewport: PHONE,
      locale: 'vi-VN',
      javaScriptEnabled,
      serviceWorkers: 'block',
    })
  ).newPage();

async function signedIn(next: string): Promise<Page> {
  const page = await stranger();
  await page.goto(`/sign-in?next=${next}`);
  await page.locator('input[name="number"]').fill('0190000001');
  await page.locator('input[name="password"]').fill(passwordOf('worker'));
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL(`**${next}`);
  return page;
}

async function officer(name: string): Promise<Page> {
  const connection = await connectOfficer(product.urls.officer, `${name}@badinh.example`);
  const storageState = await connection.storageState();
  await connection.dispose();
  return (
    await browser.newContext({ baseURL: product.urls.officer, viewport: DESKTOP, locale: 'vi-VN', storageState })
  ).newPage();
}

const titleOf = (page: Page) => page.locator('h1').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a stranger without JavaScript types without marks and finds how to replace a lost card', async () => {
  const page = await stranger(false);
  await page.goto('/help');
  await page.locator('input[name="q"]').fill('bao hiem that lac');
  await press(page, 'Tìm');
  await page.locator('main li a').first().click();
  expect(new URL(page.url()).pathname).toBe('/help/questions/card-lost');
  expect(await titleOf(page)).toBe('Thẻ bảo hiểm y tế bị thất lạc hoặc hỏng thì làm gì?');
});

test('a stranger without JavaScript finds what to do when a job is lost, and the way to the figures', async () => {
  const page = await stranger(false);
  await page.goto('/help');
  await page.getByRole('link', { name: 'Mất việc, thất nghiệp' }).click();
  expect(await titleOf(page)).toBe('Mất việc, thất nghiệp');
  await page.getByRole('link', { name: 'Được bao nhiêu?' }).click();
  expect(page.url()).toMatch(/\/life-events\/losing-a-job#how-much$/);
  expect(await page.locator('#how-much a.button').first().getAttribute('href')).toBe('/calculators/unemployment');
  await page.getByRole('link', { name: 'Sự kiện trong đời' }).first().click();
  expect(await page.locator('main li').count()).toBe(9);
});

test('a stranger writes, an officer answers, and the answer comes by e-mail', async () => {
  const page = await stranger(false);
  await page.goto('/help/feedback');
  await press(page, 'Gửi phản ánh');
  expect(await page.locator('[role="alert"] li').count()).toBe(2);
  await page.getByLabel('Lừa đảo, giả mạo').check();
  await page.locator('textarea').fill('Có người gọi xin mã OTP để «đồng bộ thẻ».');
  await page.locator('input[name="replyEmail"]').fill('nguoi.la@vidu.example');
  await press(page, 'Gửi phản ánh');
  await page.waitForURL('**/help/feedback/sent?*');
  const number = await page.locator('.number').innerText();
  await page.reload();
  expect(await page.locator('main').innerText()).toContain(number);

  await answer('mot-cua', number, 'Cảm ơn bạn đã báo. Chúng tôi đã chuyển cơ quan công an.');
  const sent = await partAfter(product.urls.sandbox, 0, 'nguoi.la@vidu.example', /Cảm ơn bạn đã báo\./);
  expect(sent).not.toBe('');
});

test('somebody signed in follows their feedback to the answer', async () => {
  const page = await signedIn('/help/feedback');
  await page.getByLabel('Góp ý, kiến nghị').check();
  await page.locator('textarea').fill('Nên có chữ to hơn cho người lớn tuổi.');
  await press(page, 'Gửi phản ánh');
  await page.waitForURL('**/help/feedback/sent?*');
  const number = await page.locator('.number').innerText();

  await answer('mot-cua', number, 'Chúng tôi sẽ thêm cỡ chữ lớn.');
  await page.goto('/notifications');
  await page.getByText('Phản ánh của bạn đã được trả lời').click();
  await page.waitForURL(`**/feedback/${number}`);
  expect(await page.locator('main').innerText()).toContain('Chúng tôi sẽ thêm cỡ chữ lớn.');
  await page.goto('/feedback');
  expect(await page.locator('main').innerText()).toContain('Đã trả lời');
});

test('an administrator writes news, sees how it will look, publishes it, and takes it away', async () => {
  const editor = await officer('quan-tri');
  await editor.goto('/news/new');
  await editor.locator('input[name="titleVi"]').fill('Cảnh báo ứng dụng giả');
  await editor.locator('input[name="slug"]').fill('canh-bao-ung-dung-gia');
  await editor.locator('select[name="category"]').selectOption('warning');
  await editor.locator('textarea[name="bodyVi"]').fill('## Dấu hiệu\n\nTệp **apk** lạ. <b onclick="x">không phải HTML</b>');
  await editor.locator('input[name="titleEn"]').fill('Beware of fake apps');
  await editor.locator('textarea[name="bodyEn"]').fill('## Signs\n\nA strange **apk** file.');
  await press(editor, 'Xem trước');
  await editor.locator('.preview strong').first().waitFor();
  expect(await editor.locator('.preview b').count()).toBe(0);
  await press(editor, 'Lưu');
  await editor.waitForURL('**/news/*?done=saved');
  const reader = await stranger();
  expect((await reader.goto('/news/canh-bao-ung-dung-gia'))?.status()).toBe(404);

  await editor.locator('input[type="file"]').setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: PIXEL });
  await press(editor, 'Tải ảnh lên');
  await editor.waitForURL('**/news/*?done=pictureSaved');
  await press(editor, 'Đăng');
  await editor.waitForURL('**/news/*?done=published');
  await reader.goto('/news?category=warning');
  await reader.getByRole('link', { name: 'Cảnh báo ứng dụng giả' }).click();
  expect(await titleOf(reader)).toBe('Cảnh báo ứng dụng giả');
  expect(await reader.locator('article img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1_200);
  await reader.goto('/help');
  expect(await reader.locator('main').innerText()).toContain('Cảnh báo ứng dụng giả');
  const home = await signedIn('/card');
  await home.goto('/');
  await home.getByRole('link', { name: 'Cảnh báo ứng dụng giả' }).waitFor();

  await press(editor, 'Gỡ tin');
  await editor.waitForURL('**/news/*?done=withdrawn');
  await home.reload();
  expect(await home.getByRole('link', { name: 'Cảnh báo ứng dụng giả' }).count()).toBe(0);
  expect((await reader.goto('/news/canh-bao-ung-dung-gia'))?.status()).toBe(404);
});

/** Takes it up and answers, as an officer does. */
async function answer(name: string, number: string, words: string): Promise<void> {
  const page = await desk(name);
  await page.goto('/feedback');
  await page.getByRole('link', { name: number }).click();
  await press(page, 'Nhận xử lý');
  await page.locator('textarea[name="text"]').fill(words);
  await press(page, 'Gửi trả lời');
  await page.waitForURL(`**/feedback/${number}?done=answer`);
}

/** One session for each officer: a code is good once. */
const desks = new Map<string, Promise<Page>>();
function desk(name: string): Promise<Page> {
  const opened = desks.get(name) ?? officer(name);
  desks.set(name, opened);
  return opened;
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
