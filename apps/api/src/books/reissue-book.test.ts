import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { raw, type SignedInCitizen } from '../applications/application-fixture.ts';
import { opensslAccepts, readSignature } from '../signing/signature-fixture.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { type BookDesk, openBookDesk } from './book-fixture.ts';

const BOOK = 'reissue-insurance-book';
let desk: BookDesk;
let who: SignedInCitizen;
beforeAll(async () => {
  desk = await openBookDesk();
});
afterAll(() => desk.end());
beforeEach(async () => {
  who = await desk.citizen();
  await addMonths(who.personId, true);
});

const addMonths = (personId: number, paid: boolean, from = '2024-01-01', to = '2024-12-01') =>
  desk.asOwner((client) =>
    client.query(
      `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_name, insurable_earnings, paid)
       values ($1, 'social-insurance', $2, 0, $3, 'compulsory', 'Công ty Mẫu', 6000000, $4)`,
      [personId, from, to, paid],
    ),
  );
const covers = async (personId: number) =>
  (
    await desk.asOwner((client) =>
      client.query(
        `select issue_number, issued_on::text, reason, with_sheets, state from insurance_book where person_id = $1 order by issue_number`,
        [personId],
      ),
    )
  ).rows;

test('two officers issue the next cover; the ones before it are void, and the letter is signed', async () => {
  const number = await desk.file(who, BOOK, { reason: 'lost', wantsSheets: 'on' });
  expect(number).toMatch(/^607A-/);
  expect((await desk.accept(number)).body).toEqual({ state: 'decided' });
  expect(await covers(who.personId)).toEqual([
    { issue_number: 1, issued_on: null, reason: 'first', with_sheets: true, state: 'void' },
    { issue_number: 2, issued_on: '2026-11-22', reason: 'lost', with_sheets: true, state: 'in-force' },
  ]);
  const letter = await raw(desk.citizenApp, who.browser, 'GET', `/api/applications/${number}/letter`);
  expect(opensslAccepts(await desk.services.signer(), readSignature(letter.rawPayload))).toBe(true);
  const second = await desk.file(who, BOOK, { reason: 'damaged' });
  await desk.accept(second);
  expect((await covers(who.personId)).map(({ state, with_sheets }) => [state, with_sheets])).toEqual([
    ['void', true],
    ['void', true],
    ['in-force', false],
  ]);
});

test('the book of before the reissue is still found by its code, and is said to be void', async () => {
  const issued = await who.browser.call('/api/insurance-book/issue', { method: 'POST' });
  await desk.accept(await desk.file(who, BOOK, { reason: 'lost' }));
  const checked = await createTestBrowser(desk.citizenApp).call(`/api/documents/${String(issued.body['verificationCode'])}`);
  expect(checked.body['today']).toMatchObject({ state: 'changed', parts: ['cover'] });
  expect(checked.body['signature']).toMatchObject({ name: 'OpenVssID - Chữ ký số thử nghiệm' });
});

test('whoever has no book, or a file that issues one, is told before a question is asked', async () => {
  const newcomer = await desk.citizen();
  const codes = async ({ browser }: SignedInCitizen, service = BOOK) => {
    const { eligibility } = (await browser.call(`/api/procedures/${service}`)).body as {
      eligibility: { reasons: { code: string }[] };
    };
    return eligibility.reasons.map(({ code }) => code);
  };
  expect(await codes(newcomer)).toEqual(['R99']);
  expect(await codes(who)).toEqual([]);
  await desk.file(who, BOOK, { reason: 'lost' });
  expect(await codes(who)).toEqual(['R12']);
  expect(await codes(who, 'correct-insurance-book')).toEqual(['R12']);
});

test('several numbers are merged first', async () => {
  const other = await desk.citizen({ citizenNumber: '001190077001' });
  await desk.asOwner((client) =>
    client.query(
      `insert into identity_check (person_id, citizen_number, at, outcome) values ($1, '001190077001', now(), 'agrees')`,
      [who.personId],
    ),
  );
  expect(other.personId).not.toBe(who.personId);
  const page = (await who.browser.call(`/api/procedures/${BOOK}`)).body as { eligibility: { reasons: { code: string }[] } };
  expect(page.eligibility.reasons.map(({ code }) => code)).toEqual(['R05']);
});

test('arrears and a one-time payment are told before anything is sent', async () => {
  await addMonths(who.personId, false, '2025-01-01', '2025-03-01');
  await desk.asOwner((client) =>
    client.query(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method, state)
       select person_id, gen_random_uuid(), 'one-time', 'one-time-withdrawal', 'QĐ-1', '2025-06-01', '2025-06-01', 1000000, agency_code, 'cash', 'paid'
         from person where person_id = $1`,
      [who.personId],
    ),
  );
  const draft = await desk.saveForm(who, BOOK, { reason: 'lost' });
  expect(draft['answers']).toMatchObject({ arrears: 'owed', oneTimePayment: 'all-drawn', monthsPaid: '12' });
});

test('a history to be verified elsewhere moves the due day once, with a signed notice that the person can read and check', async () => {
  const number = await desk.file(who, BOOK, { reason: 'lost' });
  const officer = await desk.officer(['reception', 'case-officer']);
  const verify = (text: string) =>
    officer.call(`/api/applications/${number}/verify-elsewhere`, { method: 'POST', body: { text } });
  const reason = 'Quá trình đóng năm 1994 tại Cần Thơ.';
  expect((await verify(reason)).status).toBe(409);
  await officer.call(`/api/applications/${number}/receive`, { method: 'POST', body: {} });
  await officer.call(`/api/applications/${number}/take`, { method: 'POST', body: {} });
  expect((await verify('ngắn')).status).toBe(400);
  const answers = await Promise.all([verify(reason), verify(reason)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const file = (await officer.call(`/api/applications/${number}`)).body;
  // Received on Sunday 22 November; 45 days later is Wednesday 6 January.
  expect(file['dueOn']).toBe('2027-01-06');
  const seen = (await who.browser.call(`/api/applications/${number}`)).body;
  expect(seen['verification']).toMatchObject({ dueOn: '2027-01-06' });
  const notice = await raw(desk.citizenApp, who.browser, 'GET', `/api/applications/${number}/verification-notice`);
  const parts = readSignature(notice.rawPayload);
  expect(opensslAccepts(await desk.services.signer(), parts)).toBe(true);
  expect((await desk.accept(number)).status).toBe(409);
  const stranger = await desk.citizen();
  expect(
    (await raw(desk.citizenApp, stranger.browser, 'GET', `/api/applications/${number}/verification-notice`)).statusCode,
  ).toBe(404);
});
