import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import type { Holder } from './consent.ts';
import { VACCINATION_CONSENT } from './consent-text.ts';
import { vaccinationStories } from './stories.ts';
import { startVssidStandIn, type VssidStandIn } from './vssid-stand-in-fixture.ts';

const BCG = '0'.repeat(32);
const DOSE = {
  vaccinationId: BCG,
  vaccine: 'BCG (lao)',
  dose: 1,
  givenOn: '2026-08-25',
  facilityName: 'Trạm Y tế Mẫu',
  lotNumber: 'L-1',
};
const DOWN = { status: 500, body: {} };

let vssid: VssidStandIn;
let place: TestServices;
let stories: ReturnType<typeof vaccinationStories>;
let born = 0;

const INSERT_ACCOUNT = sql<{ accountId: number }>(
  'insert-test-holder',
  `insert into account (citizen_number, full_name, birth_date, sex, phone, level, password_hash, password_changed_at, created_at)
   values ($1, 'Nguyễn Minh', '2026-08-22', 'male', '+84912345678', 2, '', $2, $2) returning account_id as "accountId"`,
);
const STORED = sql<{ stored: string }>(
  'test-vaccination-record',
  `select encode(sealed, 'escape') as stored from vaccination_record where account_id = $1`,
);

beforeAll(async () => {
  vssid = await startVssidStandIn();
  place = await createTestServices({ VSSID_PARTNER_URL: vssid.url });
  stories = vaccinationStories(place.services);
});
afterAll(async () => {
  await place.end();
  await vssid.end();
});
beforeEach(() => {
  vssid.asked.length = 0;
  vssid.answer = ({ path }) => ({
    status: 200,
    body: path === '/api/vaccinations' ? answered([DOSE]) : { number: 'PAKN-261122-7F3K9Q' },
  });
});

const answered = (vaccinations: object[]) => ({ checkedAt: place.clock.now().toString(), vaccinations });
const given = { textVersion: VACCINATION_CONSENT.version, language: 'vi' as const };
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);
const read = async (who: Holder) => {
  const view = await stories.read(who, 'vi');
  if (!view.ok) throw new Error(view.refusal.code);
  return view.value;
};

async function someone(consents = true): Promise<Holder> {
  const citizenNumber = `0012260${String((born += 1)).padStart(5, '0')}`;
  const [row] = await place.services.db.write(INSERT_ACCOUNT, [citizenNumber, place.clock.now()]);
  const who: Holder = { accountId: row?.accountId ?? 0, citizenNumber, birthDate: '2026-08-22', level: 2 };
  if (consents) await stories.giveConsent(who, given);
  return who;
}

test('before the consent nothing is asked; with it VssID learns by which', async () => {
  const who = await someone(false);
  expect(await read(who)).toMatchObject({ state: 'consent-needed', textVersion: '2026-11' });
  expect(codeOf(await stories.giveConsent(who, { ...given, textVersion: '2020-01' }))).toBe('vaccination-consent-changed');
  expect(vssid.asked).toEqual([]);
  await Promise.all([stories.giveConsent(who, given), stories.giveConsent(who, given)]);
  expect(await read(who)).toMatchObject({
    state: 'known',
    stale: false,
    vaccinations: [{ vaccine: 'BCG (lao)', lotNumber: 'L-1' }],
  });
  const consent = {
    reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
    textVersion: '2026-11',
    givenAt: '2026-11-22T03:00:00Z',
  };
  expect(vssid.asked).toEqual([{ path: '/api/vaccinations', body: { citizenNumber: who.citizenNumber, consent } }]);
});

test('level 1 sees nothing and agrees to nothing', async () => {
  const who: Holder = { ...(await someone()), level: 1 };
  const refused = [await stories.read(who, 'vi'), await stories.giveConsent(who, given), await stories.toReport(who, BCG)];
  expect(refused.map(codeOf)).toEqual(refused.map(() => 'vaccinations-need-level-2'));
});

test('what comes next at the child’s age stands beside it, with how sure it is', async () => {
  const view = await read(await someone());
  if (view.state !== 'known') throw new Error(view.state);
  expect(view.plan.slice(0, 2)).toEqual([
    { name: 'Bạch hầu, ho gà, uốn ván, viêm gan B, Hib', dose: 1, dueFrom: '2026-10-22', due: true, certainty: 'text' },
    { name: 'Bại liệt uống (bOPV)', dose: 1, dueFrom: '2026-10-22', due: true, certainty: 'practice' },
  ]);
  expect(view.plan.map(({ name }) => name)).not.toContain('Lao (BCG)');
});

test('while there is no answer VssID is asked so often and no more, then the page says when it can be', async () => {
  const who = await someone();
  vssid.answer = () => ({ status: 404, body: { code: 'person-unknown' } });
  for (let view = 0; view < 20; view += 1) expect(await read(who)).toEqual({ state: 'unknown' });
  expect(await read(who)).toEqual({ state: 'too-often', againInMinutes: 10 });
  await stories.withdrawConsent(who);
  await stories.giveConsent(who, given);
  expect(await read(who)).toEqual({ state: 'too-often', againInMinutes: 10 });
  expect(vssid.asked).toHaveLength(20);
  place.clock.forward({ minutes: 10 });
  expect(await read(who)).toEqual({ state: 'unknown' });
});

test('what was stored is shown meanwhile, with its time', async () => {
  const who = await someone();
  const { checkedAt } = answered([]);
  await read(who);
  place.clock.forward({ minutes: 6 });
  vssid.answer = () => ({ status: 404, body: { code: 'person-unknown' } });
  for (let view = 0; view < 19; view += 1) await read(who);
  expect(await read(who)).toMatchObject({ state: 'known', checkedAt, stale: true, againInMinutes: 10, vaccinations: [DOSE] });
  expect(vssid.asked).toHaveLength(20);
});

test('an answer of a moment ago is not asked for again; VssID down shows it with its time, and a new one replaces it', async () => {
  const who = await someone();
  const first = await read(who);
  await read(who);
  expect(vssid.asked).toHaveLength(1);
  place.clock.forward({ minutes: 5 });
  vssid.answer = () => DOWN;
  expect(await read(who)).toEqual({ ...first, stale: true });
  place.clock.forward({ minutes: 1 });
  vssid.answer = () => ({ status: 200, body: answered([]) });
  expect(await read(who)).toMatchObject({ stale: false, vaccinations: [] });
});

test('without an answer and without a copy it says so; a malformed answer counts as none', async () => {
  const who = await someone();
  vssid.answer = () => DOWN;
  expect(await read(who)).toEqual({ state: 'no-answer' });
  vssid.answer = () => ({ status: 200, body: answered([{ ...DOSE, dose: '<b>' }]) });
  expect(await read(who)).toEqual({ state: 'no-answer' });
  vssid.answer = () => ({ status: 404, body: { code: 'person-unknown' } });
  expect(await read(who)).toEqual({ state: 'unknown' });
});

test('what is stored says nothing to whoever reads the tables and goes with the consent', async () => {
  const who = await someone();
  await read(who);
  const [row] = await place.services.db.read(STORED, [who.accountId]);
  expect(row?.stored).not.toMatch(/BCG|L-1/);
  await stories.withdrawConsent(who);
  expect(await place.services.db.read(STORED, [who.accountId])).toEqual([]);
  expect(await read(who)).toMatchObject({ state: 'consent-needed' });
});

test('an answer that comes after the consent was withdrawn is not kept', async () => {
  const who = await someone();
  let withdrawn = Promise.resolve();
  const answer = vssid.answer;
  vssid.answer = (asked) => {
    withdrawn = stories.withdrawConsent(who);
    return answer(asked);
  };
  await read(who);
  await withdrawn;
  vssid.answer = answer;
  expect(await place.services.db.read(STORED, [who.accountId])).toEqual([]);
});

test('«báo sai» reaches VssID with its key, is sent once however often it is clicked, and shows at the vaccination', async () => {
  const who = await someone();
  await read(who);
  const report = { vaccinationId: BCG, text: ' Tôi không tiêm mũi này. ', key: randomUUID() };
  expect(await stories.report(who, report)).toEqual({ ok: true, value: { number: 'PAKN-261122-7F3K9Q' } });
  expect(codeOf(await stories.report(who, report))).toBe('ok');
  const reports = vssid.asked.filter(({ path }) => path === '/api/vaccinations/reports');
  expect(reports.map(({ body }) => [body['vaccinationId'], body['text'], body['key']])).toEqual([
    [BCG, 'Tôi không tiêm mũi này.', report.key],
  ]);
  expect(await read(who)).toMatchObject({ vaccinations: [{ reported: { number: 'PAKN-261122-7F3K9Q' } }] });
});

test('a report that VssID did not answer is sent again with the same key', async () => {
  const who = await someone();
  await read(who);
  const report = { vaccinationId: BCG, text: 'Sai ngày tiêm.', key: randomUUID() };
  const answer = vssid.answer;
  vssid.answer = () => DOWN;
  expect(codeOf(await stories.report(who, report))).toBe('vssid-no-answer');
  vssid.answer = answer;
  expect(codeOf(await stories.report(who, report))).toBe('ok');
  expect(new Set(vssid.asked.map(({ body }) => body['key']).filter(Boolean))).toEqual(new Set([report.key]));
});

test('empty, huge and tampered reports, and those of another’s vaccination, do not leave', async () => {
  const who = await someone();
  await read(who);
  vssid.asked.length = 0;
  const report = { vaccinationId: BCG, text: 'Sai', key: randomUUID() };
  expect(codeOf(await stories.report(who, { ...report, text: '\u200b \n' }))).toBe('report-empty');
  expect(codeOf(await stories.report(who, { ...report, text: 'x'.repeat(1_001) }))).toBe('text-too-long');
  expect(codeOf(await stories.report(who, { ...report, key: `${report.key}'--` }))).toBe('invalid-request');
  expect(codeOf(await stories.report(who, { ...report, vaccinationId: 'f'.repeat(32) }))).toBe('not-found');
  expect(codeOf(await stories.report(await someone(), report))).toBe('not-found');
  expect(vssid.asked).toEqual([]);
});

test('another’s refusal is told apart from silence', async () => {
  const who = await someone();
  await read(who);
  const report = { vaccinationId: BCG, text: 'Sai', key: randomUUID() };
  vssid.answer = () => ({ status: 409, body: { code: 'client-key-reused' } });
  expect(codeOf(await stories.report(who, report))).toBe('report-sent-before');
  vssid.answer = () => ({ status: 404, body: { code: 'not-found' } });
  expect(codeOf(await stories.report(who, { ...report, key: randomUUID() }))).toBe('report-refused');
});
