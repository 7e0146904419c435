import { sql } from '@openvssid/server/db/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lettersTo } from '../../testing/test-letters.ts';
import type { TestBrowser } from '../../testing/test-browser.ts';
import { openVneidPlace } from './vneid-fixture.ts';

let place: Awaited<ReturnType<typeof openVneidPlace>>;
beforeAll(async () => {
  place = await openVneidPlace();
});
afterAll(() => place.end());

const NO_ACCOUNT = { password: null, phone: null, email: null } as const;
const AGENCY = sql<{ agencyCode: string; provinceCode: string; wardCode: string }>(
  'test-agency-and-ward',
  `select g.agency_code as "agencyCode", w.province_code as "provinceCode", w.code as "wardCode"
     from agency g join ward w on w.province_code = g.province_code where g.kind <> 'central' limit 1`,
);
const REGISTRATIONS = sql<{ state: string; findings: string[]; vneid: { citizenNumber: string } | null }>(
  'test-registrations',
  "select state, findings, vneid from registration where details ->> 'idNumber' = $1",
);

let phones = 0;
/** The way through the form after VNeID; what is typed over what VNeID has said changes nothing. */
async function register(browser: TestBrowser, typed: Record<string, string>) {
  phones += 1;
  const phone = `0913${String(phones).padStart(6, '0')}`;
  const [where] = await place.services.db.read(AGENCY, []);
  if (!where) throw new Error('no agency');
  const { agencyCode, provinceCode, wardCode } = where;
  const details = { fullName: 'Ai Đó Khác', idNumber: '001099999999', birthDate: '1/1/2000', street: 'Số 6', phone, email: '' };
  const post = (path: string, body: object = {}) => browser.call(`/api/registration${path}`, { method: 'POST', body });
  const declared = await post('', { ...details, provinceCode, wardCode, ...typed });
  await browser.call('/api/registration/agency', { method: 'PUT', body: { agencyCode } });
  await post('/commitment');
  const codes = await lettersTo(place.services, 0, 'code');
  const code = codes.find(({ recipient }) => recipient === phone.replace(/^0/, '+84'))?.data['code'] ?? '';
  return { declared, proved: await post('/code', { code }), send: () => post('/send'), phone };
}

const registrationOf = async (citizenNumber: string) => (await place.services.db.read(REGISTRATIONS, [citizenNumber]))[0];
const told = async (browser: TestBrowser) => (await browser.call('/api/registration/vneid')).body;

test('who agrees with the record is approved at once without a picture, and VNeID then opens the account', async () => {
  const { holder, number, citizenNumber } = await place.somebody({ record: NO_ACCOUNT });
  const browser = place.newBrowser();
  expect((await place.signIn(browser, holder)).path).toBe('/register/vneid');
  expect(await place.isSignedIn(browser)).toBe(false);
  expect(await told(browser)).toMatchObject({
    standing: 'no-account',
    account: false,
    socialInsuranceNumber: number,
    citizenNumber,
  });
  const { declared, proved, send } = await register(browser, { socialInsuranceNumber: number });
  expect(declared.body).toMatchObject({
    vneid: true,
    details: { fullName: 'Nguyễn Thị Hoà', idNumber: citizenNumber, birthDate: '1990-03-08' },
  });
  expect(proved.body).toMatchObject({ step: 'check', photosNeeded: false });
  const receipt = String((await send()).body['receipt']);
  expect(await registrationOf(citizenNumber)).toMatchObject({ state: 'approved', findings: [], vneid: { citizenNumber } });
  expect((await browser.call(`/api/registrations/${receipt}`)).body).toMatchObject({ state: 'approved', vneid: true });
  expect((await place.signIn(browser, holder)).path).toBe('/');
  expect(await place.isSignedIn(browser)).toBe(true);
  expect((await browser.call('/api/registration/vneid')).body['code']).toBe('vneid-person-missing');
});

test('another contact on record is told, and keeps the machine back no longer', async () => {
  const { holder, number, citizenNumber, personId } = await place.somebody({ record: { ...NO_ACCOUNT, phone: '+84988000111' } });
  const browser = place.newBrowser();
  await place.signIn(browser, holder);
  await (await register(browser, { socialInsuranceNumber: number })).send();
  expect(await registrationOf(citizenNumber)).toMatchObject({ state: 'approved', findings: ['other-contact-on-record'] });
  expect((await lettersTo(place.services, personId, 'contact-changed')).map(({ recipient }) => recipient)).toContain(
    '+84988000111',
  );
});

test('a citizen number on no record goes to an officer, without a picture too', async () => {
  const { holder, number, citizenNumber, personId } = await place.somebody({ record: NO_ACCOUNT });
  await place.services.db.transaction((tx) =>
    tx.run(sql('test-forget-number', "delete from route where person_id = $1 and kind = 'citizen-number'"), [personId]),
  );
  await place.services.db.transaction((tx) =>
    tx.run(sql('test-forget-id', "delete from identifier where person_id = $1 and kind = 'citizen-number'"), [personId]),
  );
  const browser = place.newBrowser();
  await place.signIn(browser, holder);
  expect(await told(browser)).toMatchObject({ standing: 'unknown-number', account: false, socialInsuranceNumber: null });
  const { proved, send } = await register(browser, { socialInsuranceNumber: number });
  expect(proved.body).toMatchObject({ step: 'check', photosNeeded: false });
  await send();
  expect(await registrationOf(citizenNumber)).toMatchObject({ state: 'new', findings: ['id-differs'] });
});

test.each([
  ['name', { name: 'Nguyễn Thị Hoa' }],
  ['birthday', { birthdate: '1990-08-03' }],
])('another %s than the record’s goes to an officer, and the record is not shown', async (_what, claims) => {
  const { holder, number, citizenNumber } = await place.somebody({ record: NO_ACCOUNT, claims });
  const browser = place.newBrowser();
  await place.signIn(browser, holder);
  expect(await told(browser)).toMatchObject({ standing: 'differs', account: false, socialInsuranceNumber: null });
  await (await register(browser, { socialInsuranceNumber: number })).send();
  expect(await registrationOf(citizenNumber)).toMatchObject({ state: 'new', findings: ['data-differ'] });
});

test('where there is an account and something differs, the page says so', async () => {
  const { holder } = await place.somebody({ claims: { name: 'Nguyễn Thị Hoa' } });
  const browser = place.newBrowser();
  await place.signIn(browser, holder);
  expect(await told(browser)).toMatchObject({ standing: 'differs', account: true });
});

test('somebody else’s insurance number opens nobody’s account', async () => {
  const { holder, citizenNumber } = await place.somebody({ record: NO_ACCOUNT });
  const other = await place.somebody({ record: NO_ACCOUNT });
  const browser = place.newBrowser();
  await place.signIn(browser, holder);
  await (await register(browser, { socialInsuranceNumber: other.number })).send();
  expect(await registrationOf(citizenNumber)).toMatchObject({ state: 'new', findings: ['id-differs'] });
});

test('after an hour, or once it was changed or put away, what VNeID said counts no more', async () => {
  const { holder, number } = await place.somebody({ record: NO_ACCOUNT });
  const browser = place.newBrowser();
  await place.signIn(browser, holder);
  const { proved } = await register(browser, { socialInsuranceNumber: number });
  expect(proved.body).toMatchObject({ vneid: true, photosNeeded: false });
  place.clock.forward({ minutes: 61 });
  expect((await told(browser))['code']).toBe('vneid-person-missing');
  expect((await browser.call('/api/registration')).body).toMatchObject({ vneid: false, photosNeeded: true, step: 'photos' });
  expect((await browser.call('/api/registration/send', { method: 'POST' })).body['code']).toBe('registration-step');
  place.clock.right();

  const sealed = browser.cookies.get('openvssid_vneid_person') ?? '';
  browser.cookies.set('openvssid_vneid_person', `${sealed.slice(0, -4)}AAAA`);
  expect((await told(browser))['code']).toBe('vneid-person-missing');
  browser.cookies.set('openvssid_vneid_person', sealed);
  expect((await told(browser))['standing']).toBe('no-account');
  await browser.call('/api/registration', { method: 'DELETE' });
  expect((await told(browser))['code']).toBe('vneid-person-missing');
});
