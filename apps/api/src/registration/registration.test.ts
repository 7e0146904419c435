import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBrowser } from '../testing/test-browser.ts';
import { type Applicant, e164, openRegistrations, type RegistrationPlace, sharpPicture } from './registration-fixture.ts';
import { removeOldDrafts } from './remove-old.ts';

let place: RegistrationPlace;
beforeAll(async () => {
  place = await openRegistrations();
});
afterAll(() => place.end());

const post = ({ browser }: Pick<Applicant, 'browser'>, path: string, body?: object) =>
  browser.call(`/api/registration${path}`, { method: 'POST', ...(body && { body }) });
const stateOf = async ({ browser }: Applicant) => (await browser.call('/api/registration')).body;
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await place.asOwner((client) => client.query<Row>(text, values))).rows;
const registrationsFor = ({ details }: Applicant) =>
  rows<{ state: string; findings: string[]; decided_by: string | null }>(
    "select state, findings, decided_by from registration where details ->> 'socialInsuranceNumber' = $1 order by submitted_at",
    [details['socialInsuranceNumber']],
  );
const receiptOf = async (token: string) => (await createTestBrowser(place.citizenApp).call(`/api/registrations/${token}`)).body;
const phoneOf = ({ details }: Applicant) => e164(details['phone'] ?? '');

test('who agrees with record and register has an account at once, and its link at the proved phone alone', async () => {
  const who = await place.applicant();
  await place.prove(who);
  expect(await stateOf(who)).toMatchObject({ step: 'check', proved: true, photosNeeded: false });
  const { body } = await post(who, '/send');
  expect(await receiptOf(String(body['receipt']))).toMatchObject({ state: 'approved', channel: 'sms', refusal: null });
  expect(await registrationsFor(who)).toEqual([{ state: 'approved', findings: [], decided_by: null }]);
  const [link] = await place.letters(phoneOf(who), 'activation-link');
  const token = link?.['url']?.split('/').at(-1) ?? '';
  const activated = await who.browser.call(`/api/activation/${token}`, {
    method: 'POST',
    body: { password: 'Mèo mun nằm ngủ trưa' },
  });
  expect(activated.status).toBe(204);
  expect(await rows('select phone from person where person_id = $1', [who.personId])).toEqual([{ phone: phoneOf(who) }]);
});

test('before the contact is proved a known number, one with an account and an unknown one are answered alike', async () => {
  const answers = [];
  for (const who of [
    await place.applicant(),
    await place.applicant({ account: true }),
    await place.applicant({ onRecord: false }),
  ]) {
    const began = await post(who, '', who.details);
    const agency = await who.browser.call('/api/registration/agency', { method: 'PUT', body: { agencyCode: '0101' } });
    const asked = await post(who, '/commitment', {});
    const wrong = await post(who, '/code', { code: '000000x' });
    answers.push(
      [began, agency, asked, wrong].map(({ status, body }) => [
        status,
        Object.keys(body),
        body['step'],
        body['code'] && typeof body['code'],
      ]),
    );
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('an unknown number, one with an account and data that differ are received alike; what was found goes to the proved contact', async () => {
  const cases = [
    ['number-unknown', await place.applicant({ onRecord: false })],
    ['already-registered', await place.applicant({ account: true })],
    ['data-differ', await place.applicant({ declared: { birthDate: '18/08/1995' } })],
  ] as const;
  for (const [finding, who] of cases) {
    const token = await place.send(who);
    expect(await receiptOf(token)).toMatchObject({ state: 'new', decidedAt: null, refusal: null });
    expect(await place.letters(phoneOf(who), 'registration-received')).toMatchObject([{ finding }]);
    expect(await place.letters(phoneOf(who), 'activation-link')).toEqual([]);
    if (finding !== 'number-unknown')
      expect(
        await rows("select actor_kind, what from access_log where person_id = $1 and what like 'registration: %'", [
          who.personId,
        ]),
      ).toEqual([{ actor_kind: 'machine', what: expect.stringContaining('registration: TKDK') as unknown }]);
  }
});

test('a number alone does not lead to whether somebody has an account: who brings another name or birthday is told that these differ', async () => {
  const who = await place.applicant({ account: true, declared: { fullName: 'Phan Thị Lạ' } });
  await place.send(who);
  expect((await registrationsFor(who))[0]?.findings).toEqual(expect.arrayContaining(['already-registered', 'data-differ']));
  expect(await place.letters(phoneOf(who), 'registration-received')).toMatchObject([{ finding: 'data-differ' }]);
});

test('a phone that serves another number keeps the machine from approving', async () => {
  const first = await place.applicant();
  await place.send(first);
  const second = await place.applicant({ declared: { phone: first.details['phone'] ?? '' } });
  place.clock.forward({ minutes: 2 });
  const token = await place.send(second);
  expect(await receiptOf(token)).toMatchObject({ state: 'new' });
  expect((await registrationsFor(second))[0]?.findings).toEqual(['phone-in-use']);
});

test('a street is read as it is written: signs that turn or hide text are taken out', async () => {
  const who = await place.applicant({ declared: { street: 'Số 6\u202e iaH\u200b\n phố Huế' } });
  expect((await post(who, '', who.details)).status).toBe(200);
  expect(await stateOf(who)).toMatchObject({ details: { street: 'Số 6 iaH phố Huế' } });
  const nothing = await post(who, '', { ...who.details, street: '\u200b' });
  expect([nothing.status, nothing.body['errors']]).toMatchObject([422, [{ path: 'street', code: 'street-missing' }]]);
});

test('a declaration that is given up leaves nothing behind, in the browser or here', async () => {
  const who = await place.applicant();
  place.register.silent = true;
  await place.prove(who);
  place.register.silent = false;
  expect(await place.picture(who, 'portrait')).toBe(200);
  const [image] = await rows<{ file_id: string }>('select file_id from registration_image order by created_at desc limit 1');
  expect((await who.browser.call('/api/registration', { method: 'DELETE' })).status).toBe(204);
  expect((await who.browser.call('/api/registration')).status).toBe(404);
  expect(await rows('select kind from registration_image where file_id = $1', [image?.file_id])).toEqual([]);
  expect(await place.services.files.get(image?.file_id ?? '')).toBeUndefined();
  expect((await who.browser.call('/api/registration', { method: 'DELETE' })).status).toBe(204);
});

test('no step can be skipped', async () => {
  const who = await place.applicant();
  expect((await post(who, '/send')).status).toBe(404);
  await post(who, '', who.details);
  const early = [await post(who, '/commitment', {}), await post(who, '/code', { code: '123456' }), await post(who, '/send')];
  expect(early.map(({ status, body }) => [status, body['code']])).toEqual(Array(3).fill([409, 'registration-step']));
  expect(await place.picture(who, 'portrait')).toBe(409);
  expect((await who.browser.call('/api/registration/agency', { method: 'PUT', body: { agencyCode: '0000' } })).status).toBe(422);
});

test('all faults of the details are told at once, and what is typed is forgiven its spaces', async () => {
  const { browser, details } = await place.applicant();
  const wrong = {
    ...details,
    fullName: 'Mai',
    birthDate: '30/02/1995',
    phone: '12',
    idNumber: '1',
    email: 'x',
    wardCode: '99999',
  };
  const { status, body } = await post({ browser }, '', wrong);
  expect(status).toBe(422);
  expect((body['errors'] as { path: string }[]).map(({ path }) => path).sort()).toEqual(
    ['birthDate', 'email', 'fullName', 'idNumber', 'phone', 'wardCode'].sort(),
  );
  const spaced = { ...details, socialInsuranceNumber: '01 95.00-9999', fullName: '  Đinh  Thị Mai ' };
  expect((await post({ browser }, '', spaced)).body['details']).toMatchObject({
    socialInsuranceNumber: '0195009999',
    fullName: 'Đinh Thị Mai',
  });
});

test('sent twice at once, or again later, it is one declaration with one receipt', async () => {
  const who = await place.applicant({ onRecord: false });
  await place.prove(who);
  const answers = await Promise.all([post(who, '/send'), post(who, '/send'), post(who, '/send')]);
  const again = await post(who, '/send');
  expect(new Set([...answers, again].map(({ body }) => body['receipt'])).size).toBe(1);
  expect(await registrationsFor(who)).toHaveLength(1);
  expect(await place.letters(phoneOf(who), 'registration-received')).toHaveLength(1);
});

test('of two people who declare one number at once the machine gives the account to one', async () => {
  const first = await place.applicant();
  const second = { ...first, browser: createTestBrowser(place.citizenApp), details: { ...first.details, phone: '0912777701' } };
  await place.prove(first);
  await place.prove(second);
  await Promise.all([post(first, '/send'), post(second, '/send')]);
  const states = (await registrationsFor(first)).map(({ state }) => state).sort();
  expect(states).toEqual(['approved', 'new']);
});

test('a process that ended between code and sending loses nothing: the register is asked when the applicant comes back', async () => {
  const who = await place.applicant();
  await place.prove(who);
  await place.asOwner((client) =>
    client.query("update registration_draft set register_answer = null where details ->> 'socialInsuranceNumber' = $1", [
      who.details['socialInsuranceNumber'],
    ]),
  );
  expect(await stateOf(who)).toMatchObject({ step: 'check', photosNeeded: false });
  expect((await post(who, '/send')).status).toBe(200);
});

test('a thousand guesses do not find the code, and cost nobody else theirs', async () => {
  const who = await place.applicant();
  await post(who, '', who.details);
  await who.browser.call('/api/registration/agency', { method: 'PUT', body: { agencyCode: '0101' } });
  await post(who, '/commitment', {});
  const right = await place.codeTo(phoneOf(who));
  const guesses = Array.from({ length: 1_000 }, (_, guess) => String((Number(right) + 1 + guess) % 1_000_000).padStart(6, '0'));
  const found = new Set<unknown>();
  for (const code of guesses) found.add((await post(who, '/code', { code })).status);
  expect(found.has(200)).toBe(false);
  expect((await post(who, '/code', { code: right })).status).not.toBe(200);
  expect((await stateOf(who))['proved']).toBe(false);
});

test('another code comes after a minute, not before', async () => {
  const who = await place.applicant();
  await post(who, '', who.details);
  await who.browser.call('/api/registration/agency', { method: 'PUT', body: { agencyCode: '0101' } });
  await post(who, '/commitment', {});
  expect((await post(who, '/commitment', {})).body['code']).toBe('code-resend-early');
  place.clock.forward({ seconds: 61 });
  expect((await post(who, '/commitment', {})).status).toBe(200);
  expect(await place.letters(phoneOf(who), 'code')).toHaveLength(2);
});

test('one contact sends five declarations a day, whatever the numbers', async () => {
  const phone = '0912888801';
  const tokens: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    const who = await place.applicant({ onRecord: false, declared: { phone } });
    place.clock.forward({ minutes: 11 });
    await place.prove(who);
    tokens.push((await post(who, '/send')).status);
  }
  expect(tokens).toEqual([200, 200, 200, 200, 429, 429]);
});

test('other contact or person, other proof; another street keeps it', async () => {
  const who = await place.applicant();
  await place.prove(who);
  expect((await post(who, '', { ...who.details, street: 'Số 7' })).body).toMatchObject({ step: 'check', proved: true });
  expect((await post(who, '', { ...who.details, fullName: 'Đinh Thị Mơ' })).body).toMatchObject({
    step: 'commitment',
    proved: false,
  });
});

test('pictures are asked for where the register does not confirm; blurred and small ones are refused, a new one takes the old place', async () => {
  const who = await place.applicant({ declared: { fullName: 'Đinh Thị Mận' } });
  await place.prove(who);
  expect(await stateOf(who)).toMatchObject({ step: 'photos', photosNeeded: true });
  expect((await post(who, '/send')).status).toBe(409);
  expect(await place.picture(who, 'portrait', await sharpPicture(8))).toBe(422);
  expect(await place.picture(who, 'portrait', Buffer.from('GIF89a not a picture'))).toBe(422);
  for (const kind of ['portrait', 'id-front', 'id-back', 'portrait'] as const) expect(await place.picture(who, kind)).toBe(200);
  const files = await rows<{ file_id: string }>(
    'select file_id from registration_image i join registration_draft d using (registration_id) where details ->> $1 = $2',
    ['socialInsuranceNumber', who.details['socialInsuranceNumber']],
  );
  expect(files).toHaveLength(3);
  const sealed = await place.services.files.get(files[0]?.file_id ?? '');
  expect(sealed?.subarray(0, 2)).not.toEqual(Buffer.from([0xff, 0xd8]));
  expect((await post(who, '/send')).status).toBe(200);
});

test('an unfinished declaration is gone after a day, with its pictures', async () => {
  const who = await place.applicant({ declared: { fullName: 'Đinh Thị Mận' } });
  await place.prove(who);
  await place.picture(who, 'portrait');
  const [file] = await rows<{ file_id: string }>(
    "select file_id from registration_image join registration_draft using (registration_id) where details ->> 'phone' = $1",
    [phoneOf(who)],
  );
  place.clock.forward({ hours: 25 });
  expect((await who.browser.call('/api/registration')).status).toBe(404);
  await removeOldDrafts(place.services);
  await removeOldDrafts(place.services);
  expect(await place.services.files.get(file?.file_id ?? '')).toBeUndefined();
  expect(await rows('select from registration_draft where details ->> $1 = $2', ['phone', phoneOf(who)])).toEqual([]);
});

test('where another phone is on record, a machine does not decide: whoever holds the ID card need not be the person', async () => {
  const who = await place.applicant({ phone: '+84912666602' });
  await place.send(who);
  expect(await registrationsFor(who)).toEqual([{ state: 'new', findings: ['other-contact-on-record'], decided_by: null }]);
  expect(await place.letters(phoneOf(who), 'activation-link')).toEqual([]);
});
