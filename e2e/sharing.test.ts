import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { closePages, newVisitor, openBrowser, signIn } from './visitors.ts';

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

/** Invites the mother to see card and visits of the worker. */
async function invite(page: Page): Promise<void> {
  await page.goto('/settings/sharing');
  await page.getByRole('link', { name: 'Mời một người' }).click();
  await page.getByRole('button', { name: 'Gửi lời mời' }).click();
  await page.getByRole('alert').getByText('Vui lòng chọn ít nhất một loại dữ liệu').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Số của người đó').fill('0190 000 002');
  await page.getByLabel('Họ và tên người đó').fill('tran thi bich ngoc');
  await page.getByLabel('Thẻ BHYT').check();
  await page.getByLabel('Sổ khám chữa bệnh').check();
  await page.getByLabel('Cho xem đến hết ngày').fill(inOneMonth());
  await page.getByRole('button', { name: 'Gửi lời mời' }).click();
  await page.getByText('Đã ghi lời mời').waitFor();
}

function inOneMonth(): string {
  const { day, month, year } = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').add({ months: 1 });
  return `${day}/${month}/${year}`;
}

test('what one shares another reads under a banner, the giver sees it, and ending it ends it at once', async () => {
  const [giver, holder] = [await signedIn('worker'), await signedIn('mother', { javaScriptEnabled: false })];
  await invite(giver);
  await holder.goto('/notifications');
  await holder.getByText('Có người muốn chia sẻ dữ liệu với bạn').waitFor();
  await holder.goto('/settings/sharing');
  await holder.getByRole('button', { name: 'Nhận lời mời của Nguyễn Văn An' }).click();
  await holder.getByText('Bạn đã nhận lời mời.').waitFor();

  const shared = holder.locator('main li', { hasText: 'Nguyễn Văn An' });
  expect(await shared.getByRole('link').allInnerTexts()).toEqual(['Thẻ BHYT', 'Sổ khám chữa bệnh']);
  await shared.getByRole('link', { name: 'Thẻ BHYT' }).click();
  const banner = holder.getByRole('complementary', { name: 'Dữ liệu của người khác' });
  expect(await banner.innerText()).toContain('Nguyễn Văn An');
  await holder.getByRole('heading', { level: 1, name: 'Thẻ BHYT' }).waitFor();
  expect(await holder.locator('main').innerText()).toContain('Nguyễn Văn An');
  const card = holder.url();
  // What was not shared is not there.
  expect((await holder.goto(card.replace('/card', '/benefits')))?.status()).toBe(404);
  await holder.goto(card.replace('/card', '/visits'));
  await banner.getByRole('link', { name: 'Về dữ liệu của tôi' }).click();
  expect(await banner.count()).toBe(0);

  await giver.goto('/settings/access-log');
  await expectAccessible(giver);
  const accesses = giver.locator('main ol > li', { hasText: 'Trần Thị Bích Ngọc' });
  expect(await accesses.count()).toBe(2);
  await accesses.first().getByRole('link').click();
  await giver.getByLabel('Bạn muốn hỏi hoặc khiếu nại điều gì?').fill('Cho tôi biết vì sao.');
  await giver.getByRole('button', { name: 'Gửi', exact: true }).click();
  await giver.getByText('Đã gửi câu hỏi của bạn').waitFor();
  await giver.goto('/settings/my-data');
  await giver.getByRole('button', { name: 'Rút lại đồng ý cho Trần Thị Bích Ngọc xem' }).click();
  await giver.getByText('Đã rút lại. Việc này có hiệu lực ngay.').waitFor();
  expect((await holder.goto(card))?.status()).toBe(404);
  await Promise.all([giver.context().close(), holder.context().close()]);
});

test('a card stored for its owner is never shown for somebody else’s, nor the other way round', async () => {
  const [giver, holder] = [await signedIn('worker'), await signedIn('mother')];
  await invite(giver);
  await holder.goto('/card');
  await holder.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await holder.goto('/settings/sharing');
  await holder.getByRole('button', { name: 'Nhận lời mời của Nguyễn Văn An' }).click();
  await holder.locator('main li', { hasText: 'Nguyễn Văn An' }).getByRole('link', { name: 'Thẻ BHYT' }).click();
  await holder.locator('main').getByText('Nguyễn Văn An').waitFor();
  await holder.goto('/card');
  await holder.locator('main').getByText('Trần Thị Bích Ngọc').waitFor();
  expect(await holder.locator('main').innerText()).not.toContain('Nguyễn Văn An');
  await Promise.all([giver.context().close(), holder.context().close()]);
});

test('own data are downloaded as PDF and JSON', async () => {
  const page = await signedIn('worker');
  await page.goto('/settings/my-data');
  await expectAccessible(page);
  for (const [kind, ending] of [
    ['PDF', '.pdf'],
    ['JSON', '.json'],
  ] as const) {
    await page.getByLabel(kind).check();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải về' }).click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^du-lieu-cua-toi-.*\\${ending}$`));
  }
  await page.context().close();
});
