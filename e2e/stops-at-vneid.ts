import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { proveAtVneid } from './at-vneid.ts';
import { codeAfter, newestMessage, partAfter } from './inbox.ts';
import { type Stop, stopsOf, stopsOn } from './stop.ts';

// People and numbers that no other test takes: of VNeID one device signs out the other.
const DAUGHTER = '001322900012';
const DAUGHTERS_MAIL = 'ngoc.diep@vidu.example';
const UNTRIED = '001195900021';
const BEGINNER = { citizenNumber: '001085777002', fullName: 'Trần Văn Mới', birthDate: '5/6/1985', phone: '0977000772' };
const UNFINISHED = { ...BEGINNER, citizenNumber: '001085777003', phone: '0977000773' };
const PASSCODE = '481936';
const A_CLIENT = 'http://localhost:4399/callback';

const urls = () => inject('product').urls;
const next = (page: Page) => page.locator('main form button.main').first();
const type = (page: Page, name: string, text: string) => page.locator(`input[name="${name}"]`).fill(text);

async function here(page: Page, pages: readonly (readonly string[])[], passcode?: string): Promise<Stop[]> {
  return stopsOf('vneid', pages, await page.context().storageState(), passcode === undefined ? {} : { passcode });
}

/** Every page of VNeID, with people on the way to where each can be seen. */
export function everyStopAtVneid(browser: Browser): Promise<Stop[]> {
  const walks = [stranger, registering, levelOne, recovering, untried, holder, newDevice];
  return stopsOn(walks, browser, { baseURL: urls().vneid });
}

/** Addresses of links and attempts that are over are pages too. */
function stranger(page: Page): Promise<Stop[]> {
  return here(page, [
    ['sign-in'],
    ['sign-in', 'sign-in?locked'],
    ['sign-in/device'],
    ['register'],
    ['register/confirm'],
    ['recover'],
    ['recover/code'],
    ['recover/password'],
    ['not-me/[token]', 'not-me/used-long-ago'],
    ['declarations/[code]', 'declarations/KBYT-261122-ABCDEF-0123456789abcdef0123'],
    ['interaction/[uid]', 'interaction/over-long-ago'],
    ['404', 'no-such-page'],
  ]);
}

async function register(page: Page, who: typeof BEGINNER): Promise<void> {
  await page.goto('/register');
  for (const [name, text] of Object.entries(who)) await type(page, name, text);
  await page.locator('input[name="sex"][value="male"]').check();
  await next(page).click();
  await page.waitForURL('**/register/confirm');
}

async function registering(page: Page): Promise<Stop[]> {
  await register(page, UNFINISHED);
  return here(page, [['register/confirm'], ['register/confirm', 'register/confirm?resent=1']]);
}

async function levelOne(page: Page): Promise<Stop[]> {
  const seen = await newestMessage(urls().sandbox);
  await register(page, BEGINNER);
  await type(page, 'code', await codeAfter(urls().sandbox, seen, BEGINNER.phone, 'VNeID'));
  await type(page, 'password', 'Mua-he-o-que-ngoai');
  await next(page).click();
  await page.waitForURL(`${urls().vneid}/`);
  const level = await beginAtClient(page);
  return here(page, [
    [''],
    ['interaction/[uid]', level],
    ['health/book'],
    ['passcode', 'passcode?next=/identity'],
    ['settings'],
    ['sign-in-history'],
    ['connected-services'],
  ]);
}

/** Goes to VNeID as a browser that a client sent; the path of the page where it is asked something. */
async function beginAtClient(page: Page): Promise<string> {
  const asked = new URLSearchParams({
    client_id: 'vneid-thu',
    response_type: 'code',
    redirect_uri: A_CLIENT,
    scope: 'openid offline_access citizen profile phone address',
    prompt: 'consent',
    acr_values: 'urn:vneid:level:2',
    state: 'a-state',
    nonce: 'a-nonce',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
  await page.goto(`/authorize?${asked}`);
  return new URL(page.url()).pathname.slice(1);
}

async function recovering(page: Page): Promise<Stop[]> {
  const begin = async ({ citizenNumber, birthDate }: typeof BEGINNER) => {
    await page.goto('/recover');
    await type(page, 'citizenNumber', citizenNumber);
    await type(page, 'birthDate', birthDate);
    await next(page).click();
    await page.waitForURL('**/recover/code');
  };
  const seen = await newestMessage(urls().sandbox);
  await begin(BEGINNER);
  await type(page, 'code', await codeAfter(urls().sandbox, seen, BEGINNER.phone, 'VNeID'));
  await next(page).click();
  await page.waitForURL('**/recover/password');
  const proved = await here(page, [['recover/password']]);
  await page.context().clearCookies();
  // Whoever has no account is asked for a code as well.
  await begin(UNFINISHED);
  return [...proved, ...(await here(page, [['recover/code']]))];
}

async function enter(page: Page, citizenNumber: string, codeTo?: string): Promise<void> {
  await page.goto('/passcode?next=/settings');
  await proveAtVneid(page, urls(), citizenNumber, codeTo);
  await page.waitForURL('**/passcode?next=**');
  await type(page, 'passcode', PASSCODE);
  await type(page, 'again', PASSCODE);
  await next(page).click();
  await page.waitForURL('**/settings');
}

/** Somebody of level 2 who has used nothing yet. */
async function untried(page: Page): Promise<Stop[]> {
  await enter(page, UNTRIED);
  const pages = [
    'health/book',
    'health/vaccinations',
    'connected-services',
    'health/vaccinations/consent',
    'health/book/withdraw',
  ];
  const kinds = [
    ['health/[kind]', 'health/declaration'],
    ['health/[kind]', 'health/movement'],
  ];
  return here(page, [...pages.map((route) => [route]), ...kinds], PASSCODE);
}

/** Somebody who has used everything: their book was fetched, a declaration is sent and another begun, a service is connected. */
async function holder(page: Page): Promise<Stop[]> {
  const seen = await newestMessage(urls().sandbox);
  await enter(page, DAUGHTER, DAUGHTERS_MAIL);
  const notMe = await partAfter(urls().sandbox, seen, DAUGHTERS_MAIL, /not-me\/[\w-]+/, 'VNeID');
  const book = await openBook(page);
  const report = await openVaccinations(page);
  const receipt = await declare(page);
  await fillIn(page);
  const proof = await proofOf(page, receipt);
  const consent = await connect(page);
  const pages = [
    [''],
    ['identity'],
    ['devices'],
    ['devices', 'devices?removed=1'],
    ['sign-in-history'],
    ['settings'],
    ['settings', 'settings?done=passcode'],
    ['settings/passcode'],
    ['settings/password'],
    ['settings/lock'],
    ['passcode', 'passcode?next=/identity'],
    ['passcode/forgotten', 'passcode/forgotten?next=/identity'],
    ['connected-services'],
    ['connected-services', 'connected-services?end=vneid-thu'],
    ['interaction/[uid]', consent],
    ['interaction/[uid]', `${consent}?changed`],
    ['health'],
    ['health/book'],
    ['health/book/[visit]', book],
    ['health/book/withdraw'],
    ['health/vaccinations'],
    ['health/vaccinations/report', report],
    ['health/vaccinations/consent'],
    ['health/[kind]', 'health/declaration'],
    ...['symptoms', 'case-contact', 'places', 'vaccination', 'phone'].map((page) => [
      'health/[kind]/[page]',
      `health/declaration/${page}`,
    ]),
    ...['from', 'to', 'dates', 'transport', 'purpose', 'companions'].map((page) => [
      'health/[kind]/[page]',
      `health/movement/${page}`,
    ]),
    ['health/[kind]/check', 'health/declaration/check'],
    ['health/[kind]/receipts/[number]', receipt],
    ['health/[kind]/receipts/[number]/withdraw', `${receipt}/withdraw`],
    ['404', 'no-such-page'],
  ];
  const anybody = stopsOf(
    'vneid',
    [
      ['declarations/[code]', proof],
      ['not-me/[token]', notMe],
    ],
    { cookies: [], origins: [] },
  );
  return [...(await here(page, pages, PASSCODE)), ...anybody];
}

async function openBook(page: Page): Promise<string> {
  await page.goto('/health/book');
  await next(page).click();
  const visit = page.locator('details[open] li a').first();
  await visit.waitFor({ timeout: 20_000 });
  return pathIn(await visit.getAttribute('href'));
}

async function openVaccinations(page: Page): Promise<string> {
  await page.goto('/health/vaccinations');
  await next(page).click();
  const report = page.locator('a[href*="/report?of="]').first();
  await report.waitFor();
  return pathIn(await report.getAttribute('href'));
}

async function fillIn(page: Page): Promise<void> {
  const answers = [
    ['symptoms', 'symptoms', 'fever'],
    ['case-contact', 'caseContact', 'no'],
    ['places', 'places', 'Chợ Đồng Xuân, 20/11/2026'],
    ['vaccination', 'vaccination', 'full'],
    ['phone', 'phone', '0912 900 006'],
  ] as const;
  for (const [at, name, answer] of answers)
    await page.request.post(`/health/declaration/${at}?/save`, { form: { [name]: answer }, headers: { origin: urls().vneid } });
}

async function declare(page: Page): Promise<string> {
  await fillIn(page);
  await page.goto('/health/declaration/check');
  await page.locator('input[name="truth"]').check();
  await next(page).click();
  await page.waitForURL('**/receipts/KBYT-*');
  return pathIn(new URL(page.url()).pathname);
}

async function proofOf(page: Page, receipt: string): Promise<string> {
  await page.goto(`/${receipt}`);
  return pathIn(new URL((await page.locator('a.address').getAttribute('href')) ?? '', page.url()).pathname);
}

/** Agrees once, is sent back to a client that does not run, and stands before the same question again in another window. */
async function connect(page: Page): Promise<string> {
  await beginAtClient(page);
  await Promise.all([page.waitForRequest(`${A_CLIENT}**`), next(page).click()]);
  const other = await page.context().newPage();
  const path = await beginAtClient(other);
  await other.close();
  return path;
}

/** A second browser of the holder, which waits for its code; the first one is asked about it. */
async function newDevice(page: Page): Promise<Stop[]> {
  await page.goto('/sign-in');
  await type(page, 'citizenNumber', DAUGHTER);
  await type(page, 'password', 'Hoa-gao-Song-Lo-26');
  await next(page).click();
  await page.waitForURL('**/sign-in/device**');
  return here(page, [['sign-in/device'], ['sign-in/device', 'sign-in/device?resent=1&next=/']]);
}

function pathIn(href: string | null): string {
  if (href === null) throw new Error('a link leads somewhere');
  return href.slice(1);
}
