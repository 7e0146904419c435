import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { closePages, newVisitor, openBrowser, signIn } from './visitors.ts';

const { urls } = inject('product');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closePages(browser));

const calculate = (page: Page) => page.getByRole('button', { name: /^Tính( lại)?$/ }).click();
const answer = (page: Page) => page.locator('[role="alert"]').first().innerText();
const OTP = '/calculators/choices/one-time-or-pension';

async function expectNoFaults(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

test('somebody without account and without a script sees both ways, the line and its numbers, and leaves nothing in an address', async () => {
  const page = await newVisitor(browser, { javaScriptEnabled: false });
  await page.goto(OTP);
  await page.getByLabel('Nữ', { exact: true }).check();
  await page.getByLabel('Ngày sinh').fill('10/03/1985');
  await page.getByLabel('Từ tháng').fill('1/2012');
  await page.getByLabel('Đến tháng').fill('6/2024');
  await page.locator('input[name="history[0].salary"]').fill('6.000.000');
  await calculate(page);
  expect(await answer(page)).toMatch(/180\.576\.000\sđ[\s\S]*3\.325\.355\sđ[\s\S]*04\/2045[\s\S]*tháng thứ 60/);
  // The line begins where the right begins, and the table under it has the same numbers.
  const chart = page.getByRole('img', { name: /Đường lương hưu/ });
  expect(await chart.locator('circle.point').count()).toBe(17);
  await page.getByText('Bảng số liệu của biểu đồ').click();
  expect(await page.getByRole('row').filter({ hasText: '3.325.355' }).innerText()).toMatch(/3\snăm[\s\S]*46%/);

  await page.locator('input[name="further.years"]').fill('1');
  await calculate(page);
  expect(await answer(page)).toContain('Cần đóng thêm ít nhất 3\u00a0năm');
  await page.locator('input[name="further.years"]').fill('46');
  await calculate(page);
  expect(await answer(page)).toContain('Số năm đóng thêm: Nhập số từ 0 đến 45.');
  expect(page.url()).toBe(urls.citizen + OTP);
  await page.context().close();
});

test('from the result of one calculator one comes to the choice with everything that was typed', async () => {
  const page = await newVisitor(browser, { serviceWorkers: 'block' });
  await page.goto('/calculators/voluntary-contribution');
  await page.getByLabel('Thu nhập chọn đóng mỗi tháng').fill('4.000.000');
  await page.getByLabel('Hộ nghèo', { exact: true }).check();
  await calculate(page);
  await page.getByRole('button', { name: 'So sánh các mức đóng tự nguyện' }).click();
  const years = page.locator('input[name="years"]');
  await years.waitFor();
  expect(await page.getByLabel('Thu nhập chọn đóng mỗi tháng').inputValue()).toBe('4.000.000');
  expect(await page.getByLabel('Hộ nghèo', { exact: true }).isChecked()).toBe(true);
  await years.fill('20');
  await page.getByLabel('Nữ', { exact: true }).check();
  await calculate(page);
  expect(await answer(page)).toMatch(/715\.000\sđ[\s\S]*2\.200\.000\sđ/);
  expect(await page.getByRole('row').filter({ hasText: 'mức bạn chọn' }).innerText()).toContain('2.200.000');
  await expectNoFaults(page);
  expect(page.url()).toBe(`${urls.citizen}/calculators/choices/voluntary-levels`);
  await page.context().close();
});

test('a worker who is signed in finds the own history filled in', async () => {
  const page = await newVisitor(browser, { serviceWorkers: 'block' });
  await signIn(page, 'worker');
  await page.goto(OTP);
  await page.getByText('Đã điền từ quá trình tham gia của bạn').waitFor();
  expect(await page.getByLabel('Ngày sinh').inputValue()).not.toBe('');
  await calculate(page);
  expect(await answer(page)).toMatch(/Rút một lần bây giờ\s+[\d.]+\sđ/);
  await expectNoFaults(page);
  await page.context().close();
});
