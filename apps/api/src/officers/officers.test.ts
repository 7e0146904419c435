import { Secret, TOTP } from 'otpauth';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { createApplication } from '../application.ts';
import { signInRoutes } from '../sign-in/routes.ts';
import { createTestBrowser, type TestBrowser } from '../testing/test-browser.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { createAdmin } from './commands.ts';
import { createOfficer, enrolAgainByEmail, type NewOfficer } from './manage.ts';
import { officerRoutes } from './routes.ts';

const place = await createTestServices({ PASSWORD_HASHES_AT_ONCE: '4' });
const { services, clock } = place;
const app = await createApplication('officer', services, [officerRoutes]);
const citizenApp = await createApplication('citizen', services, [signInRoutes]);
afterAll(async () => {
  await Promise.all([app.close(), citizenApp.close()]);
  await place.end();
});

const CENTRAL = '00';
const AGENCY = '0101';
const ELSEWHERE = '7901';
const PASSWORD = 'chuồn chuồn bay thấp';
let officers = 0;

const newBrowser = () => createTestBrowser(app);
const post = (browser: TestBrowser, url: string, body?: object) => browser.call(url, { method: 'POST', ...(body && { body }) });

async function invited(details: Partial<NewOfficer> = {}) {
  officers += 1;
  const email = `can-bo-${officers}@example.vn`;
  const created = await createOfficer(services, CENTRAL, {
    fullName: 'Trần Văn Mẫu',
    email,
    agencyCode: AGENCY,
    roles: ['case-officer'],
    ...details,
  });
  if (!created.ok) throw new Error(created.refusal.code);
  return { email, token: tokenOf(created.value.url) };
}

async function enrolled(details: Partial<NewOfficer> = {}) {
  const { email, token } = await invited(details);
  const browser = newBrowser();
  const { secret } = (await browser.call(`/api/enrolment/${token}`)).body;
  const answer = await post(browser, `/api/enrolment/${token}`, { password: PASSWORD, code: codeNow(String(secret)) });
  expect(answer.status).toBe(204);
  clock.forward({ seconds: 30 });
  return { email, secret: String(secret), browser };
}

const tokenOf = (url: unknown) => String(url).split('/').at(-1) ?? '';
const codeNow = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().epochMilliseconds + steps * 30_000 });
const signIn = (browser: TestBrowser, email: string, code: string, password = PASSWORD) =>
  post(browser, '/api/sign-in', { email, password, code });
const isSignedIn = async (browser: TestBrowser) => (await browser.call('/api/session')).body['signedIn'];

describe('enrolment', () => {
  test('a link gives password and second factor once, and signs in', async () => {
    const { email, token } = await invited();
    const offered = (await newBrowser().call(`/api/enrolment/${token}`)).body;
    expect(offered).toMatchObject({ fullName: 'Trần Văn Mẫu', email });
    expect(offered['otpauthUri']).toBe(
      `otpauth://totp/OpenVssID:${encodeURIComponent(email)}?issuer=OpenVssID&secret=${String(offered['secret'])}&algorithm=SHA1&digits=6&period=30`,
    );
    expect(offered['qrSvg']).toContain('<svg');
    const browser = newBrowser();
    const code = codeNow(String(offered['secret']));
    expect(await post(browser, `/api/enrolment/${token}`, { password: 'matkhau123', code })).toMatchObject({
      body: { code: 'password-common' },
    });
    expect(await post(browser, `/api/enrolment/${token}`, { password: PASSWORD, code: '12345x' })).toMatchObject({
      status: 422,
      body: { code: 'code-wrong' },
    });
    expect((await post(browser, `/api/enrolment/${token}`, { password: PASSWORD, code })).status).toBe(204);
    expect((await browser.call('/api/session')).body).toMatchObject({
      signedIn: true,
      officer: { agencyCode: AGENCY, roles: ['case-officer'] },
    });
    expect((await newBrowser().call(`/api/enrolment/${token}`)).status).toBe(404);
  });

  test('a link ends after three days', async () => {
    const { token } = await invited();
    clock.forward({ hours: 73 });
    expect((await newBrowser().call(`/api/enrolment/${token}`)).body['code']).toBe('link-not-valid');
  });

  test('before it there is no way in', async () => {
    const { email } = await invited();
    expect((await signIn(newBrowser(), email, '000000')).body['code']).toBe('wrong-officer-credentials');
  });
});

describe('signing in', () => {
  test('needs address, password and code, and never says which was wrong', async () => {
    const { email, secret } = await enrolled();
    const wrong = [
      await signIn(newBrowser(), email, codeNow(secret), 'sai'),
      await signIn(newBrowser(), email, '１２３４５６'),
      await signIn(newBrowser(), email, '\u202e\u2066bidi'),
      await signIn(newBrowser(), email, '12345x'),
      await signIn(newBrowser(), 'nobody@example.vn', codeNow(secret)),
    ].map(({ status, body }) => JSON.stringify({ ...body, status, requestId: '' }));
    expect(new Set(wrong).size).toBe(1);
    expect(wrong[0]).toContain('wrong-officer-credentials');
    expect((await signIn(newBrowser(), ` ${email.toUpperCase()} `, codeNow(secret))).status).toBe(204);
  });

  test('a code is good once, and a step around now; nothing older or later', async () => {
    const { email, secret } = await enrolled();
    clock.forward({ minutes: 5 });
    for (const steps of [-2, 2]) expect((await signIn(newBrowser(), email, codeNow(secret, steps))).status).toBe(401);
    expect((await signIn(newBrowser(), email, codeNow(secret, -1))).status).toBe(204);
    expect((await signIn(newBrowser(), email, codeNow(secret, -1))).status).toBe(401);
    const now = codeNow(secret);
    const together = await Promise.all([1, 2, 3].map(() => signIn(newBrowser(), email, now)));
    expect(together.map(({ status }) => status).toSorted()).toEqual([204, 401, 401]);
    expect((await signIn(newBrowser(), email, codeNow(secret, -1))).status).toBe(401);
    expect((await signIn(newBrowser(), email, codeNow(secret, 1))).status).toBe(204);
  });

  test('five wrong tries lock the pair of account and address, not the account', async () => {
    const { email, secret } = await enrolled();
    const stranger = newBrowser();
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(stranger, email, '000000', 'sai');
    expect((await signIn(stranger, email, codeNow(secret))).body['code']).toBe('account-locked');
    expect((await signIn(newBrowser(), email, codeNow(secret))).status).toBe(204);
  });

  test('sessions end after 20 idle minutes, and used ones after nine hours', async () => {
    const { browser } = await enrolled();
    clock.forward({ minutes: 19 });
    expect(await isSignedIn(browser)).toBe(true);
    clock.forward({ minutes: 21 });
    expect(await isSignedIn(browser)).toBe(false);

    const busy = (await enrolled()).browser;
    for (let quarter = 0; quarter < 35; quarter += 1) {
      clock.forward({ minutes: 15 });
      expect(await isSignedIn(busy)).toBe(true);
      await touched();
    }
    clock.forward({ minutes: 15 });
    expect(await isSignedIn(busy)).toBe(false);
  });

  test('sign-out ends the session for good', async () => {
    const { browser } = await enrolled();
    const before = new Map(browser.cookies);
    await post(browser, '/api/sign-out');
    expect(await isSignedIn(createTestBrowser(app, { cookies: before }))).toBe(false);
  });
});

describe('the two systems', () => {
  test("the citizen's cookie is refused by the console and the other way round, under either name", async () => {
    const officer = (await enrolled()).browser;
    await addTestPerson(services, { socialInsuranceNumber: '0190400001', password: PASSWORD });
    const citizen = createTestBrowser(citizenApp);
    await post(citizen, '/api/sign-in', { number: '0190400001', password: PASSWORD });
    const [ofCitizen, ofOfficer] = [
      citizen.cookies.get('openvssid_citizen') ?? '',
      officer.cookies.get('openvssid_officer') ?? '',
    ];
    for (const name of ['openvssid_citizen', 'openvssid_officer']) {
      expect((await createTestBrowser(app, { cookies: new Map([[name, ofCitizen]]) }).call('/api/officers')).status).toBe(401);
      expect((await createTestBrowser(citizenApp, { cookies: new Map([[name, ofOfficer]]) }).call('/api/devices')).status).toBe(
        401,
      );
    }
    expect(
      (
        await createTestBrowser(app, { cookies: new Map([['openvssid_officer', ofCitizen.split('.')[1] ?? '']]) }).call(
          '/api/officers',
        )
      ).status,
    ).toBe(401);
  });
});

describe('administration', () => {
  test('an administrator creates, lists, re-enrols and closes officers of the own agency and those below', async () => {
    const { browser } = await enrolled({ agencyCode: AGENCY, roles: ['administrator'], fullName: 'Đỗ Văn Mẫu' });
    const created = await post(browser, '/api/officers', {
      fullName: ' Lê  Thị Mẫu ',
      email: 'Le-Mau@Example.vn',
      agencyCode: AGENCY,
      roles: ['reception'],
    });
    expect(created.body['url']).toMatch(/\/enrol\/[\w-]{43}$/);
    const { officers: listed } = (await browser.call('/api/officers')).body as {
      officers: { officerId: string; email: string; fullName: string; agencyCode: string }[];
    };
    const added = listed.find(({ email }) => email === 'le-mau@example.vn');
    expect(added).toMatchObject({ fullName: 'Lê Thị Mẫu', state: 'invited' });
    expect(listed.every(({ agencyCode }) => agencyCode === AGENCY)).toBe(true);
    // Đ stands beside D.
    const names = listed.map(({ fullName }) => fullName);
    expect(names.indexOf('Đỗ Văn Mẫu')).toBeLessThan(names.indexOf('Lê Thị Mẫu'));
    const again = await post(browser, `/api/officers/${added?.officerId}/enrolment`);
    expect((await newBrowser().call(`/api/enrolment/${tokenOf(created.body['url'])}`)).status).toBe(404);
    expect((await newBrowser().call(`/api/enrolment/${tokenOf(again.body['url'])}`)).status).toBe(200);
    expect((await browser.call(`/api/officers/${added?.officerId}`, { method: 'DELETE' })).status).toBe(204);
    expect((await newBrowser().call(`/api/enrolment/${tokenOf(again.body['url'])}`)).status).toBe(404);
  });

  test('re-enrolment ends what was good before', async () => {
    const lost = await enrolled();
    const { browser } = await enrolled({ agencyCode: CENTRAL, roles: ['administrator'] });
    const { officers: listed } = (await browser.call('/api/officers')).body as {
      officers: { officerId: string; email: string }[];
    };
    await post(browser, `/api/officers/${listed.find(({ email }) => email === lost.email)?.officerId}/enrolment`);
    expect(await isSignedIn(lost.browser)).toBe(false);
    expect((await signIn(newBrowser(), lost.email, codeNow(lost.secret))).status).toBe(401);
  });

  test('nobody else does, and nobody beyond their agency', async () => {
    const wanted = { fullName: 'Ai Đó', email: 'ai-do@example.vn', agencyCode: AGENCY, roles: ['administrator'] };
    const { browser: caseOfficer, email } = await enrolled({ roles: ['reception', 'case-officer', 'approver', 'statistics'] });
    expect(await post(caseOfficer, '/api/officers', wanted)).toMatchObject({ status: 403, body: { code: 'role-needed' } });
    expect((await caseOfficer.call('/api/officers')).status).toBe(403);
    expect((await post(newBrowser(), '/api/officers', wanted)).status).toBe(401);
    const { browser } = await enrolled({ agencyCode: ELSEWHERE, roles: ['administrator'] });
    expect(await post(browser, '/api/officers', wanted)).toMatchObject({ status: 422, body: { code: 'agency-unknown' } });
    expect(await post(browser, '/api/officers', { ...wanted, agencyCode: ELSEWHERE, email })).toMatchObject({
      status: 409,
      body: { code: 'email-taken' },
    });
    const { officers: all } = (
      await (await enrolled({ agencyCode: CENTRAL, roles: ['administrator'] })).browser.call('/api/officers')
    ).body as { officers: { officerId: string; agencyCode: string }[] };
    const foreign = all.find(({ agencyCode }) => agencyCode === AGENCY)?.officerId;
    expect((await browser.call(`/api/officers/${foreign}`, { method: 'DELETE' })).status).toBe(404);
    expect((await post(browser, `/api/officers/${foreign}/enrolment`)).status).toBe(404);
  });
});

describe('the operator', () => {
  test('makes the first administrator by a link, and there is no account before it is used', async () => {
    const details = { email: 'quan-tri@example.vn', fullName: 'Quản Trị', agencyCode: CENTRAL };
    const printed = await createAdmin(services, details);
    const token = /\/enrol\/([\w-]{43})\n/.exec(printed)?.[1];
    expect((await newBrowser().call(`/api/enrolment/${token}`)).body).toMatchObject({
      fullName: 'Quản Trị',
      email: 'quan-tri@example.vn',
    });
    expect((await signIn(newBrowser(), details.email, '000000', '')).status).toBe(401);
    await expect(createAdmin(services, details)).rejects.toThrow('enrol-again');
    await expect(createAdmin(services, { ...details, email: 'khac@example.vn', agencyCode: '9999' })).rejects.toThrow(
      'no agency',
    );
    await expect(createAdmin(services, { ...details, email: 'not an address' })).rejects.toThrow('--email');
  });

  test('gives a new link to whoever lost phone or password', async () => {
    const { email, browser } = await enrolled();
    expect(await enrolAgainByEmail(services, email.toUpperCase())).toMatchObject({ ok: true });
    expect(await isSignedIn(browser)).toBe(false);
    expect(await enrolAgainByEmail(services, 'nobody@example.vn')).toMatchObject({ ok: false });
  });
});

const LATEST_IDLE_END = sql<{ idleUntil: Temporal.Instant }>(
  'test-latest-officer-idle-end',
  'select max(idle_until) as "idleUntil" from officer_session',
);

/** The renewal of the idle time is written after the answer: waits until it can be seen. */
async function touched(): Promise<void> {
  const expected = clock.now().add({ minutes: 20 }).epochMilliseconds;
  await vi.waitFor(
    async () => {
      const [row] = await services.db.read(LATEST_IDLE_END);
      expect(row?.idleUntil.epochMilliseconds).toBeGreaterThanOrEqual(expected);
    },
    { interval: 5 },
  );
}
