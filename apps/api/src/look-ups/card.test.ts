import { afterAll, beforeAll, expect, test } from 'vitest';
import { nextAddress } from '../testing/test-browser.ts';
import { withStatementNames } from '../testing/statement-names.ts';
import { findCard } from './find-card.ts';
import { type LookUps, openLookUps } from './look-up-fixture.ts';
import { noteTry, unansweredTry } from './note-try.ts';

let place: LookUps;
let personId = 0;

const CARD = `insert into card (person_id, serial, card_number, object_code, benefit_code, first_facility_code, valid_from, valid_to, five_year_from,
  issued_on, state) values ($1, $2, $3, 'DN', 4, '01001', $4, $5, '2021-01-01', $4, $6)`;

beforeAll(async () => {
  place = await openLookUps();
  personId = await place.addPerson({ fullName: 'Trần Thị Mai', birthDate: '1990-03-08', socialInsuranceNumber: '0190000001' });
  const old = await place.addPerson({
    fullName: 'Vũ Văn Năm',
    birthDate: '1950-01-01',
    socialInsuranceNumber: '0190000002',
    yearOnly: true,
  });
  const cards = [
    [personId, 1, 'DN4010190000001', '2025-01-01', '2025-12-31', 'replaced'],
    [personId, 2, 'DN4010190000001', '2026-01-01', '2026-12-31', 'in-force'],
    [personId, 3, '0190000001', '2024-01-01', '2024-12-31', 'replaced'],
    [old, 1, 'HT3010190000002', '2020-01-01', null, 'locked'],
  ];
  for (const card of cards) await place.asOwner(CARD, card);
  await place.asOwner("insert into route (kind, key, person_id) select distinct 'health-card', card_number, person_id from card");
});
afterAll(() => place.end());

const mai = { cardNumber: 'DN 4 01 0190 000 001', fullName: 'tran thi mai', birthDate: '08/03/1990' };
const ask = async (body: object, address = nextAddress()) =>
  place.visitor(address).call('/api/look-ups/health-card', { method: 'POST', body });
const nextDay = () => place.clock.forward({ hours: 25 });

test('a right card: validity, benefit level, first facility and five-year date, and nothing of a person', async () => {
  const { status, body } = await ask(mai);
  expect(status).toBe(200);
  expect(body).toEqual({
    outcome: 'found',
    standing: 'valid',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    benefitCode: 4,
    fundPaysPercent: 80,
    firstFacility: { code: '01001', name: expect.any(String) },
    fiveYearFrom: '2021-01-01',
  });
  expect(await place.asOwner('select actor_id as id, purpose, what from access_log where person_id = $1', [personId])).toEqual([
    { id: 'signed-out', purpose: 'look-up', what: 'card' },
  ]);
});

test('a number whose card was replaced, a locked one, and a year where the record has no more', async () => {
  expect((await ask({ ...mai, cardNumber: '0190000001' })).body).toMatchObject({ outcome: 'found', standing: 'replaced' });
  const locked = { cardNumber: 'HT3010190000002', fullName: 'Vũ Văn Năm', birthDate: '1950' };
  expect((await ask(locked)).body).toMatchObject({ outcome: 'found', standing: 'locked', validTo: null });
  nextDay();
  expect((await ask({ ...locked, birthDate: '01/01/1950' })).body).toEqual({ outcome: 'nothing-found' });
});

test.each([
  ['a number that nobody has', { ...mai, cardNumber: 'DN4010190000009' }],
  ['somebody else’s number', { ...mai, cardNumber: 'HT3010190000002' }],
  ['a wrong name', { ...mai, fullName: 'Trần Thị Mây' }],
  ['a wrong birth date', { ...mai, birthDate: '09/03/1990' }],
  ['the year alone of somebody whose whole date is known', { ...mai, birthDate: '1990' }],
])('%s: the one answer that says nothing', async (_what, body) => {
  nextDay();
  const answer = await ask(body);
  expect([answer.status, answer.body]).toEqual([200, { outcome: 'nothing-found' }]);
});

test('a try with somebody’s name and birth date but another number is noted for them', async () => {
  nextDay();
  await ask({ ...mai, cardNumber: 'DN4010190000009' });
  const [order] = await place.asOwner<{ data: unknown }>(
    `select data from jobs.job where name = 'note-look-up' order by created_on desc limit 1`,
  );
  await noteTry(place.services, unansweredTry.parse(order?.data));
  const log = await place.asOwner('select purpose, what from access_log where person_id = $1 order by seq desc limit 1', [
    personId,
  ]);
  expect(log).toEqual([{ purpose: 'look-up-tried', what: 'card' }]);
});

test('whatever is wrong, the very same statements run', async () => {
  const { services, names } = withStatementNames(place.services);
  const run = async (query: object) => {
    nextDay();
    names.length = 0;
    await findCard(services, { ...mai, ...query }, { network: nextAddress(), personId: undefined, requestId: 'r' });
    return [...names];
  };
  const nobody = await run({ cardNumber: 'DN4010190000009' });
  expect(nobody).toContain('look-up-card');
  expect(await run({ fullName: 'Trần Thị Mây' })).toEqual(nobody);
  expect(await run({ birthDate: '09/03/1990' })).toEqual(nobody);
});

test('the tries of the two look-ups are counted apart, five a day each', async () => {
  nextDay();
  for (let digit = 0; digit < 5; digit += 1)
    expect((await ask({ ...mai, cardNumber: `DN401019000010${digit}` })).body).toEqual({ outcome: 'nothing-found' });
  expect((await ask(mai)).body).toMatchObject({ code: 'look-ups-used-up' });
  const number = { fullName: mai.fullName, birthDate: mai.birthDate, province: '01', phoneEnd: '5678' };
  const other = await place.visitor().call('/api/look-ups/social-insurance-number', { method: 'POST', body: number });
  expect(other.body).toMatchObject({ outcome: 'found' });
});

test('a malformed number is said at its field', async () => {
  expect((await ask({ ...mai, cardNumber: 'abc' })).body).toMatchObject({
    code: 'health-card-number-malformed',
    errors: [{ path: 'cardNumber' }],
  });
});
