import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SignedInCitizen } from '../applications/application-fixture.ts';
import { type BookDesk, openBookDesk } from '../books/book-fixture.ts';

const SERVICE = 'correct-insurance-book';
let desk: BookDesk;
let who: SignedInCitizen & { number: string };
let other: SignedInCitizen & { number: string };
beforeAll(async () => {
  desk = await openBookDesk();
});
afterAll(() => desk.end());

let counter = 0;
async function citizen(citizenNumber?: string): Promise<SignedInCitizen & { number: string }> {
  counter += 1;
  const number = `77000000${String(counter).padStart(2, '0')}`;
  const found = await desk.citizen({ socialInsuranceNumber: number, ...(citizenNumber !== undefined && { citizenNumber }) });
  if (citizenNumber === undefined) {
    await rows(`delete from identifier where person_id = $1 and kind = 'citizen-number'`, [found.personId]);
    await rows(`delete from route where person_id = $1 and kind = 'citizen-number'`, [found.personId]);
  }
  return { ...found, number };
}
beforeEach(async () => {
  [who, other] = [await citizen(), await citizen()];
});

const rows = async (text: string, values: unknown[] = []) =>
  (await desk.asOwner((client) => client.query<Record<string, unknown>>(text, values))).rows;

const addPeriod = (personId: number, fund: string, from: string, to: string, employer: string) =>
  rows(
    `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_name, insurable_earnings)
     values ($1, $2, $3, 0, $4, 'compulsory', $5, 5000000)`,
    [personId, fund, from, to, employer],
  );

const file = (numbers: Record<string, string> = { mergeNumber1: other.number }) =>
  desk.file(who, SERVICE, { changeItem: ['mergeBooks'], ...numbers }, ['mergePapers']);

async function giveRecords(personId: number): Promise<string> {
  const visitId = randomUUID();
  await addPeriod(personId, 'social-insurance', '2020-01-01', '2020-12-01', 'Công ty Cũ');
  await rows(
    `insert into visit (person_id, visit_id, claim_key, facility_code, category, admitted_at, main_diagnosis_code, main_diagnosis_name, total, fund_pays, copayment, out_of_scope)
     values ($1, $2, $3, '01999', 'outpatient', '2026-05-05', 'J18', 'Viêm phổi', 100, 80, 20, 0)`,
    [personId, visitId, visitId],
  );
  await rows(
    `insert into visit_line (person_id, visit_id, seq, kind, code, name, unit, quantity, unit_price, rate_percent, amount, fund_pays, copayment, out_of_scope)
     values ($1, $2, 1, 'drug', 'T1', 'Thuốc', 'viên', 1, 100, 100, 100, 80, 20, 0)`,
    [personId, visitId],
  );
  await rows(
    `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method, state)
     select person_id, gen_random_uuid(), 'short-term', 'sickness', $2, '2025-02-01', '2025-02-01', 700000, agency_code, 'cash', 'paid' from person where person_id = $1`,
    [personId, `QĐ-${personId}`],
  );
  return visitId;
}

test('the number leads to the surviving person for ever, with all that stood under it, and nothing is lost', async () => {
  const visitId = await giveRecords(other.personId);
  await addPeriod(who.personId, 'social-insurance', '2020-01-01', '2020-03-01', 'Công ty Mới');
  const before = await countAll();
  const number = await file();
  expect((await desk.accept(number)).body).toEqual({ state: 'decided' });

  expect(
    await rows(`select person_id from route where kind = 'social-insurance-number' and key = any($1)`, [
      [who.number, other.number],
    ]),
  ).toEqual([{ person_id: String(who.personId) }, { person_id: String(who.personId) }]);
  expect(await rows(`select value, current from identifier where person_id = $1 order by value`, [who.personId])).toEqual([
    { value: who.number, current: true },
    { value: other.number, current: false },
  ]);
  expect(
    await rows(`select employer_name, seq from contribution_period where person_id = $1 order by employer_name`, [who.personId]),
  ).toEqual([
    { employer_name: 'Công ty Cũ', seq: 1 },
    { employer_name: 'Công ty Mới', seq: 0 },
  ]);
  const seen = await who.browser.call(`/api/visits/${visitId}`);
  expect(seen.status).toBe(200);
  expect(await countAll()).toEqual(before);
  expect(
    await rows(`select merged_person_id, application_number, numbers from record_merge where person_id = $1`, [who.personId]),
  ).toEqual([{ merged_person_id: String(other.personId), application_number: number, numbers: [other.number] }]);
});

/** Rows of both people together, by table: a merge moves them and loses none. */
async function countAll(): Promise<Record<string, unknown>[]> {
  const tables = ['contribution_period', 'visit', 'visit_line', 'benefit', 'identifier', 'vaccination'];
  const counts = tables.map(
    (table) =>
      `select '${table}' as table, count(*)::int as rows from ${table} where person_id in (${who.personId}, ${other.personId})`,
  );
  return rows(`${counts.join(' union all ')} order by 1`);
}

test('months that both numbers paid are a case for an officer of the agency', async () => {
  await addPeriod(who.personId, 'social-insurance', '2020-02-01', '2020-05-01', 'Công ty A');
  await addPeriod(other.personId, 'social-insurance', '2020-04-01', '2020-09-01', 'Công ty B');
  await addPeriod(other.personId, 'unemployment', '2020-04-01', '2020-09-01', 'Công ty B');
  const number = await file();
  const officer = await desk.officer(['reception', 'case-officer']);
  const shown = (await officer.call(`/api/applications/${number}`)).body['facts'] as { merging: { record: object }[] };
  expect(shown.merging[0]?.record).toMatchObject({ months: 6, doubleMonths: 2, own: false });
  await desk.accept(number);
  const months = [{ fund: 'social-insurance', fromMonth: '2020-04', toMonth: '2020-05', employers: ['Công ty A', 'Công ty B'] }];
  expect(await rows(`select kind, data from follow_up_case where person_id = $1`, [who.personId])).toEqual([
    { kind: 'double-contributions', data: { numbers: [other.number], months } },
  ]);
});

test('of several numbers with months paid twice, one case names them all', async () => {
  const third = await citizen();
  await addPeriod(who.personId, 'social-insurance', '2020-02-01', '2020-05-01', 'Công ty A');
  await addPeriod(other.personId, 'social-insurance', '2020-02-01', '2020-02-01', 'Công ty B');
  await addPeriod(third.personId, 'social-insurance', '2020-05-01', '2020-05-01', 'Công ty C');
  const number = await file({ mergeNumber1: other.number, mergeNumber2: third.number });
  expect((await desk.accept(number)).body).toEqual({ state: 'decided' });
  const [found, ...more] = await rows(`select data from follow_up_case where person_id = $1`, [who.personId]);
  expect(more).toEqual([]);
  expect(found?.['data']).toMatchObject({
    numbers: [other.number, third.number],
    months: [{ fromMonth: '2020-02' }, { fromMonth: '2020-05' }],
  });
});

test('an ended benefit comes over with how it was to be paid', async () => {
  await rows(
    `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, to_day, amount, agency_code, pay_method, state)
     select person_id, gen_random_uuid(), 'monthly', 'survivors', 'QĐ-8', '2024-02-01', '2024-02-01', '2025-01-31', 700000, agency_code, 'cash', 'ended' from person where person_id = $1`,
    [other.personId],
  );
  await rows(
    `insert into benefit_arrangement (person_id, benefit_id, from_month, arranged_at, application_number, agency_code, province_code, pay_method,
       bank_key, account_number, cancelled_at, cancelled_because)
     select b.person_id, b.benefit_id, '2024-06-01', '2024-05-02', '639-240502-AAAAAA', b.agency_code, g.province_code, 'account',
            'vietcombank', '99990001234', '2024-07-02', 'returned' from benefit b join agency g using (agency_code) where b.person_id = $1`,
    [other.personId],
  );
  expect((await desk.accept(await file())).body).toEqual({ state: 'decided' });
  const arrangements = `select account_number, cancelled_because from benefit_arrangement where person_id = $1`;
  expect(await rows(arrangements, [who.personId])).toEqual([{ account_number: '99990001234', cancelled_because: 'returned' }]);
  expect(await rows(arrangements, [other.personId])).toEqual([]);
});

describe('the merged account', () => {
  test('is signed out, opens no more, and its owner is told; what was begun under it ends', async () => {
    expect((await other.browser.call('/api/visits')).status).toBe(200);
    await desk.accept(await file());
    expect((await other.browser.call('/api/visits')).status).toBe(401);
    expect(await rows(`select state from account where person_id = $1`, [other.personId])).toEqual([{ state: 'closed' }]);
    expect(await rows(`select merged_into from person where person_id = $1`, [other.personId])).toEqual([
      { merged_into: String(who.personId) },
    ]);
    const letters = await rows(`select channel from outbox where person_id = $1 and template = 'number-merged' order by 1`, [
      other.personId,
    ]);
    expect(letters).toEqual([{ channel: 'email' }, { channel: 'sms' }]);
  });

  test('gives its cover on where the surviving number has none, and its own card is void', async () => {
    await rows(`update card set state = 'withdrawn' where person_id = $1`, [who.personId]);
    await desk.accept(await file());
    const cards = await rows(`select card_number, state from card where person_id = $1 order by serial`, [who.personId]);
    expect(cards.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn', 'in-force']);
    expect(cards[2]?.['card_number']).toBe(who.number);
  });

  test('gives no second card where there is one', async () => {
    await desk.accept(await file());
    const cards = await rows(`select state from card where person_id = $1 order by serial`, [who.personId]);
    expect(cards.map(({ state }) => state)).toEqual(['in-force', 'withdrawn']);
  });
});

describe('what a merge is refused for', () => {
  const acceptance = async (number: string) => (await desk.accept(number)).body['code'];

  test('a number of somebody with another citizen number: two people, whatever their names', async () => {
    who = await citizen('001190077101');
    other = await citizen('001190077102');
    expect(await acceptance(await file())).toBe('merge-two-people');
  });

  test('a file under way under the other number, also one that was sent after the officers began', async () => {
    const number = await file();
    await desk.send(other, { reason: 'damaged' });
    expect(await acceptance(number)).toBe('merge-open-files');
  });

  test('a benefit that is being paid under the other number', async () => {
    const number = await file();
    await rows(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method, state)
       select person_id, gen_random_uuid(), 'monthly', 'pension', 'QĐ-9', '2025-02-01', '2025-02-01', 700000, agency_code, 'cash', 'paying' from person where person_id = $1`,
      [other.personId],
    );
    expect(await acceptance(number)).toBe('merge-benefit-running');
  });

  test.each([
    ['not for an authorisation that has run out', -1, undefined],
    ['an authorisation on its last day', 0, 'merge-benefit-running'],
  ])('%s', async (_, days, because) => {
    const number = await file();
    const last = desk.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().add({ days });
    await rows(
      `insert into recipient_authorisation (person_id, authorisation_id, role, other_name, benefit_id, benefit_kind, acts, from_day, to_day,
                                            certified_by, application_number, state, asked_at, answer_by)
       values ($1, gen_random_uuid(), 'attorney', 'Lê Thị Thay', gen_random_uuid(), 'pension', '{monthly}', $2, $3, 'file', '652-M', 'active', now(), now())`,
      [other.personId, last.subtract({ months: 6 }).toString(), last.toString()],
    );
    expect(await acceptance(number)).toBe(because);
  });

  test.each([
    ['one’s own', () => ({ mergeNumber1: who.number }), 'mergeNumber1'],
    ['the same one twice', () => ({ mergeNumber1: other.number, mergeNumber2: other.number }), 'mergeNumber2'],
    ['a number of nobody', () => ({ mergeNumber1: '7799999999' }), 'mergeNumber1'],
  ])('%s, before anything is filed', async (_, numbers, field) => {
    await desk.saveForm(who, SERVICE, { changeItem: ['mergeBooks'], ...numbers() });
    await desk.attach(who, SERVICE, 'mergePapers');
    const sent = await desk.confirm(who, SERVICE);
    expect(sent.status).not.toBe(200);
    expect(JSON.stringify(sent.body)).toContain(field);
  });
});

test('two merges that meet in one number: one is done, the other finds it gone', async () => {
  const third = await citizen();
  const mine = await file();
  const theirs = await desk.file(third, SERVICE, { changeItem: ['mergeBooks'], mergeNumber1: other.number }, ['mergePapers']);
  const answers = await Promise.all([desk.accept(mine), desk.accept(theirs)]);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
  const merges = await rows(`select person_id from record_merge where merged_person_id = $1`, [other.personId]);
  expect(merges).toHaveLength(1);
});

test('a merge that breaks in the middle leaves everything as it was', async () => {
  await giveRecords(other.personId);
  const number = await file();
  await rows(`create function break_merge() returns trigger language plpgsql as $$ begin raise 'broken'; end $$`);
  await rows(`create trigger break_merge before insert on record_merge for each row execute function break_merge()`);
  expect((await desk.accept(number)).status).toBe(500);
  await rows(`drop trigger break_merge on record_merge`);
  await rows(`drop function break_merge()`);
  expect(await rows(`select count(*)::int as rows from visit where person_id = $1`, [other.personId])).toEqual([{ rows: 1 }]);
  expect(await rows(`select state from account where person_id = $1`, [other.personId])).toEqual([{ state: 'active' }]);
  expect((await other.browser.call('/api/visits')).status).toBe(200);
  const approver = await desk.officer(['approver']);
  expect((await approver.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} })).body).toEqual({
    state: 'decided',
  });
});
