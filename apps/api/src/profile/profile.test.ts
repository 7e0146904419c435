import { afterAll, describe, expect, test } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { createApplication } from '../application.ts';
import { notMeRoutes } from '../security-cases/not-me-routes.ts';
import { signInRoutes } from '../sign-in/routes.ts';
import { createTestBrowser, type TestBrowser } from '../testing/test-browser.ts';
import { lastCodeTo, lettersTo } from '../testing/test-letters.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { moneyHoldUntil } from './money-hold.ts';
import { profileRoutes } from './routes.ts';

const place = await createTestServices({ PASSWORD_HASHES_AT_ONCE: '4' });
const { services, clock } = place;
const app = await createApplication('citizen', services, [signInRoutes, notMeRoutes, profileRoutes]);
afterAll(async () => {
  await app.close();
  await place.end();
});

const PASSWORD = 'mưa rơi trên mái tôn';
let people = 0;

/** Somebody of their own with a telephone of their own, signed in on one browser. */
async function somebody(details: { phone?: string | null; email?: string | null } = {}) {
  people += 1;
  const end = String(people).padStart(3, '0');
  const number = `0190300${end}`;
  const phone = details.phone === undefined ? `+84912300${end}` : details.phone;
  const email = details.email === undefined ? `mau${end}@example.vn` : details.email;
  const personId = await addTestPerson(services, { socialInsuranceNumber: number, password: PASSWORD, phone, email });
  return { personId, number, phone, email, newPhone: `+84988300${end}`, browser: await signedIn(number) };
}
type Somebody = Awaited<ReturnType<typeof somebody>>;

async function signedIn(number: string): Promise<TestBrowser> {
  const browser = createTestBrowser(app);
  await browser.call('/api/sign-in', { method: 'POST', body: { number, password: PASSWORD } });
  return browser;
}

const post = (browser: TestBrowser, url: string, body: object = {}) => browser.call(url, { method: 'POST', body });
/** A second later than what was before, so that letters stand in their order. */
const ask = (browser: TestBrowser, field: string, value: string) => {
  clock.forward({ seconds: 1 });
  return post(browser, '/api/profile/changes', { field, value });
};
const confirm = (browser: TestBrowser, codeId: unknown, code: string) =>
  post(browser, '/api/profile/changes/confirmation', { codeId, code });
const profileIn = async (browser: TestBrowser) => (await browser.call('/api/profile')).body;

/** Asks for a change and confirms it with the code that came. */
async function change({ browser, personId }: Somebody, field: string, value: string) {
  const { codeId } = (await ask(browser, field, value)).body;
  return confirm(browser, codeId, await lastCodeTo(services, personId));
}

const HISTORY = sql<{ field: string; oldValue: unknown; newValue: unknown; cause: string }>(
  'test-profile-history',
  'select field, old_value as "oldValue", new_value as "newValue", cause from profile_history where person_id = $1 order by seq',
);
const CASES = sql<{ data: unknown }>('test-security-cases', 'select data from security_case where person_id = $1');
const KINDS = sql<{ kind: string }>('test-notification-kinds', 'select kind from notification where person_id = $1 order by at');
const historyOf = (personId: number) => services.db.read(HISTORY, [personId]);
const casesOf = (personId: number) => services.db.read(CASES, [personId]);
const toldInApp = async (personId: number) => (await services.db.read(KINDS, [personId])).map(({ kind }) => kind);

async function notMeToken(personId: number): Promise<string> {
  const letters = await lettersTo(services, personId, 'contact-changed');
  return letters.at(-1)?.data['notMeUrl']?.split('/').at(-1) ?? '';
}
const reportNotMe = (token: string) => {
  clock.forward({ seconds: 1 });
  return post(createTestBrowser(app), `/api/not-me/${token}`);
};
const hold = (personId: number) => moneyHoldUntil(services.db.read, services.config, personId, clock.now());

describe('a new phone', () => {
  test('is proved by a code sent to it; until then nothing changes', async () => {
    const { browser, personId, phone } = await somebody();
    const asked = await ask(browser, 'phone', '0988.111.001');
    expect(asked.body).toMatchObject({ channel: 'sms', recipient: '0988\u00a0111\u00a0001' });
    expect((await lettersTo(services, personId, 'code')).at(-1)).toMatchObject({ channel: 'sms', recipient: '+84988111001' });
    expect((await confirm(browser, asked.body['codeId'], '000000x')).body['code']).toBe('code-wrong');
    expect(await profileIn(browser)).toMatchObject({ phone, moneyHeldUntil: null });

    const code = await lastCodeTo(services, personId);
    expect(await confirm(browser, asked.body['codeId'], code)).toMatchObject({ status: 200, body: { field: 'phone' } });
    expect(await profileIn(browser)).toMatchObject({ phone: '+84988111001' });
    expect(await historyOf(personId)).toEqual([{ field: 'phone', oldValue: phone, newValue: '+84988111001', cause: 'own' }]);
  });

  test('is told to the old phone, the new one and the e-mail, each with the link, and in the app', async () => {
    const person = await somebody();
    await change(person, 'phone', person.newPhone);
    const letters = await lettersTo(services, person.personId, 'contact-changed');
    expect(letters.map(({ recipient }) => recipient).toSorted()).toEqual(
      [person.phone, person.newPhone, person.email].toSorted(),
    );
    expect(new Set(letters.map(({ data }) => data['notMeUrl'])).size).toBe(1);
    expect(await toldInApp(person.personId)).toContain('contact-changed');
  });

  test('lets changes that move money wait a day', async () => {
    const person = await somebody();
    expect(await hold(person.personId)).toBeUndefined();
    await change(person, 'phone', person.newPhone);
    const until = clock.now().add({ hours: 24 });
    expect((await profileIn(person.browser))['moneyHeldUntil']).toBe(until.toString());
    expect((await hold(person.personId))?.toString()).toBe(until.toString());
    expect(await moneyHoldUntil(services.db.read, services.config, person.personId, until)).toBeUndefined();
  });

  test('that serves somebody else is refused, and only after the code', async () => {
    const other = await somebody();
    const person = await somebody();
    const asked = await ask(person.browser, 'phone', String(other.phone));
    expect(asked.status).toBe(200);
    const answer = await confirm(person.browser, asked.body['codeId'], await lastCodeTo(services, person.personId));
    expect(answer).toMatchObject({ status: 409, body: { code: 'phone-taken' } });
    expect(await profileIn(person.browser)).toMatchObject({ phone: person.phone });
  });

  test('of two people who bring the same number at once one gets it', async () => {
    const both = [await somebody(), await somebody()];
    const asked = await Promise.all(both.map(({ browser }) => ask(browser, 'phone', '0988222333')));
    const codes = await Promise.all(both.map(({ personId }) => lastCodeTo(services, personId)));
    const answers = await Promise.all(both.map(({ browser }, i) => confirm(browser, asked[i]?.body['codeId'], codes[i] ?? '')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('in a wrong form, or the one on record, is told at the field', async () => {
    const { browser, phone } = await somebody();
    expect((await ask(browser, 'phone', '12345')).body).toMatchObject({ code: 'phone-malformed', errors: [{ path: 'value' }] });
    expect((await ask(browser, 'phone', String(phone))).body).toMatchObject({ code: 'contact-unchanged' });
    expect((await ask(browser, 'email', 'ten@example')).body).toMatchObject({ code: 'email-malformed' });
  });
});

test('a family shares a phone where the operator lets it', async () => {
  const other = await somebody();
  const person = await somebody();
  services.config.PHONE_SHARED = true;
  expect((await change(person, 'phone', String(other.phone))).status).toBe(200);
  services.config.PHONE_SHARED = false;
});

test('an address is confirmed by a code to the contact on record and holds no money', async () => {
  const { browser, personId, phone } = await somebody();
  const to = { field: 'address', provinceCode: '01', wardCode: '00004', street: '  5  ngõ 12 ' };
  expect((await post(browser, '/api/profile/changes', { ...to, wardCode: '26734' })).body['code']).toBe('place-unknown');
  expect((await post(browser, '/api/profile/changes', { ...to, street: ' ' })).body['code']).toBe('street-missing');
  const asked = await post(browser, '/api/profile/changes', to);
  expect((await lettersTo(services, personId, 'code')).at(-1)?.recipient).toBe(phone);
  await confirm(browser, asked.body['codeId'], await lastCodeTo(services, personId));
  expect(await profileIn(browser)).toMatchObject({ address: { wardCode: '00004', street: '5 ngõ 12' }, moneyHeldUntil: null });
  expect(await toldInApp(personId)).toContain('address-changed');
  clock.forward({ minutes: 2 });
  expect((await post(browser, '/api/profile/changes', { ...to, street: '5 Ngõ 12' })).status).toBe(200);
});

describe('the code', () => {
  test('used twice, as by a double click or after a lost answer, changes once and is answered alike', async () => {
    const person = await somebody();
    const { codeId } = (await ask(person.browser, 'phone', person.newPhone)).body;
    const code = await lastCodeTo(services, person.personId);
    const answers = await Promise.all([confirm(person.browser, codeId, code), confirm(person.browser, codeId, code)]);
    answers.push(await confirm(person.browser, codeId, code));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await historyOf(person.personId)).toHaveLength(1);
    expect(await lettersTo(services, person.personId, 'contact-changed')).toHaveLength(3);
  });

  test('used before does not bring back a number that has been changed since', async () => {
    const person = await somebody();
    const first = (await ask(person.browser, 'phone', person.newPhone)).body['codeId'];
    const code = await lastCodeTo(services, person.personId);
    await confirm(person.browser, first, code);
    await change(person, 'phone', '0977000111');
    expect((await confirm(person.browser, first, code)).body['code']).toBe('code-used-up');
    expect(await profileIn(person.browser)).toMatchObject({ phone: '+84977000111' });
  });

  test('of a request that was changed in another tab confirms neither the old nor the new one', async () => {
    const person = await somebody();
    const old = (await ask(person.browser, 'phone', '0977000222')).body['codeId'];
    const oldCode = await lastCodeTo(services, person.personId);
    const newer = (await ask(person.browser, 'phone', '0977000333')).body['codeId'];
    expect((await confirm(person.browser, old, oldCode)).body['code']).toBe('code-expired');
    const newCode = await lastCodeTo(services, person.personId);
    if (oldCode !== newCode) expect((await confirm(person.browser, newer, oldCode)).body['code']).toBe('code-wrong');
    expect((await confirm(person.browser, newer, newCode)).status).toBe(200);
    expect(await profileIn(person.browser)).toMatchObject({ phone: '+84977000333' });
  });

  test('belongs to the session that asked, and to its owner', async () => {
    const person = await somebody();
    const { codeId } = (await ask(person.browser, 'phone', person.newPhone)).body;
    const code = await lastCodeTo(services, person.personId);
    const elsewhere = await signedIn(person.number);
    const stranger = await somebody();
    expect((await confirm(elsewhere, codeId, code)).body['code']).toBe('code-used-up');
    expect((await confirm(stranger.browser, codeId, code)).body['code']).toBe('code-expired');
    expect((await post(elsewhere, '/api/profile/changes/resend', { codeId })).body['code']).toBe('code-used-up');
    expect((await profileIn(elsewhere))['phone']).toBe(person.phone);
  });

  test('is wrong five times and then no more, and is good for ten minutes', async () => {
    const person = await somebody();
    const { codeId } = (await ask(person.browser, 'phone', person.newPhone)).body;
    for (let i = 0; i < 5; i += 1) await confirm(person.browser, codeId, '000000x');
    expect((await confirm(person.browser, codeId, await lastCodeTo(services, person.personId))).body['code']).toBe(
      'code-used-up',
    );
    const again = (await ask(person.browser, 'email', 'moi@example.vn')).body['codeId'];
    clock.forward({ minutes: 10 });
    expect((await confirm(person.browser, again, await lastCodeTo(services, person.personId))).body['code']).toBe('code-expired');
    expect(await profileIn(person.browser)).toMatchObject({ phone: person.phone, email: person.email });
  });

  test('is sent again after a minute, to the new contact and nowhere else', async () => {
    const person = await somebody();
    const { codeId } = (await ask(person.browser, 'phone', person.newPhone)).body;
    expect((await post(person.browser, '/api/profile/changes/resend', { codeId })).body['code']).toBe('code-resend-early');
    clock.forward({ seconds: 61 });
    const resent = await post(person.browser, '/api/profile/changes/resend', { codeId, channel: 'email' });
    expect(resent.body).toMatchObject({ channel: 'sms' });
    const codes = await lettersTo(services, person.personId, 'code');
    expect(codes.map(({ recipient }) => recipient)).toEqual([person.newPhone, person.newPhone]);
    expect((await confirm(person.browser, resent.body['codeId'], await lastCodeTo(services, person.personId))).status).toBe(200);
  });
});

test('somebody whose proof of identity is old gives it again; whose session has ended signs in', async () => {
  const person = await somebody();
  const asked = await ask(person.browser, 'phone', person.newPhone);
  clock.forward({ minutes: 10, seconds: 1 });
  expect(await profileIn(person.browser)).toMatchObject({ proved: false });
  expect((await ask(person.browser, 'email', 'moi@example.vn')).body['code']).toBe('reauthentication-needed');
  await post(person.browser, '/api/reauthentication', { password: PASSWORD });
  expect((await ask(person.browser, 'email', 'moi@example.vn')).status).toBe(200);
  clock.forward({ minutes: 31 });
  const code = await lastCodeTo(services, person.personId);
  expect((await confirm(person.browser, asked.body['codeId'], code)).body['code']).toBe('session-expired');
});

test('a contact that changed on record while the code was on its way is not overwritten', async () => {
  const person = await somebody();
  const { codeId } = (await ask(person.browser, 'email', 'moi@example.vn')).body;
  const SET = sql('test-set-email', `update person set email = 'nhap@example.vn' where person_id = $1`);
  await services.db.transaction((tx) => tx.run(SET, [person.personId]));
  const answer = await confirm(person.browser, codeId, await lastCodeTo(services, person.personId));
  expect(answer).toMatchObject({ status: 409, body: { code: 'profile-changed' } });
  expect(await profileIn(person.browser)).toMatchObject({ email: 'nhap@example.vn' });
  expect(await historyOf(person.personId)).toEqual([]);
});

describe('«Không phải tôi»', () => {
  test('puts the old phone back, ends every session, tells everybody, and gives an officer a case', async () => {
    const person = await somebody();
    await change(person, 'phone', person.newPhone);
    const token = await notMeToken(person.personId);
    expect((await createTestBrowser(app).call(`/api/not-me/${token}`)).body).toMatchObject({ about: 'contact' });
    expect((await reportNotMe(token)).status).toBe(204);

    expect((await person.browser.call('/api/session')).body['signedIn']).toBe(false);
    expect((await post(createTestBrowser(app), '/api/recovery', { number: person.number })).status).toBe(200);
    expect((await lettersTo(services, person.personId, 'code')).at(-1)?.recipient).toBe(person.phone);
    expect((await historyOf(person.personId)).at(-1)).toEqual({
      field: 'phone',
      oldValue: person.newPhone,
      newValue: person.phone,
      cause: 'put-back',
    });
    expect(await casesOf(person.personId)).toEqual([{ data: { fields: ['phone'], changes: [1] } }]);
    const told = (await lettersTo(services, person.personId, 'contact-put-back')).map(({ recipient }) => recipient);
    expect(told.toSorted()).toEqual([person.phone, person.newPhone, person.email].toSorted());
    expect(await hold(person.personId)).toBeDefined();
    expect((await reportNotMe(token)).body['code']).toBe('link-not-valid');
  });

  test('takes back what was changed after it too, whoever used the later link first', async () => {
    const person = await somebody();
    await change(person, 'phone', '0966000111');
    const owners = await notMeToken(person.personId);
    await change(person, 'email', 'ke.gian@example.vn');
    await change(person, 'phone', '0966000222');
    const thiefs = await notMeToken(person.personId);
    await reportNotMe(thiefs);
    expect((await reportNotMe(owners)).status).toBe(204);
    const CONTACTS = sql<{ phone: string; email: string }>(
      'test-contacts',
      'select phone, email from person where person_id = $1',
    );
    expect(await services.db.read(CONTACTS, [person.personId])).toEqual([{ phone: person.phone, email: person.email }]);
  });

  test('ends the links of later changes: a thief cannot undo the undoing', async () => {
    const person = await somebody();
    await change(person, 'phone', '0966000333');
    const owners = await notMeToken(person.personId);
    await change(person, 'phone', '0966000444');
    const thiefs = await notMeToken(person.personId);
    await reportNotMe(owners);
    expect((await reportNotMe(thiefs)).body['code']).toBe('link-not-valid');
  });

  test('works for seven days', async () => {
    const person = await somebody();
    await change(person, 'phone', person.newPhone);
    const token = await notMeToken(person.personId);
    clock.forward({ hours: 7 * 24 });
    expect((await reportNotMe(token)).body['code']).toBe('link-not-valid');
  });

  test('after a first phone was added leaves none', async () => {
    const person = await somebody({ phone: null });
    await change(person, 'phone', person.newPhone);
    await reportNotMe(await notMeToken(person.personId));
    expect((await historyOf(person.personId)).at(-1)).toMatchObject({ oldValue: person.newPhone, newValue: null });
  });
});

test('the history cannot be rewritten by the server', async () => {
  const person = await somebody();
  await change(person, 'phone', person.newPhone);
  const FORGE = sql('test-forge-history', `update profile_history set old_value = '"+84900000000"' where person_id = $1`);
  await expect(services.db.transaction((tx) => tx.run(FORGE, [person.personId]))).rejects.toThrow('permission denied');
});
