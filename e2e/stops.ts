import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { signInAtVneid } from './at-vneid.ts';
import { connectCitizen, draftReissue, fileReissue } from './filing.ts';
import { codeAfter, newestMessage, partAfter } from './inbox.ts';
import { askForCode, chooseAgency, CONFIRMED, declare, proveContact, send, type Newcomer, UNCONFIRMED } from './registering.ts';
import { type Cookies, type Stop, stopsOf, stopsOn, type Walk } from './stop.ts';
import { everyStopAtVneid } from './stops-at-vneid.ts';
import { administrator, atTheDesk, desk } from './stops-of-officers.ts';
import { paying } from './stops-of-payers.ts';
import { signIn } from './visitors.ts';

const sandbox = () => inject('product').urls.sandbox;

/** Every page of the three apps, with people on the way to where each can be seen: two whom no other test has file anything. */
export async function everyStop(browser: Browser): Promise<Stop[]> {
  let filed = '';
  const applicant = async (page: Page) => stopsOfApplication((filed = await file(page)), await page.context().storageState());
  const walks: Walk[] = [
    stranger,
    recovering,
    reader,
    drafting,
    actingForChild,
    paying,
    applicant,
    ...registeringWalks(),
    fromVneid,
    (page) => desk(page, filed),
    atTheDesk,
    administrator,
  ];
  return [...(await stopsOn(walks, browser)), ...(await everyStopAtVneid(browser))];
}

async function stranger(page: Page): Promise<Stop[]> {
  const cookies = await page.context().storageState();
  const citizen = [
    ['sign-in'],
    ['sign-in', 'sign-in?vneid=unavailable&signed-out=vneid'],
    ['sign-in/vneid', 'sign-in/vneid?result=too-old&have=2.0.9'],
    ['sign-in/vneid', 'sign-in/vneid?result=level-1'],
    ['register'],
    ['forgotten-password'],
    ['help'],
    ['help', 'help?q=bao+hiem'],
    ['help', 'help?q=xyzxyz'],
    ['help/[kind]/[slug]', 'help/guides/scams'],
    ['help/contact'],
    ['life-events'],
    ['life-events/[event]', 'life-events/maternity'],
    ['life-events/[event]', 'life-events/household-health-insurance'],
    ['404', 'life-events/winning-a-lottery'],
    ['help/feedback'],
    ['help/feedback/sent', 'help/feedback/sent?number=PAKN-261122-7F3K9Q&by=email'],
    ['news'],
    ['news', 'news?category=system'],
    ['calculators'],
    ['calculators/[name]', 'calculators/maternity?event=father-leave'],
    ['calculators/choices/one-time-or-pension'],
    ['calculators/choices/voluntary-levels', 'calculators/choices/voluntary-levels?supportGroup=poor'],
    ['look-up'],
    ['look-up/social-insurance-number'],
    ['look-up/health-card'],
    ['look-up/[list]', 'look-up/employers?province=01&name=vi+du'],
    ['look-up/[list]', 'look-up/agencies?province='],
    ['look-up/[list]', 'look-up/collecting-organisations?province=01&ward=&name=khong+co'],
    ['verify'],
    ['verify/[code]', 'verify/0123456789ABCDEF'],
    ['verify/document'],
    ['verify/document', 'verify/document?code='],
    ['activate/[token]', 'activate/used-long-ago'],
    ['not-me/[token]', 'not-me/used-long-ago'],
    ['stop-recovery/[token]', 'stop-recovery/used-long-ago'],
    ['payments/return', 'payments/return?vnp_TxnRef=VSS0000000000'],
    ['forgotten-password/office/[token]', 'forgotten-password/office/used-long-ago'],
    ['404', 'no-such-page'],
  ];
  const officer = [['sign-in'], ['enrol/[token]', 'enrol/used-long-ago'], ['404', 'no-such-page']];
  return [...stopsOf('citizen', citizen, cookies), ...stopsOf('officer', officer, cookies)];
}

async function recovering(page: Page): Promise<Stop[]> {
  await page.goto('/forgotten-password');
  await page.locator('input[name="number"]').fill('0190000005');
  const seen = await newestMessage(sandbox());
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL('**/forgotten-password/code');
  const code = await codeAfter(sandbox(), seen, '+84912900005');
  const coded = stopsOf('citizen', [['forgotten-password/code']], await page.context().storageState());
  await page.locator('input[name="code"]').fill(code);
  await page.locator('main button[type="submit"]').first().click();
  await page.waitForURL('**/forgotten-password/password');
  return [...coded, ...stopsOf('citizen', [['forgotten-password/password']], await page.context().storageState())];
}

/** A declaration that stands before the code, one before the pictures, one before its sending, and one that is sent. */
function registeringWalks(): Walk[] {
  const begin = async (page: Page, who: Newcomer) => {
    await declare(page, who);
    await chooseAgency(page);
  };
  const at = async (page: Page, ...pages: string[][]) => stopsOf('citizen', pages, await page.context().storageState());
  return [
    async (page) => {
      await begin(page, { ...CONFIRMED, phone: '0912 900 203', email: 'nguoi.moi@vidu.example' });
      await askForCode(page);
      return at(page, ['register'], ...['details', 'agency', 'confirm', 'code'].map((step) => [`register/${step}`]));
    },
    async (page) => {
      await begin(page, UNCONFIRMED);
      await proveContact(page, sandbox(), UNCONFIRMED);
      return at(page, ['register/photos']);
    },
    async (page) => {
      await begin(page, CONFIRMED);
      await proveContact(page, sandbox(), CONFIRMED);
      return at(page, ['register/check']);
    },
    async (page) => {
      const who = { ...CONFIRMED, phone: '0912 900 204' };
      await begin(page, who);
      await proveContact(page, sandbox(), who);
      const { path } = await send(page);
      return at(page, ['register/received/[receipt]', path.slice(1)]);
    },
  ];
}

/** Somebody whom VNeID knows and no record of ours. */
async function fromVneid(page: Page): Promise<Stop[]> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Đăng nhập bằng tài khoản định danh điện tử' }).click();
  await signInAtVneid(page, inject('product').urls, '001190900031');
  return stopsOf('citizen', [['register/vneid'], ['register/details']], await page.context().storageState());
}

async function reader(page: Page): Promise<Stop[]> {
  // The notice of a new device carries the link of «Không phải tôi».
  const seen = await newestMessage(sandbox());
  await signIn(page, 'worker');
  const notMe = await partAfter(sandbox(), seen, 'nguyen.van.an@vidu.example', /not-me\/[\w-]+/);
  await page.goto('/settings/password');
  await page.locator('input[name="oldPassword"]').fill('Sen-hong-Tay-Ho-26');
  for (const name of ['newPassword', 'repeat']) await page.locator(`input[name="${name}"]`).fill('Mèo mun nằm ngủ trưa');
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL('**/settings/password/code');
  await page.goto('/settings/profile/email');
  await page.locator('input[name="value"]').fill('chua.xac.nhan@vidu.example');
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL('**/settings/profile/code?field=email');
  const visit = await firstLink(page, '/visits', /^\/visits\/[0-9a-f]{8}-/);
  const paper = await firstLink(page, '/visits/papers', /^\/visits\/papers\//);
  // Its first row: reading it is in it.
  await page.goto('/settings/access-log');
  const cookies = await page.context().storageState();
  const pages = [
    ['', ''],
    ['card'],
    ['card/use'],
    ['card/use/token'],
    ['card/picture'],
    ['contributions', 'contributions?period=0'],
    ['contributions', 'contributions?fund=health'],
    ['contributions/statements'],
    ['contributions/statements/[year]', 'contributions/statements/2025'],
    ['verify/[code]', `verify/${await issuedCode(page)}`],
    ['book'],
    ['benefits', 'benefits?tab=short-term'],
    ['benefits', 'benefits?tab=monthly'],
    ['visits'],
    ['visits', 'visits?year=1999'],
    ['visits/[id]', visit],
    ['visits/papers'],
    ['visits/papers/[serial]', paper],
    ['visits/vaccinations'],
    ['notifications'],
    ['settings'],
    ['settings/devices'],
    ['settings/passkeys'],
    ['settings/appearance'],
    ['settings/language'],
    ['settings/notifications'],
    ['settings/profile'],
    ['settings/profile/[contact]', 'settings/profile/phone'],
    ['settings/profile/address'],
    ['settings/profile/code', 'settings/profile/code?field=email'],
    ['settings/access-log'],
    ['settings/access-log/[seq]', 'settings/access-log/1'],
    ['settings/sharing'],
    ['settings/authorisations'],
    ['settings/sharing/new'],
    ['settings/my-data'],
    ['settings/recovery'],
    ['forgotten-password/vneid'],
    ['settings/password'],
    ['settings/password/code'],
    ['confirm', 'confirm?next=/visits'],
    ['switch'],
    ['services'],
    ['services/[procedure]', 'services/register-child-account'],
    ['services/[procedure]/[page]', 'services/register-child-account/child'],
    ['services/[procedure]', 'services/reissue-health-card'],
    ['applications'],
    ['help'],
    ['life-events'],
    ['life-events/[event]', 'life-events/retiring'],
    ['help/feedback'],
    ['feedback'],
    ['feedback', 'feedback?before=PAKN-000000-000000'],
    ['feedback/[number]', `feedback/${await writeFeedback(page)}`],
    ['look-up'],
    ['look-up/social-insurance-number'],
    ['calculators/[name]', 'calculators/one-time'],
    ['calculators/choices/one-time-or-pension'],
    ['404', 'calculators/no-such-calculator'],
    ['404', 'services/no-such-service'],
  ];
  return [
    ...stopsOf('citizen', pages, cookies),
    ...stopsOf('citizen', [['not-me/[token]', notMe]], { cookies: [], origins: [] }),
  ];
}

/** The code of a book issued for whoever is signed in. */
async function issuedCode(page: Page): Promise<string> {
  const origin = inject('product').urls.citizen;
  const answer = await page.request.post(`${origin}/api/insurance-book/issue`, { headers: { origin } });
  return ((await answer.json()) as { verificationCode: string }).verificationCode;
}

async function drafting(page: Page): Promise<Stop[]> {
  await become(page, '0190000007', (child) => draftReissue(child, { reason: 'damaged' }));
  const at = 'services/reissue-health-card';
  await page.goto(`/${at}/check`);
  await page.locator('input[name="commitment"]').check();
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL(`**/${at}/send*`);
  const pages = [
    ...['contact', 'reason', 'photo', 'result-delivery'].map((step) => ['services/[procedure]/[page]', `${at}/${step}`]),
    ...['check', 'send', 'discard'].map((step) => [`services/[procedure]/${step}`, `${at}/${step}`]),
    ['services/[procedure]', at],
    ['settings/account-takeover'],
  ];
  return stopsOf('citizen', pages, await page.context().storageState());
}

/** A mother at her child's records: the banner stands over every one of them. */
async function actingForChild(page: Page): Promise<Stop[]> {
  await become(page, '0190000006', () => Promise.resolve());
  const start = await firstLink(page, '/switch', /^\/switch\?for=/);
  const whom = start.slice(start.indexOf('?'));
  const pages = ['switch', 'card', 'card/use', 'card/picture', 'visits', 'services', 'applications'].map((route) => [
    route,
    route + whom,
  ]);
  return stopsOf(
    'citizen',
    [...pages, ['settings/account-takeover'], ['404', 'card?for=nobody']],
    await page.context().storageState(),
  );
}

async function file(page: Page): Promise<string> {
  return become(page, '0190000005', (applicant) => fileReissue(applicant, sandbox(), { reason: 'damaged' }));
}

/** Signs somebody in and does something on the way. */
async function become<T>(page: Page, number: string, task: (citizen: APIRequestContext) => Promise<T>): Promise<T> {
  const citizen = await connectCitizen(inject('product').urls.citizen, number);
  await page.context().addCookies((await citizen.storageState()).cookies);
  const done = await task(citizen);
  await citizen.dispose();
  return done;
}

function stopsOfApplication(number: string, cookies: Cookies): Stop[] {
  const pages = ['', '/receipt', '/withdraw'].map((rest) => [`applications/[number]${rest}`, `applications/${number}${rest}`]);
  return stopsOf('citizen', [...pages, ['applications'], ['notifications'], ['404', 'applications/612A-000000-000000']], cookies);
}

async function writeFeedback(page: Page): Promise<string> {
  const feedback = { category: 'idea', text: 'Nên có chữ to hơn cho người lớn tuổi.', clientKey: randomUUID() };
  const answer = await page.request.post('/api/feedback', {
    data: feedback,
    headers: { origin: inject('product').urls.citizen },
  });
  return ((await answer.json()) as { number: string }).number;
}

async function firstLink(page: Page, from: string, pattern: RegExp): Promise<string> {
  await page.goto(from);
  const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const found = links.find((href) => pattern.test(href));
  if (!found) throw new Error(`${from} has no link like ${String(pattern)}`);
  return found.slice(1);
}
