import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { CALCULATOR_NAMES } from '@openvssid/rules/forms';
import { axeFaults } from './axe.ts';
import { closePages, DESKTOP, newVisitor, openBrowser, signIn, signInOfficer } from './visitors.ts';

const { urls } = inject('product');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closePages(browser));

const answer = (page: Page) => page.locator('[role="alert"]').first().innerText();
const calculate = (page: Page) => page.getByRole('button', { name: /^Tính( lại)?$/ }).click();

async function expectNoFaults(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

test('a worker who is signed in finds the own history filled in, and learns what a one-time payment would be', async () => {
  const page = await newVisitor(browser, { serviceWorkers: 'block' });
  await signIn(page, 'worker');
  await page.goto('/contributions');
  await page.getByRole('link', { name: 'Rút một lần được bao nhiêu?' }).click();
  await page.getByText('Đã điền từ quá trình tham gia của bạn').waitFor();
  // Ten periods are one line until somebody opens it.
  const periods = page.getByText(/^\d+ năm.*, \d+ giai đoạn/);
  expect(await page.getByLabel('Từ tháng').first().isVisible()).toBe(false);
  await periods.click();
  expect(await page.getByText(/^Giai đoạn 2/).isVisible()).toBe(true);

  await page.getByLabel('Ra nước ngoài định cư', { exact: true }).check();
  await calculate(page);
  expect(await answer(page)).toMatch(/Bạn nhận một lần\s+[\d.]+\sđ/);
  await expectNoFaults(page);
  // Neither the address nor the link to send on holds anything of the worker.
  expect(page.url()).toBe(`${urls.citizen}/calculators/one-time`);
  await page.getByText('Gửi phép tính cho người khác').click();
  expect(await page.getByRole('link', { name: /calculators\/one-time/ }).getAttribute('href')).toBe(
    '/calculators/one-time?ground=emigration',
  );

  const facts = await page.locator('form[action$="/paper"] input[name="facts"]').inputValue();
  const paper = await page.request.post('/calculators/one-time/paper', { form: { facts }, headers: { origin: urls.citizen } });
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);

  // Everything can be thrown away and typed by hand.
  await page.goto('/calculators/one-time');
  await page.getByRole('link', { name: 'Bỏ hết, tự điền' }).click();
  expect(await page.getByLabel('Từ tháng').inputValue()).toBe('');
  expect(await page.getByLabel('Ngày sinh').inputValue()).toBe('');
  await page.context().close();
});

test('a pensioner without account and without a script sees every rise of the pension, and what was wrong in words', async () => {
  const page = await newVisitor(browser, { javaScriptEnabled: false });
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Tính thử' }).click();
  await page.getByRole('link', { name: /^Lương hưu của tôi tăng thế nào/ }).click();
  await askForRises(page, '7/2021');
  const sentence = 'Tháng bắt đầu hưởng không được sau tháng của mức lương hưu ở trên.';
  expect(await answer(page)).toContain(`Hưởng lương hưu từ tháng: ${sentence}`);
  expect(await page.locator('#field-pensionStart-error').innerText()).toContain(sentence);

  await askForRises(page, '5/1994');
  expect(await answer(page)).toMatch(/4\.501\.940\sđ\/tháng/);
  expect(await page.locator('#how').innerText()).toMatch(/Nghị định/);
  expect(await page.locator('#how').innerText()).toContain('Chưa kiểm chứng');
  expect(page.url()).toBe(`${urls.citizen}/calculators/pension-uplift`);
  await page.context().close();
});

test('what went wrong and what came out can be read by everybody', async () => {
  // The checker is a script itself.
  const page = await newVisitor(browser, { serviceWorkers: 'block' });
  await page.goto('/calculators/pension-uplift');
  await askForRises(page, '7/2021');
  await expectNoFaults(page);
  await askForRises(page, '5/1994');
  expect(await answer(page)).toMatch(/4\.501\.940\sđ\/tháng/);
  await expectNoFaults(page);
  await page.context().close();
});

async function askForRises(page: Page, since: string): Promise<void> {
  await page.getByLabel('Lương hưu mỗi tháng').fill('3.000.000');
  await page.getByLabel('Là mức của tháng').fill('6/2021');
  await page.getByLabel('Hưởng lương hưu từ tháng').fill(since);
  await page.getByLabel('Tính đến tháng').fill('11/2026');
  await calculate(page);
}

test('a choice opens its questions at once, and without a script with the next page, where nobody is scolded for them', async () => {
  const [scripted, plain] = await Promise.all([
    newVisitor(browser, { serviceWorkers: 'block' }),
    newVisitor(browser, { javaScriptEnabled: false }),
  ]);
  for (const page of [scripted, plain]) {
    await page.goto('/calculators/convalescence');
    expect(await page.getByLabel('Số ngày đã nghỉ ốm trong năm').isVisible()).toBe(false);
    await page.getByLabel('Ốm đau', { exact: true }).check();
  }
  expect(await scripted.getByLabel('Số ngày đã nghỉ ốm trong năm').isVisible()).toBe(true);
  await calculate(plain);
  expect(await plain.getByLabel('Số ngày đã nghỉ ốm trong năm').isVisible()).toBe(true);
  expect(await plain.getByText('Vui lòng nhập.').count()).toBe(0);
  await calculate(plain);
  expect(await answer(plain)).toContain('Số ngày đã nghỉ ốm trong năm: Vui lòng nhập.');
  await Promise.all([scripted.context().close(), plain.context().close()]);
});

test('periods are added and removed without a script, and nothing typed is lost', async () => {
  const page = await newVisitor(browser, { javaScriptEnabled: false });
  await page.goto('/calculators/one-time');
  await page.getByLabel('Từ tháng').fill('1/2010');
  await page.getByLabel('Đến tháng').fill('12/2012');
  await page.getByRole('button', { name: 'Thêm giai đoạn' }).click();
  await page.locator('input[name="history[1].from"]').fill('12/2012');
  await page.locator('input[name="history[1].to"]').fill('12/2015');
  for (const name of ['history[0].salary', 'history[1].salary']) {
    const input = page.locator(`input[name="${name}"]`);
    if (!(await input.isVisible())) await page.getByText(/^Giai đoạn 1/).click();
    await input.fill('5 000 000');
  }
  await page.getByLabel('Ra nước ngoài định cư', { exact: true }).check();
  await page.getByLabel('Nữ', { exact: true }).check();
  await page.getByLabel('Ngày sinh').fill('1985');
  await calculate(page);
  expect(await answer(page)).toContain('Có tháng trùng với một giai đoạn khác');
  await page.getByRole('button', { name: 'Xóa giai đoạn 2' }).click();
  expect(await page.locator('input[name="history[0].from"]').inputValue()).toBe('1/2010');
  await calculate(page);
  expect(await answer(page)).toMatch(/Bạn nhận một lần/);
  await page.context().close();
});

test('a paper that is refused leaves the form with what it was made of, and says why', async () => {
  const page = await newVisitor(browser, { serviceWorkers: 'block' });
  await page.goto('/calculators/one-time');
  const facts = {
    person: { sex: 'F', birth: '1980-01-01' },
    decisionDate: '2099-01-01',
    ground: 'emigration',
    history: [{ from: '2010-01', to: '2011-12', salary: 5_000_000 }],
  };
  await page.evaluate((value) => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: '/calculators/one-time/paper' });
    form.append(Object.assign(document.createElement('input'), { name: 'facts', value }));
    document.body.append(form);
    form.submit();
  }, JSON.stringify(facts));
  await page.waitForURL('**/one-time/paper');
  expect(await answer(page)).toContain('Chưa có số liệu cho thời gian này');
  expect(await page.getByLabel('Từ tháng').inputValue()).toBe('01/2010');
  // From there it goes on as from the form itself.
  await page.locator('input[name="decisionDate"]').fill('01/07/2026');
  await calculate(page);
  expect(page.url()).toBe(`${urls.citizen}/calculators/one-time`);
  expect(await answer(page)).toMatch(/Bạn nhận một lần\s+[\d.]+\sđ/);
  await page.context().close();
});

test('of what is sent to a calculator nothing is read that is larger than any life', async () => {
  const page = await newVisitor(browser);
  const send = (name: string, size: number) =>
    page.request.post(`/calculators/${name}`, {
      form: { do: 'calculate', facts: 'x'.repeat(size) },
      headers: { origin: urls.citizen },
    });
  for (const name of ['one-time', 'one-time/paper', 'choices/voluntary-levels']) {
    expect((await send(name, 1_100_000)).status(), name).toBe(413);
    expect((await send(name, 900_000)).status(), name).toBeLessThan(500);
  }
  await page.context().close();
});

test('a calculator that is opened from within the app can copy its address too, the second as the first', async () => {
  const page = await newVisitor(browser, { serviceWorkers: 'block' });
  await signIn(page, 'worker');
  for (const name of ['Rút một lần được bao nhiêu?', 'Ước tính lương hưu của tôi']) {
    await page.goto('/');
    await page.goto('/contributions');
    await page.getByRole('link', { name }).click();
    await page.getByText('Gửi phép tính cho người khác').click();
    await page.locator('button[data-copy]').waitFor({ state: 'visible' });
  }
  await page.context().close();
});

test('without a network a calculation says so, and with it goes on from what was typed', async () => {
  const page = await newVisitor(browser);
  await signIn(page, 'worker');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto('/calculators/retirement-date');
  await page.getByLabel('Nữ', { exact: true }).check();
  await page.getByLabel('Ngày sinh').fill('1985');
  await page.context().setOffline(true);
  await calculate(page);
  await page.getByRole('heading', { name: 'Không có kết nối mạng' }).waitFor();
  await page.context().setOffline(false);
  await page.goBack();
  await expect.poll(() => page.getByLabel('Ngày sinh').inputValue()).toBe('1985');
  await calculate(page);
  expect(await answer(page)).toContain('Sớm nhất bạn hưởng lương hưu từ');
  await page.context().close();
});

test('an officer finds every calculator, and reads, line by line, the steps and the paper that a citizen gets', async () => {
  const page = await newVisitor(browser, { baseURL: urls.officer, viewport: DESKTOP });
  await signInOfficer(page, 'thu-ly@badinh.example');
  await page.goto('/');
  await page.getByRole('link', { name: 'Tính chế độ' }).click();
  expect(await page.locator('td a').count()).toBe(CALCULATOR_NAMES.length);
  await page.getByRole('link', { name: 'Điều chỉnh lương hưu' }).click();
  await askForRises(page, '7/2021');
  expect(await answer(page)).toContain('Tháng bắt đầu hưởng không được sau tháng');
  await askForRises(page, '5/1994');
  expect(await answer(page)).toMatch(/4\.501\.940\sđ\/tháng/);
  await expectNoFaults(page);
  expect(page.url()).toBe(`${urls.officer}/calculators/pension-uplift`);
  const facts = await page.locator('form[action$="/paper"] input[name="facts"]').inputValue();
  const paper = await page.request.post('/calculators/pension-uplift/paper', {
    form: { facts },
    headers: { origin: urls.officer },
  });
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);

  const citizen = await newVisitor(browser, { serviceWorkers: 'block' });
  await citizen.goto('/calculators/pension-uplift');
  await askForRises(citizen, '5/1994');
  const steps = (one: Page) => one.locator('#how li').allInnerTexts();
  expect(await steps(page)).toEqual(await steps(citizen));
  await Promise.all([page.context().close(), citizen.context().close()]);
});

test('what an officer has typed survives the end of the session', async () => {
  const page = await newVisitor(browser, { baseURL: urls.officer, viewport: DESKTOP });
  await signInOfficer(page, 'thu-ly@badinh.example');
  await page.goto('/calculators/pension-uplift');
  await page.context().clearCookies();
  await askForRises(page, '5/1994');
  expect(await answer(page)).toMatch(/4\.501\.940\sđ\/tháng/);
  await page.goto('/calculators/pension-uplift');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await page.context().close();
});
