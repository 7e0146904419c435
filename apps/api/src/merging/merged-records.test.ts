import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedInCitizen } from '../applications/application-fixture.ts';
import { verifyAccessLog } from '../access-log/verify.ts';
import { act, complain, KEY as COMPLAINT, REFUSAL, refusedFile } from '../applications/desk/complaint-fixture.ts';
import { type BookDesk, openBookDesk } from '../books/book-fixture.ts';
import { giveBenefit, setBenefit } from '../payment-lists/payment-lists-fixture.ts';
import { tellSettled } from '../payment-lists/tell-settled.ts';

const NUMBERS = ['7800000001', '7800000002', '7800000003'] as const;
let desk: BookDesk;
let who: SignedInCitizen;
let other: SignedInCitizen;
/** Sent under the other number, with a letter, before the merge. */
let sent: string;
/** Refused under the other number, with a photograph, before the merge. */
let refused: string;
/** A benefit of the other number that our own list has paid: it stays there. */
let paid: { personId: number; benefitId: string };
let fileId: string;

const rows = async (text: string, values: unknown[] = []) =>
  (await desk.asOwner((client) => client.query<Record<string, unknown>>(text, values))).rows;

async function citizen(number: string): Promise<SignedInCitizen> {
  const found = await desk.citizen({ socialInsuranceNumber: number });
  await rows(`delete from identifier where person_id = $1 and kind = 'citizen-number'`, [found.personId]);
  return found;
}

async function merge(into: SignedInCitizen, number: string): Promise<void> {
  const file = await desk.file(into, 'correct-insurance-book', { changeItem: ['mergeBooks'], mergeNumber1: number }, [
    'mergePapers',
  ]);
  expect((await desk.accept(file)).body).toEqual({ state: 'decided' });
}

// The other number was itself one that a third had been merged into: what stands under either is the person's.
beforeAll(async () => {
  desk = await openBookDesk();
  who = await citizen(NUMBERS[0]);
  other = await citizen(NUMBERS[1]);
  await citizen(NUMBERS[2]);
  sent = await desk.send(other);
  refused = await refusedFile(desk, other, await desk.officer(['reception', 'case-officer']), await desk.officer(['approver']));
  await settleComplaint(String((await complain(desk, other, sent)).body['number']), 'refuse');
  await merge(other, NUMBERS[2]);
  expect((await other.browser.call(`/api/applications/${sent}/letter`)).status).toBe(200);
  const [letter] = await rows(`select file_id from letter where person_id = $1 order by issued_on desc limit 1`, [
    other.personId,
  ]);
  fileId = String(letter?.['file_id']);
  await givePaidBenefit();
  await merge(who, NUMBERS[1]);
});
afterAll(() => desk.end());

async function givePaidBenefit(): Promise<void> {
  paid = await giveBenefit(desk, other.personId, { accountNumber: '19001234567', fromDay: '2025-01-01', toDay: '2025-12-31' });
  await setBenefit(desk, paid, `state = 'ended'`);
  await rows(
    `insert into payment_list (list_id, agency_code, month, made_at) values (gen_random_uuid(), '0101', '2025-12-01', '2025-11-20')`,
  );
  await rows(
    `insert into benefit_payment (person_id, payment_id, list_id, number, reference, benefit_id, month, full_name, insurance_number, amount,
                                  pay_method, bank_key, account_number, state, settled_on)
     select $1, gen_random_uuid(), list_id, 1, 'CT-0101-2512-1', $2, '2025-12-01', 'Nguyễn Thị Mẫu', '7800000002', 5000000, 'account', 'acb',
            '19001234567', 'paid', '2025-12-05' from payment_list`,
    [other.personId, paid.benefitId],
  );
}

/** By two officers who had no part in what it is about. */
async function settleComplaint(number: string, how: 'accept' | 'refuse'): Promise<void> {
  const words = how === 'refuse' ? REFUSAL : { message: 'Xem xét lại hồ sơ.' };
  const [worker, approver] = [await desk.officer(['reception', 'case-officer']), await desk.officer(['approver'])];
  await act(worker, number, 'receive');
  await act(worker, number, 'take');
  await act(worker, number, how, words);
  expect((await act(approver, number, how)).status).toBe(200);
}

test('files, letters and papers of the merged number are the person’s to read', async () => {
  const { applications } = (await who.browser.call('/api/applications')).body as { applications: { number: string }[] };
  expect(applications.map(({ number }) => number)).toContain(sent);
  expect((await who.browser.call(`/api/applications/${sent}`)).body).toMatchObject({ number: sent, letter: expect.any(Object) });
  for (const path of [`/api/applications/${sent}/letter`, `/api/applications/${sent}/receipt`, `/api/files/${fileId}`])
    expect((await who.browser.call(path)).status, path).toBe(200);
});

test('the access log of each merged number is read by itself, in words that know whose it is, and stays whole', async () => {
  const own = (await who.browser.call('/api/access-log')).body as { mergedNumbers: string[] };
  expect(own.mergedNumbers).toEqual([NUMBERS[2], NUMBERS[1]]);
  const { entries } = (await who.browser.call(`/api/access-log?number=${NUMBERS[1]}`)).body as {
    entries: { who: string; seq: number; subjects: string[] }[];
  };
  expect(entries.some((entry) => entry.who === 'officer')).toBe(true);
  const again = (await who.browser.call(`/api/access-log?number=${NUMBERS[1]}`)).body as typeof own & {
    entries: { who: string }[];
  };
  expect(again.entries[0]).toMatchObject({ who: 'you', purpose: 'own-log' });
  const officers = entries.find((entry) => entry.who === 'officer')?.seq ?? 0;
  expect((await who.browser.call(`/api/access-log/${officers}?number=${NUMBERS[1]}`)).body).toMatchObject({ seq: officers });
  expect((await verifyAccessLog(desk.services, '/nonexistent', other.personId)).findings).toEqual([]);
});

test('a question about an access under the merged number goes to an administrator and is followed by the person', async () => {
  const { entries } = (await who.browser.call(`/api/access-log?number=${NUMBERS[1]}`)).body as {
    entries: { who: string; seq: number }[];
  };
  const seq = entries.find((entry) => entry.who === 'officer')?.seq ?? 0;
  const asked = await who.browser.call(`/api/access-log/${seq}/question?number=${NUMBERS[1]}`, {
    method: 'POST',
    body: { text: 'Ai đã xem?', clientKey: crypto.randomUUID() },
  });
  const administrator = await desk.officer(['administrator']);
  const opened = await administrator.call(`/api/feedback/${String(asked.body['number'])}`);
  expect(opened.body).toMatchObject({ access: { seq }, writer: { socialInsuranceNumber: NUMBERS[0] } });
  expect((await who.browser.call(`/api/feedback/${String(asked.body['number'])}`)).status).toBe(200);
});

test('what our lists paid under the merged number is read with its benefit', async () => {
  const { benefits } = (await who.browser.call('/api/benefits')).body as { benefits: { benefitId: string }[] };
  expect(benefits.map(({ benefitId }) => benefitId)).toContain(paid.benefitId);
  const { payments } = (await who.browser.call('/api/benefit-payments')).body as { payments: { benefitId: string }[] };
  expect(payments.find(({ benefitId }) => benefitId === paid.benefitId)).toMatchObject({
    last: { month: '2025-12', state: 'paid' },
  });
});

test('a payment of the merged number that comes back is told to the living person, once, in the app and by letter', async () => {
  const returned = {
    ...paid,
    reference: 'CT-0101-2512-1',
    month: '2025-12',
    amount: 5_000_000,
    state: 'returned' as const,
    reason: 'account-closed' as const,
    bankKey: 'acb',
    bankName: 'ACB',
    accountNumber: '19001234567',
    arrangedAt: null,
  };
  for (let time = 0; time < 2; time++) await desk.services.db.transaction((tx) => tellSettled(tx, desk.services, [returned]));
  const told = `select person_id, link from notification where kind = 'benefit-returned'`;
  // The benefit has ended: there is none of it whose account could be changed.
  expect(await rows(told)).toEqual([{ person_id: String(who.personId), link: '/benefits?tab=monthly' }]);
  const letters = await rows(
    `select person_id from outbox where template = 'notification' and data->>'kind' = 'benefit-returned'`,
  );
  expect(new Set(letters.map(({ person_id }) => person_id))).toEqual(new Set([String(who.personId)]));
});

test('a complaint about a decision under the merged number opens the file anew where the person lives on, with its papers', async () => {
  const complaint = String((await complain(desk, who, refused)).body['number']);
  expect(complaint).toMatch(/^KN-/);
  await settleComplaint(complaint, 'accept');
  const { applications } = (await who.browser.call('/api/applications')).body as {
    applications: { number: string; procedure: string; state: string }[];
  };
  const [anew, ...more] = applications.filter(
    ({ procedure, state }) => procedure === 'reissue-health-card' && state === 'submitted',
  );
  expect(more).toEqual([]);
  expect(await rows(`select person_id from application where number = $1`, [anew?.number])).toEqual([
    { person_id: String(who.personId) },
  ]);
  const { files } = (await who.browser.call(`/api/applications/${anew?.number ?? ''}`)).body as { files: { fileId: string }[] };
  expect(files).toHaveLength(1);
  expect((await who.browser.call(`/api/files/${files[0]?.fileId ?? ''}`)).status).toBe(200);
  // It is theirs to go on with: an officer takes it up, and the person's own card is replaced.
  const before = await cardOf(who);
  expect((await desk.accept(anew?.number ?? '')).body).toEqual({ state: 'decided' });
  expect(await cardOf(who)).not.toBe(before);
});

async function cardOf({ browser }: SignedInCitizen): Promise<unknown> {
  return ((await browser.call('/api/card')).body['card'] as { cardToken: string }).cardToken;
}

test('a complaint that was answered before the merge is not made once more after it', async () => {
  const { eligibility } = (await who.browser.call(`/api/procedures/${COMPLAINT}?subject=${sent}`)).body as {
    eligibility: { reasons: { code: string }[] };
  };
  expect(eligibility.reasons.map(({ code }) => code)).toEqual(['K03']);
});

test('the export has what stays under the merged number', async () => {
  await rows(`update session set reauthenticated_at = $2 where person_id = $1`, [who.personId, desk.clock.now().toString()]);
  const body = { format: 'json', protectedVisits: false };
  expect(JSON.stringify((await who.browser.call('/api/my-data/export', { method: 'POST', body })).body)).toContain(sent);
});

test('nobody else gets there by the number, and a number that is not merged has no log of its own', async () => {
  const stranger = await desk.citizen();
  expect((await stranger.browser.call(`/api/applications/${sent}`)).status).toBe(404);
  expect((await stranger.browser.call(`/api/files/${fileId}`)).status).toBe(404);
  for (const number of [NUMBERS[0], NUMBERS[1], 'x'])
    expect((await stranger.browser.call(`/api/access-log?number=${number}`)).status).toBe(404);
  expect((await who.browser.call(`/api/access-log?number=${NUMBERS[0]}`)).status).toBe(404);
});

test('a link that would stop a change of payment opens nothing once its number is merged', async () => {
  const last = await citizen('7800000004');
  await rows(
    `insert into one_time_link (person_id, token_hash, purpose, created_at, expires_at) values ($1, '\\x01', 'stop-payment-change', $2, $3)`,
    [last.personId, desk.clock.now().toString(), desk.clock.now().add({ hours: 48 }).toString()],
  );
  await merge(who, '7800000004');
  const living = await rows(`select 1 from one_time_link where person_id = $1 and used_at is null`, [last.personId]);
  expect(living).toEqual([]);
});
