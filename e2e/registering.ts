import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { codeAfter } from './inbox.ts';

export type Newcomer = {
  number: string;
  fullName: string;
  idNumber: string;
  birthDate: string;
  phone: string;
  email?: string;
};

/** On record and in the population register alike: a machine approves. */
export const MAI: Newcomer = {
  number: '0190000021',
  fullName: 'Đinh Thị Mai',
  idNumber: '001195900021',
  birthDate: '17/08/1995',
  phone: '0912 900 121',
};
/** The register knows another birthday: an officer looks. */
export const SON: Newcomer = {
  number: '0190000022',
  fullName: 'Lý Văn Sơn',
  idNumber: '001082900022',
  birthDate: '04/03/1982',
  phone: '0912 900 122',
  email: 'van.son@vidu.example',
};

/** Nobody's number and somebody's papers: what the register confirms, and what it does not. */
export const CONFIRMED: Newcomer = {
  number: '0190009901',
  fullName: 'Nguyễn Văn An',
  idNumber: '001088900001',
  birthDate: '12/03/1988',
  phone: '0912 900 201',
};
export const UNCONFIRMED: Newcomer = { ...CONFIRMED, idNumber: '001088999999', phone: '0912 900 202' };

const HANOI = '01';
const BA_DINH = '0101';

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);
const next = (page: Page) => page.locator('main form button.main').first().click();

/** From the first page to the agency, as somebody without a script does it: the province first, then its wards. */
export async function declare(page: Page, who: Newcomer): Promise<void> {
  await page.goto('/register');
  await page.getByRole('link', { name: 'Bắt đầu' }).click();
  await field(page, 'socialInsuranceNumber').fill(who.number);
  await field(page, 'fullName').fill(who.fullName);
  await field(page, 'idNumber').fill(who.idNumber);
  await field(page, 'birthDate').fill(who.birthDate);
  await field(page, 'street').fill('Số 6 phố Ví Dụ');
  await field(page, 'phone').fill(who.phone);
  await field(page, 'email').fill(who.email ?? '');
  await field(page, 'provinceCode').selectOption(HANOI);
  // With a script the choice has sent the form already.
  await page.waitForLoadState();
  if ((await field(page, 'wardCode').locator('option').count()) < 2)
    await page.getByRole('button', { name: 'Hiện phường, xã của tỉnh này' }).click();
  await field(page, 'wardCode').selectOption({ label: 'Phường Ba Đình' });
  await next(page);
  await page.waitForURL('**/register/agency');
}

export async function chooseAgency(page: Page): Promise<void> {
  await field(page, 'agencyCode').selectOption(BA_DINH);
  await page.locator('main form[method="post"] button.main').click();
  await page.waitForURL('**/register/confirm');
}

/** The commitment, and the code from the inbox. */
export async function proveContact(page: Page, sandbox: string, who: Newcomer): Promise<void> {
  await askForCode(page);
  await enterCode(page, sandbox, who);
}

export async function askForCode(page: Page): Promise<void> {
  await field(page, 'commitment').check();
  await next(page);
  await page.waitForURL('**/register/code');
}

export async function enterCode(page: Page, sandbox: string, { phone }: Newcomer): Promise<void> {
  await field(page, 'code').fill(await codeAfter(sandbox, 0, phone.replaceAll(' ', '')));
  await next(page);
  await page.waitForURL((url) => !url.pathname.endsWith('/code'));
}

export async function sendPictures(page: Page): Promise<void> {
  const buffer = await paper();
  for (const kind of ['portrait', 'id-front', 'id-back'])
    await field(page, kind).setInputFiles({ name: `${kind}.jpg`, mimeType: 'image/jpeg', buffer });
  await next(page);
  await page.waitForURL('**/register/check');
}

/** Sends it; answers the receipt's path and the number of the declaration. */
export async function send(page: Page): Promise<{ path: string; number: string }> {
  await next(page);
  await page.waitForURL('**/register/received/*');
  const number = /TKDK-[\w-]+/.exec(await page.locator('main').innerText())?.[0] ?? '';
  return { path: new URL(page.url()).pathname, number };
}

/** A picture with edges, as a paper has. */
export function paper(blur = 0): Promise<Buffer> {
  const lines = Array.from(
    { length: 14 },
    (_, line) => `<text x="40" y="${80 + line * 40}" font-size="28">CĂN CƯỚC CÔNG DÂN ${line}</text>`,
  );
  const drawn = sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="640"><rect width="900" height="640" fill="#eef"/>${lines.join('')}</svg>`,
    ),
  );
  return (blur > 0 ? drawn.blur(blur) : drawn).jpeg().toBuffer();
}
