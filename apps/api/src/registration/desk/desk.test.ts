import { afterAll, beforeAll, expect, test } from 'vitest';
import { OTHER_AGENCY, raw } from '../../applications/application-fixture.ts';
import { createTestBrowser, type TestBrowser } from '../../testing/test-browser.ts';
import { type Applicant, e164, openRegistrations, type RegistrationPlace } from '../registration-fixture.ts';
import { removeImages } from '../remove-old.ts';

let place: RegistrationPlace;
let officer: TestBrowser;
beforeAll(async () => {
  place = await openRegistrations();
  officer = await place.officer(['reception']);
});
afterAll(() => place.end());

const phoneOf = ({ details }: Applicant) => e164(details['phone'] ?? '');
const act = (number: string, path: string, body: object = {}, by = officer) =>
  by.call(`/api/registrations/${number}${path}`, { method: 'POST', body });
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await place.asOwner((client) => client.query<Row>(text, values))).rows;

/** Somebody whom the register knows under another birthday; answers the number of the declaration. */
async function doubtful(
  change: Parameters<RegistrationPlace['applicant']>[0] = {},
): Promise<{ who: Applicant; number: string; receipt: string }> {
  const who = await place.applicant(change);
  const known = place.register.get(who.details['idNumber'] ?? '');
  place.register.set(who.details['idNumber'] ?? '', { ...known, birthDate: '1995-08-16' });
  const receipt = await place.send(who);
  const { body } = await createTestBrowser(place.citizenApp).call(`/api/registrations/${receipt}`);
  return { who, number: String(body['number']), receipt };
}

test('an officer compares, takes it in hand and approves; the link goes to the proved contact', async () => {
  const { who, number } = await doubtful();
  const { body } = await officer.call(`/api/registrations/${number}`);
  expect(body).toMatchObject({
    state: 'new',
    findings: ['register-differs'],
    record: { fullName: 'Đinh Thị Mai', differs: [], account: 'none' },
    register: { answer: 'known', birthDate: '1995-08-16', differs: ['birthDate'] },
    pictures: ['id-back', 'id-front', 'portrait'],
  });
  expect((await act(number, '/approve')).status).toBe(409);
  expect((await act(number, '/take')).body).toEqual({ state: 'verifying' });
  expect((await act(number, '/approve')).body).toEqual({ state: 'approved' });
  expect(await place.letters(phoneOf(who), 'activation-link')).toHaveLength(1);
  expect((await act(number, '/approve')).body['code']).toBe('registration-state');
  expect((await officer.call(`/api/registrations/${number}`)).body['events']).toMatchObject([
    { type: 'submitted', by: null },
    { type: 'taken' },
    { type: 'approved' },
  ]);
});

test('a refusal names reason and remedy to the applicant, in the letter and at the receipt', async () => {
  const { who, number, receipt } = await doubtful();
  await act(number, '/take');
  expect((await act(number, '/refuse', { reason: 'nonsense' })).status).toBe(400);
  expect((await act(number, '/refuse', { reason: 'paper-expired', text: ' Thẻ hết hạn năm 2024. ' })).body).toEqual({
    state: 'refused',
  });
  expect(await place.letters(phoneOf(who), 'registration-refused')).toMatchObject([
    { reason: 'paper-expired', text: 'Thẻ hết hạn năm 2024.' },
  ]);
  const shown = await createTestBrowser(place.citizenApp).call(`/api/registrations/${receipt}`);
  expect(shown.body).toMatchObject({
    state: 'refused',
    refusal: { remedy: expect.stringContaining('giấy tờ còn giá trị'), text: 'Thẻ hết hạn năm 2024.' },
  });
});

test('two officers at once decide once', async () => {
  const { who, number } = await doubtful();
  await act(number, '/take');
  const second = await place.officer(['case-officer']);
  const answers = await Promise.all([act(number, '/approve'), act(number, '/refuse', { reason: 'in-person' }, second)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const letters = [
    ...(await place.letters(phoneOf(who), 'activation-link')),
    ...(await place.letters(phoneOf(who), 'registration-refused')),
  ];
  expect(letters).toHaveLength(1);
});

test('what the records do not allow no officer approves', async () => {
  const unknown = await doubtful({ onRecord: false });
  const known = await doubtful({ account: true });
  for (const [{ number }, code] of [
    [unknown, 'registration-number-unknown'],
    [known, 'registration-account-exists'],
  ] as const) {
    await act(number, '/take');
    expect((await act(number, '/approve')).body['code']).toBe(code);
  }
});

test('a record that knows the year of birth alone is said to differ only where the year does', async () => {
  for (const [birthDate, findings, differs] of [
    ['1995-01-01', ['birth-year-only'], []],
    ['1994-01-01', ['data-differ'], ['birthDate']],
  ] as const) {
    const who = await place.applicant();
    await rows('update person set birth_date = $2, birth_year_only = true where person_id = $1', [who.personId, birthDate]);
    const { body } = await createTestBrowser(place.citizenApp).call(`/api/registrations/${await place.send(who)}`);
    expect((await officer.call(`/api/registrations/${String(body['number'])}`)).body).toMatchObject({
      findings,
      record: { birthYearOnly: true, differs },
    });
  }
});

test('nobody opens an account for somebody whom the record says is dead', async () => {
  const { who, number } = await doubtful();
  await rows("update person set deceased_on = '2026-01-01' where person_id = $1", [who.personId]);
  await act(number, '/take');
  expect((await act(number, '/approve')).body['code']).toBe('registration-deceased');
  expect(await place.letters(phoneOf(who), 'activation-link')).toEqual([]);
});

test('another agency, and an officer without the role, find nothing', async () => {
  const { number } = await doubtful();
  const other = await place.officer(['reception'], OTHER_AGENCY);
  expect((await other.call(`/api/registrations/${number}`)).status).toBe(404);
  expect((await other.call(`/api/registrations/${number}/pictures/portrait`)).status).toBe(404);
  for (const path of ['/take', '/approve', '/register-query']) expect((await act(number, path, {}, other)).status).toBe(404);
  expect((await other.call('/api/registrations?state=all')).body).toMatchObject({ registrations: [], counts: {} });
  const administrator = await place.officer(['administrator']);
  expect((await administrator.call(`/api/registrations/${number}`)).status).toBe(403);
});

test('a picture is shown without being kept anywhere, and each reading is in the person’s log', async () => {
  const { who, number } = await doubtful();
  const before = await rows("select from access_log where person_id = $1 and purpose = 'registration'", [who.personId]);
  const picture = await raw(place.officerApp, officer, 'GET', `/api/registrations/${number}/pictures/id-front`);
  expect([picture.statusCode, picture.headers['content-type'], picture.headers['cache-control']]).toEqual([
    200,
    'image/jpeg',
    'no-store',
  ]);
  await officer.call(`/api/registrations/${number}`);
  const after = await rows("select from access_log where person_id = $1 and purpose = 'registration'", [who.personId]);
  expect(after.length - before.length).toBe(2);
});

test('a register that was silent is asked again by the officer', async () => {
  const who = await place.applicant();
  place.register.silent = true;
  const receipt = await place.send(who);
  place.register.silent = false;
  place.clock.forward({ minutes: 2 });
  const number = String((await createTestBrowser(place.citizenApp).call(`/api/registrations/${receipt}`)).body['number']);
  expect((await officer.call(`/api/registrations/${number}`)).body).toMatchObject({
    findings: ['register-no-answer'],
    register: { answer: 'no-answer' },
  });
  await act(number, '/take');
  expect((await act(number, '/register-query')).status).toBe(204);
  expect((await officer.call(`/api/registrations/${number}`)).body['register']).toMatchObject({ answer: 'known', differs: [] });
});

test('the queue pages through everything once, longest waiting first, and counts by state', async () => {
  const seen: string[] = [];
  for (let after = ''; ;) {
    const { body } = await officer.call(`/api/registrations?state=all&limit=2${after}`);
    seen.push(...(body['registrations'] as { number: string }[]).map(({ number }) => number));
    if (typeof body['next'] !== 'string') break;
    after = `&after=${encodeURIComponent(body['next'])}`;
  }
  const all = await rows<{ state: string }>('select state from registration');
  expect(new Set(seen).size).toBe(all.length);
  expect(seen).toHaveLength(all.length);
  const { body } = await officer.call('/api/registrations');
  const open = body['registrations'] as { submittedAt: string; state: string }[];
  expect(open.map(({ submittedAt }) => submittedAt)).toEqual(open.map(({ submittedAt }) => submittedAt).sort());
  expect(body['counts']).toMatchObject({ approved: all.filter(({ state }) => state === 'approved').length });
  expect((await officer.call('/api/registrations?after=x~y')).status).toBe(400);
});

test('thirty days after the decision the pictures are gone from the store, the declaration stays', async () => {
  const { number } = await doubtful();
  await act(number, '/take');
  await act(number, '/refuse', { reason: 'in-person' });
  const files = await rows<{ file_id: string }>(
    'select file_id from registration_image join registration using (registration_id) where number = $1',
    [number],
  );
  expect(files).toHaveLength(3);
  place.clock.forward({ hours: 24 * 29 });
  await removeImages(place.services);
  expect(await place.services.files.get(files[0]?.file_id ?? '')).toBeDefined();
  place.clock.forward({ hours: 25 });
  await removeImages(place.services);
  await removeImages(place.services);
  for (const { file_id } of files) expect(await place.services.files.get(file_id)).toBeUndefined();
  const later = await place.officer(['reception']);
  expect((await later.call(`/api/registrations/${number}`)).body).toMatchObject({
    pictures: [],
    picturesDeleted: true,
    state: 'refused',
  });
});
