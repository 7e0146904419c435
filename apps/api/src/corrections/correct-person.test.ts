import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SignedInCitizen } from '../applications/application-fixture.ts';
import { type BookDesk, openBookDesk } from '../books/book-fixture.ts';

const SERVICE = 'correct-insurance-book';
let desk: BookDesk;
let who: SignedInCitizen;
let citizenNumber: string;
beforeAll(async () => {
  desk = await openBookDesk();
});
afterAll(() => desk.end());

let counter = 0;
beforeEach(async () => {
  counter += 1;
  citizenNumber = `0011900880${String(counter).padStart(2, '0')}`;
  who = await desk.citizen({ citizenNumber });
  desk.registerSays('unknown');
});

const rows = async (text: string, values: unknown[] = [who.personId]) =>
  (await desk.asOwner((client) => client.query<Record<string, unknown>>(text, values))).rows;

const registered = (details: object = {}) => ({
  citizenNumber,
  fullName: 'Nguyễn Thị Mẫu',
  birthDate: '1990-03-08',
  sex: 'female',
  ethnicity: 'Kinh',
  nationality: 'VN',
  residence: null,
  status: 'alive',
  ...details,
});
const NEW_NAME = { changeItem: ['fullName'], fullNameNew: 'Nguyễn Thị Mậu' };
const stateOf = async (number: string) => {
  const [row] = await rows('select state, assignee_id from application where number = $1', [number]);
  return row?.['state'];
};

describe('where the population register holds the new value', () => {
  beforeEach(() => desk.registerSays(registered({ fullName: 'NGUYỄN THỊ MẬU' })));

  test('no papers are asked for, a machine proposes, and an approver decides even then', async () => {
    const draft = await desk.saveForm(who, SERVICE, NEW_NAME);
    expect(draft['answers']).toMatchObject({ fullNameOld: 'Nguyễn Thị Mẫu', fullNameRegister: 'agrees' });
    const number = await desk.file(who, SERVICE, NEW_NAME);
    expect(await stateOf(number)).toBe('awaiting-approval');
    const approver = await desk.officer(['approver']);
    const shown = (await approver.call(`/api/applications/${number}`)).body;
    expect(shown['facts']).toMatchObject({
      corrections: [{ item: 'fullName', from: 'Nguyễn Thị Mẫu', to: 'Nguyễn Thị Mậu', register: 'agrees', documents: 0 }],
    });
    const decided = await approver.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
    expect(decided.body).toEqual({ state: 'decided' });
    expect(await rows('select full_name, name_key from person where person_id = $1')).toEqual([
      { full_name: 'Nguyễn Thị Mậu', name_key: 'NGUYEN THI MAU' },
    ]);
    expect(await rows('select field, old_value, new_value, cause from profile_history where person_id = $1')).toEqual([
      { field: 'full-name', old_value: 'Nguyễn Thị Mẫu', new_value: 'Nguyễn Thị Mậu', cause: 'application' },
    ]);
    expect(await rows('select state from card where person_id = $1 order by serial')).toEqual([
      { state: 'replaced' },
      { state: 'in-force' },
    ]);
    expect(await rows('select issue_number, reason, state from insurance_book where person_id = $1 order by 1')).toEqual([
      { issue_number: 1, reason: 'first', state: 'void' },
      { issue_number: 2, reason: 'corrected', state: 'in-force' },
    ]);
  });

  test('it is asked once for what was saved twice, and stands in the log of who saw the person’s data', async () => {
    const before = desk.asked();
    await desk.saveForm(who, SERVICE, NEW_NAME);
    await desk.saveForm(who, SERVICE, NEW_NAME);
    expect(desk.asked() - before).toBe(1);
    expect(await rows(`select what from access_log where person_id = $1 and purpose = 'profile-update'`)).toEqual([
      { what: 'population-register' },
    ]);
  });
});

test.each([
  ['does not know the number', 'unknown' as const],
  ['does not answer', 'no-answer' as const],
  ['holds another value', 'old' as const],
  ['has somebody else under the number', 'stranger' as const],
])('where the register %s, papers are asked for and an officer begins', async (_, says) => {
  const answers = {
    old: registered(),
    stranger: registered({ fullName: 'Nguyễn Thị Mậu', birthDate: '1955-01-01', sex: 'male' }),
  };
  desk.registerSays(says === 'old' || says === 'stranger' ? answers[says] : says);
  await desk.saveForm(who, SERVICE, NEW_NAME);
  const refused = await desk.confirm(who, SERVICE);
  expect(JSON.stringify(refused.body)).toContain('fullNameEvidence');
  const number = await desk.file(who, SERVICE, NEW_NAME, ['fullNameEvidence']);
  expect(await stateOf(number)).toBe('submitted');
  expect((await desk.accept(number)).body).toEqual({ state: 'decided' });
});

test('a draft whose value was changed after the register agreed needs papers again', async () => {
  desk.registerSays(registered({ fullName: 'Nguyễn Thị Mậu' }));
  await desk.saveForm(who, SERVICE, NEW_NAME);
  const draft = await desk.saveForm(who, SERVICE, { ...NEW_NAME, fullNameNew: 'Nguyễn Thị Khác' });
  expect(draft['answers']).toMatchObject({ fullNameRegister: 'differs' });
});

test.each([
  ['a control character', { fullNameNew: 'Nguyễn\u0007 Thị' }],
  ['letters that only look Latin', { fullNameNew: 'Nguyễn Thị Мậu' }],
  ['digits and signs', { fullNameNew: 'Nguyễn <b>1' }],
  ['one letter', { fullNameNew: 'N' }],
  ['more than a hundred', { fullNameNew: 'Nguyễn '.repeat(20) }],
  ['what stands there already', { fullNameNew: 'Nguyễn Thị Mẫu' }],
])('a name of %s is refused', async (_, answers) => {
  await desk.saveForm(who, SERVICE, { changeItem: ['fullName'], ...answers });
  await desk.attach(who, SERVICE, 'fullNameEvidence');
  const refused = await desk.confirm(who, SERVICE);
  expect(JSON.stringify(refused.body)).toContain('fullNameNew');
});

test.each(['2026-11-23', '1890-01-01', '2026-02-30'])('a birth date of %s is refused', async (birthDateNew) => {
  await desk.saveForm(who, SERVICE, { changeItem: ['birthDate'], birthDateNew });
  await desk.attach(who, SERVICE, 'birthDateEvidence');
  expect(JSON.stringify((await desk.confirm(who, SERVICE)).body)).toContain('birthDateNew');
});

test('a birth date changed while a pension is paid opens its file for review; employer and person are told', async () => {
  await rows(
    `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method, state)
     select person_id, gen_random_uuid(), 'monthly', 'pension', 'QĐ-7', '2025-02-01', '2025-02-01', 700000, agency_code, 'cash', 'paying' from person where person_id = $1`,
  );
  await rows(
    `insert into employer (employer_code, name, province_code, address, agency_code, email)
     select 'TB0001A', 'Công ty Mẫu', province_code, 'Hà Nội', agency_code, 'nhansu@congty.example' from person where person_id = $1`,
  );
  await rows(
    `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_code, employer_name, insurable_earnings)
     values ($1, 'social-insurance', '2026-01-01', 0, '2026-10-01', 'compulsory', 'TB0001A', 'Công ty Mẫu', 6000000)`,
  );
  const answers = { changeItem: ['birthDate', 'ethnicity'], birthDateNew: '1965-03-08', ethnicityNew: 'Tày' };
  await desk.accept(await desk.file(who, SERVICE, answers, ['birthDateEvidence', 'ethnicityEvidence']));
  const [opened] = await rows('select kind, data from follow_up_case where person_id = $1');
  expect(opened).toMatchObject({
    kind: 'benefit-review',
    data: { benefits: [{ kind: 'pension' }], changed: [{ item: 'birthDate', from: '1990-03-08', to: '1965-03-08' }] },
  });
  const [letter] = await rows(`select recipient, data from outbox where person_id = $1 and template = 'employee-corrected'`);
  expect(letter).toMatchObject({
    recipient: 'nhansu@congty.example',
    data: { items: [{ item: 'birthDate', to: '1965-03-08' }] },
  });
  expect(JSON.stringify(letter)).not.toContain('Tày');
  const kinds = (await rows('select kind from notification where person_id = $1')).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['record-corrected', 'benefit-under-review', 'book-issued', 'card-issued']));
});

test('a record that was changed meanwhile is not corrected over', async () => {
  const number = await desk.file(who, SERVICE, NEW_NAME, ['fullNameEvidence']);
  const proposer = await desk.officer(['reception', 'case-officer']);
  await proposer.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
  await rows(`update person set full_name = 'Nguyễn Thị Mậu' where person_id = $1`);
  const approver = await desk.officer(['approver']);
  const answer = await approver.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
  expect(answer.body['code']).toBe('records-changed');
});
