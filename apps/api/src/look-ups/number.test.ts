import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextAddress } from '../testing/test-browser.ts';
import { withStatementNames } from '../testing/statement-names.ts';
import { findNumber } from './find-number.ts';
import { type LookUps, openLookUps, solved } from './look-up-fixture.ts';
import { noteTry, unansweredTry } from './note-try.ts';

let place: LookUps;
const ids: Record<string, number> = {};
const MAI = { fullName: 'Trần Thị Mai', birthDate: '1990-03-08', phone: '+84912300001', email: 'mai@example.vn' };

beforeAll(async () => {
  place = await openLookUps();
  const add = async (key: string, ...[person]: Parameters<LookUps['addPerson']>) => {
    ids[key] = await place.addPerson(person);
  };
  await add('mai', { ...MAI, socialInsuranceNumber: '0190000001', citizenNumber: '001190000001', ward: '00004' });
  await add('citizen', {
    fullName: 'Lê Văn Số',
    birthDate: '1985-05-05',
    socialInsuranceNumber: '001085000002',
    citizenNumber: '001085000002',
    phone: '+84912300002',
  });
  // Two whom nothing but a tone mark and their numbers tell apart.
  for (const [key, name, number] of [
    ['twin-a', 'Phạm Văn An', '0190000011'],
    ['twin-b', 'Phạm Văn Ân', '0190000012'],
  ] as const)
    await add(key, { fullName: name, birthDate: '1991-01-01', socialInsuranceNumber: number, phone: '+84912300011' });
  await add('silent', {
    fullName: 'Hồ Thị Lặng',
    birthDate: '1970-07-07',
    socialInsuranceNumber: '0190000021',
    citizenNumber: '001170000021',
    phone: null,
    email: null,
  });
  await add('dead', {
    fullName: 'Đỗ Văn Khuất',
    birthDate: '1940-04-04',
    socialInsuranceNumber: '0190000031',
    phone: '+84912300031',
    deceased: true,
  });
  await add('year', {
    fullName: 'Vũ Thị Năm',
    birthDate: '1950-01-01',
    socialInsuranceNumber: '0190000041',
    phone: '+84912300041',
    yearOnly: true,
  });
});
afterAll(() => place.end());

const mai = { fullName: 'tran thi mai', birthDate: '08/03/1990', province: '01', ward: '00004', phoneEnd: '0001' };
const ask = async (body: object, address = nextAddress()) =>
  place.visitor(address).call('/api/look-ups/social-insurance-number', { method: 'POST', body });
/** So that the tries of one test are not those of another. */
const nextDay = () => place.clock.forward({ hours: 25 });
const logOf = (personId: number | undefined) =>
  place.asOwner<object>(
    'select actor_kind as kind, actor_id as id, purpose, what from access_log where person_id = $1 order by seq',
    [personId],
  );
const messagesTo = (personId: number | undefined) =>
  place.asOwner<{ recipient: string; template: string; data: object }>(
    'select recipient, template, data from outbox where person_id = $1 order by created_at',
    [personId],
  );

test('the person is found without marks, sees the number masked, and gets it whole at the registered contact', async () => {
  const { status, body } = await ask(mai);
  expect([status, body]).toEqual([200, { outcome: 'found', number: '019****001', state: 'in-use' }]);
  expect(await messagesTo(ids['mai'])).toMatchObject([
    { recipient: '+84912300001', template: 'number-looked-up', data: { number: '0190000001' } },
  ]);
  expect(await logOf(ids['mai'])).toEqual([{ kind: 'citizen', id: 'signed-out', purpose: 'look-up', what: 'person' }]);
});

test('the citizen number proves as much as the phone, and the province is enough where the ward is not known', async () => {
  const { phoneEnd: _, ward: __, ...rest } = mai;
  nextDay();
  expect((await ask({ ...rest, citizenNumber: '001 190 000 001' })).body).toMatchObject({ outcome: 'found' });
});

test.each([
  ['nobody has the name', { ...mai, fullName: 'Không Có Ai' }],
  ['another birth date', { ...mai, birthDate: '09/03/1990' }],
  ['another ward', { ...mai, ward: '00008' }],
  ['another province', { ...mai, province: '79', ward: '' }],
  ['a wrong phone', { ...mai, phoneEnd: '9999' }],
  ['a wrong citizen number', { ...mai, phoneEnd: '', citizenNumber: '001190000009' }],
  ['a right phone with a wrong citizen number', { ...mai, citizenNumber: '001190000009' }],
  ['the year of somebody whose record has the day', { ...mai, birthDate: '1990' }],
  ['a day of somebody whose record has only the year', { ...mai, fullName: 'Vũ Thị Năm', birthDate: '01/01/1950', ward: '' }],
  ['two people', { ...mai, fullName: 'pham van an', birthDate: '01/01/1991', ward: '', phoneEnd: '0011' }],
])('%s: the one answer that says nothing, and no trace at anybody from which its time could tell', async (_what, body) => {
  nextDay();
  const [log, messages] = await place.asOwner<{ count: string }>(
    'select count(*) from access_log union all select count(*) from outbox',
  );
  const answer = await ask(body);
  expect([answer.status, answer.body]).toEqual([200, { outcome: 'nothing-found' }]);
  expect(await place.asOwner('select count(*) from access_log union all select count(*) from outbox')).toEqual([log, messages]);
});

test('somebody whose record has only the year of birth is found by it', async () => {
  nextDay();
  const answer = await ask({ ...mai, fullName: 'Vũ Thị Năm', birthDate: '1950', ward: '', phoneEnd: '0041' });
  expect(answer.body).toMatchObject({ outcome: 'found', number: '019****041' });
});

describe('a try that was answered with nothing', () => {
  const orders = async () => {
    const rows = await place.asOwner<{ data: unknown }>(
      `select data from jobs.job where name = 'note-look-up' order by created_on`,
    );
    return rows.map(({ data }) => unansweredTry.parse(data));
  };
  const lastOrder = async () => (await orders()).at(-1) ?? expect.fail('nothing was ordered');

  test('stands in the access log of the person meant, once, without a letter', async () => {
    nextDay();
    const before = (await logOf(ids['silent'])).length;
    await ask({ ...mai, fullName: 'Hồ Thị Lặng', birthDate: '7/7/1970', ward: '', phoneEnd: '9999' });
    const order = await lastOrder();
    await noteTry(place.services, order);
    await noteTry(place.services, order);
    expect((await logOf(ids['silent'])).slice(before)).toEqual([
      { kind: 'citizen', id: 'signed-out', purpose: 'look-up-tried', what: 'person' },
    ]);
    expect(await messagesTo(ids['silent'])).toEqual([]);
  });

  test.each([
    ['nobody', { fullName: 'Không Có Ai' }],
    ['either of two namesakes', { fullName: 'pham van an', birthDate: '01/01/1991', phoneEnd: '9999' }],
    ['somebody of another province', { province: '79', phoneEnd: '9999' }],
  ])('about %s is ordered alike and noted nowhere', async (_who, query) => {
    nextDay();
    const before = (await orders()).length;
    await ask({ ...mai, ward: '', ...query });
    expect(await orders()).toHaveLength(before + 1);
    const [log] = await place.asOwner<{ count: string }>('select count(*) from access_log');
    await noteTry(place.services, await lastOrder());
    expect(await place.asOwner('select count(*) from access_log')).toEqual([log]);
  });
});

test('nobody, several people and a wrong proof run the very same statements', async () => {
  const { services, names } = withStatementNames(place.services);
  const run = async (query: object) => {
    nextDay();
    names.length = 0;
    const visitor = { network: nextAddress(), personId: undefined, requestId: 'r' };
    await findNumber(services, { citizenNumber: '', ...mai, ...query }, visitor);
    return [...names];
  };
  const nobody = await run({ fullName: 'Không Có Ai' });
  expect(nobody).toContain('look-up-number');
  expect(await run({ fullName: 'pham van an', birthDate: '01/01/1991', ward: '', phoneEnd: '0011' })).toEqual(nobody);
  expect(await run({ phoneEnd: '9999' })).toEqual(nobody);
  expect(await run({ citizenNumber: '001190000009' })).toEqual(nobody);
});

test('marks decide where nothing else does', async () => {
  nextDay();
  const answer = await ask({ ...mai, fullName: 'Phạm Văn Ân', birthDate: '01/01/1991', ward: '', phoneEnd: '0011' });
  expect(answer.body).toMatchObject({ outcome: 'found', number: '019****012' });
});

test('a number that is the citizen number is neither shown nor sent', async () => {
  nextDay();
  const answer = await ask({ ...mai, fullName: 'Lê Văn Số', birthDate: '5/5/1985', ward: '', phoneEnd: '0002' });
  expect(answer.body).toEqual({ outcome: 'found', number: null, state: 'in-use' });
  expect(await messagesTo(ids['citizen'])).toMatchObject([{ data: { number: null } }]);
});

test('somebody without a contact is found alike, and the number of somebody who has died is closed and sent to nobody', async () => {
  nextDay();
  const silent = await ask({
    ...mai,
    fullName: 'Hồ Thị Lặng',
    birthDate: '7/7/1970',
    ward: '',
    phoneEnd: '',
    citizenNumber: '001170000021',
  });
  expect(silent.body).toMatchObject({ outcome: 'found', number: '019****021' });
  const dead = await ask({ ...mai, fullName: 'Đỗ Văn Khuất', birthDate: '4/4/1940', ward: '', phoneEnd: '0031' });
  expect(dead.body).toMatchObject({ outcome: 'found', state: 'closed' });
  expect([await messagesTo(ids['silent']), await messagesTo(ids['dead'])]).toEqual([[], []]);
});

test('what is missing or malformed is said at its field and costs no try', async () => {
  nextDay();
  const address = nextAddress();
  const faulty = [
    [{ ...mai, province: '' }, 'province-needed', 'province'],
    [{ ...mai, birthDate: '31/2/1990' }, 'day-malformed', 'birthDate'],
    [{ ...mai, fullName: '  ' }, 'full-name-needed', 'fullName'],
    [{ ...mai, phoneEnd: '' }, 'proof-needed', 'citizenNumber'],
    [{ ...mai, phoneEnd: '12' }, 'phone-end-malformed', 'phoneEnd'],
    [{ ...mai, citizenNumber: '12' }, 'citizen-number-malformed', 'citizenNumber'],
  ] as const;
  for (const [body, code, field] of faulty) {
    const answer = await ask(body, address);
    expect([answer.status, answer.body['code'], answer.body['errors']]).toEqual([
      400,
      code,
      [expect.objectContaining({ path: field })],
    ]);
  }
  expect((await ask(mai, address)).body).toMatchObject({ outcome: 'found' });
});

test('a thousand tries from one address: five are answered, and no person is met by the others', async () => {
  nextDay();
  const address = nextAddress();
  const tries = Array.from({ length: 1000 }, (_, index) => ({
    ...mai,
    birthDate: `${1 + (index % 28)}/${1 + (Math.floor(index / 28) % 12)}/${1960 + Math.floor(index / 336)}`,
  }));
  let challenge: object | undefined;
  const outcomes = new Map<string, number>();
  for (const body of tries) {
    let answer = await ask({ ...body, ...(challenge && { challenge }) }, address);
    challenge = undefined;
    if (answer.body['code'] === 'challenge-needed') answer = await ask({ ...body, challenge: solved(answer.body) }, address);
    const outcome = String(answer.body['outcome'] ?? answer.body['code']);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(outcomes.get('nothing-found')).toBe(5);
  expect(outcomes.get('found')).toBeUndefined();
  expect(
    (outcomes.get('look-ups-used-up') ?? 0) + (outcomes.get('too-many-requests') ?? 0) + (outcomes.get('challenge-needed') ?? 0),
  ).toBe(995);
}, 120_000);

test('one subject from many addresses: after five wrong proofs even the right one is refused, with the wait', async () => {
  nextDay();
  for (let end = 0; end < 5; end += 1)
    expect((await ask({ ...mai, phoneEnd: String(7000 + end) })).body).toEqual({ outcome: 'nothing-found' });
  const right = await ask({ ...mai, fullName: 'TRẦN  THỊ MAI' });
  expect([right.status, right.body['code'], right.body['params']]).toMatchObject([429, 'look-ups-used-up', { hours: 24 }]);
  expect(right.headers['retry-after']).toBe('86400');
  nextDay();
  expect((await ask(mai)).body).toMatchObject({ outcome: 'found' });
});

test('tries that arrive together do not pass the limit together', async () => {
  nextDay();
  const answers = await Promise.all(Array.from({ length: 12 }, (_, end) => ask({ ...mai, phoneEnd: String(8000 + end) })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
});
