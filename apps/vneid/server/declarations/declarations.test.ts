import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { throwAwayKeys } from '../keys.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import type { Declarer } from './declarer.ts';
import { ANSWERS, declare, fillIn, newDeclarer, valueOf } from './declaring-fixture.ts';
import { receiptCode } from './receipt-code.ts';
import { removeOldDeclarations } from './remove-old.ts';
import { declarationStories } from './stories.ts';

let place: TestServices;
let stories: ReturnType<typeof declarationStories>;
let an: Declarer;
let stranger: Declarer;
let born = 0;

const COUNT = sql<{ count: number }>(
  'test-count-declarations',
  'select count(*)::int as count from declaration where account_id = $1',
);
const STORED = sql<{ text: string }>(
  'test-stored-declarations',
  `select coalesce(encode(sealed, 'escape'), '') as text from declaration union all select encode(sealed, 'escape') from declaration_draft`,
);

beforeAll(async () => {
  place = await createTestServices();
  stories = declarationStories(place.services);
  [an, stranger] = [await someone(), await someone()];
});
afterAll(() => place.end());

const someone = () => newDeclarer(place.services, `0010880${String((born += 1)).padStart(5, '0')}`);
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'ok' : result.refusal?.code);
const count = async (who: Declarer) => (await place.services.db.read(COUNT, [who.accountId]))[0]?.count;

test('a declaration is filled in page by page, goes on where it was left, and is declared', async () => {
  const who = await someone();
  expect(await stories.overview(who, 'health')).toEqual({ applies: true, first: 'symptoms', declarations: [] });
  const first = valueOf(await stories.savePage(who, 'health', 'symptoms', { symptoms: ['none'] }));
  expect(first).toEqual({ kept: true, next: 'case-contact' });
  expect((await stories.overview(who, 'health')).goOn).toBe('case-contact');
  await fillIn(stories, who, 'health');
  expect((await stories.overview(who, 'health')).goOn).toBe('check');
  const number = await declare(stories, who, 'health');
  expect(number).toMatch(/^KBYT-261122-/);
  const { declarations, goOn } = await stories.overview(who, 'health');
  expect({ declarations, goOn }).toEqual({
    declarations: [{ number, declaredAt: '2026-11-22T03:00:00Z', withdrawn: false }],
    goOn: undefined,
  });
});

test('the telephone comes from the account and may be another for this declaration', async () => {
  const who = await someone();
  expect(valueOf(await stories.openPage(who, 'health', 'phone', 'vi')).answers).toEqual({ phone: '+84912345678' });
  valueOf(await stories.savePage(who, 'health', 'phone', { phone: ['0987654321'] }));
  expect(valueOf(await stories.openPage(who, 'health', 'phone', 'vi')).answers).toEqual({ phone: '+84987654321' });
});

test('a page that is sent again answers its own questions alone: the rest of the draft is behind the passcode', async () => {
  const who = await someone();
  await fillIn(stories, who, 'health');
  const posted = { caseContact: 'yes', symptoms: 'none', phone: '0900000000', vaccination: 'none', stranger: 'x' };
  const page = valueOf(await stories.openPage(who, 'health', 'case-contact', 'vi', posted));
  expect(page.answers).toEqual({ caseContact: 'yes' });
  expect(JSON.stringify(page)).not.toMatch(/Đồng Xuân|912345678|0900000000/);
  const from = valueOf(await stories.openPage(who, 'movement', 'from', 'vi', { fromProvince: '01', toStreet: 'x' }));
  expect(from.answers).toEqual({ fromProvince: '01' });
});

test('what was not gone through or no longer holds is not sent', async () => {
  const who = await someone();
  await fillIn(stories, who, 'movement');
  valueOf(await stories.savePage(who, 'movement', 'transport', {}));
  const check = valueOf(await stories.check(who, 'movement', 'en'));
  expect(check.open).toEqual(['transport']);
  expect(codeOf(await stories.send(who, 'movement', { ...check, confirmed: true }))).toBe('declaration-incomplete');
  expect(await count(who)).toBe(0);
  // The draft is still there.
  expect(codeOf(await stories.check(who, 'movement', 'en'))).toBe('ok');
});

test('it is sent with the commitment alone, and only as it was checked', async () => {
  const who = await someone();
  await fillIn(stories, who, 'health');
  const { key, version } = valueOf(await stories.check(who, 'health', 'vi'));
  expect(codeOf(await stories.send(who, 'health', { key, version, confirmed: false }))).toBe('truth-not-confirmed');
  valueOf(await stories.savePage(who, 'health', 'vaccination', { vaccination: ['none'] }));
  expect(codeOf(await stories.send(who, 'health', { key, version, confirmed: true }))).toBe('declaration-changed');
  expect(await count(who)).toBe(0);
});

test('two clicks at once, and a resend on a slow network, declare once and get the same answer', async () => {
  const who = await someone();
  await fillIn(stories, who, 'movement');
  const { key, version } = valueOf(await stories.check(who, 'movement', 'vi'));
  const send = () => stories.send(who, 'movement', { key, version, confirmed: true });
  const numbers = (await Promise.all(Array.from({ length: 6 }, send))).map((answer) => valueOf(answer).number);
  numbers.push(valueOf(await send()).number);
  expect(new Set(numbers).size).toBe(1);
  expect(await count(who)).toBe(1);
});

test('a key that is tampered with, unknown or somebody else’s sends nothing', async () => {
  await fillIn(stories, an, 'health');
  const { key, version } = valueOf(await stories.check(an, 'health', 'vi'));
  for (const tampered of ['', `${key}'`, key.toUpperCase(), randomUUID(), '../../x'])
    expect(codeOf(await stories.send(an, 'health', { key: tampered, version, confirmed: true }))).toBe('declaration-draft-gone');
  expect(codeOf(await stories.send(stranger, 'health', { key, version, confirmed: true }))).toBe('declaration-draft-gone');
  expect(codeOf(await stories.send(an, 'movement', { key, version, confirmed: true }))).toBe('declaration-draft-gone');
  expect([await count(an), await count(stranger)]).toEqual([0, 0]);
});

test('nobody reads, withdraws or finds another’s declaration', async () => {
  const number = await declare(stories, an, 'movement');
  expect(codeOf(await stories.receipt(stranger, 'movement', number, 'vi'))).toBe('not-found');
  expect(codeOf(await stories.receipt(an, 'health', number, 'vi'))).toBe('not-found');
  expect(codeOf(await stories.withdraw(stranger, 'movement', number))).toBe('not-found');
  expect((await stories.overview(stranger, 'movement')).declarations).toEqual([]);
  expect(valueOf(await stories.receipt(an, 'movement', number, 'vi')).withdrawnAt).toBeUndefined();
});

test('the QR of a receipt says to anybody that it is ours and of whom nothing; a made-up one says nothing', async () => {
  const number = await declare(stories, await someone(), 'health');
  const code = receiptCode(place.services.keys, number);
  expect(valueOf(await stories.verify(code))).toEqual({ kind: 'health', number, declaredAt: '2026-11-22T03:00:00Z' });
  const last = code.at(-1) === '0' ? '1' : '0';
  const forged = [
    number,
    `${number}-`,
    code.slice(0, -1) + last,
    code.toUpperCase(),
    `${number}-${'0'.repeat(20)}`,
    'x'.repeat(9_000),
  ];
  forged.push(receiptCode(throwAwayKeys(), number), receiptCode(place.services.keys, 'KBYT-261122-000000'), '', `${code}\n`);
  for (const other of forged) expect(codeOf(await stories.verify(other))).toBe('not-found');
});

test('the address in the QR holds neither name nor citizen number', async () => {
  const who = await someone();
  const number = await declare(stories, who, 'health');
  const { proof } = valueOf(await stories.receipt(who, 'health', number, 'vi'));
  expect(proof?.url).toMatch(new RegExp(`^http://localhost:3010/declarations/${number}-[0-9a-f]{20}$`));
  expect(proof?.qr).toContain('<svg');
});

test('a withdrawn declaration stays as withdrawn, its QR says so, and its content goes when its time is over', async () => {
  const who = await someone();
  const number = await declare(stories, who, 'health');
  const code = receiptCode(place.services.keys, number);
  valueOf(await stories.withdraw(who, 'health', number));
  const withdrawnAt = place.clock.now().toString();
  place.clock.forward({ hours: 30 * 24 });
  valueOf(await stories.withdraw(who, 'health', number));
  await removeOldDeclarations(place.services);
  const kept = valueOf(await stories.receipt(who, 'health', number, 'vi'));
  expect(kept).toMatchObject({ withdrawnAt });
  expect(kept.parts).toHaveLength(5);
  expect(kept.proof).toBeUndefined();
  place.clock.forward({ seconds: 1 });
  await removeOldDeclarations(place.services);
  expect(valueOf(await stories.receipt(who, 'health', number, 'vi'))).toEqual({
    number,
    declaredAt: '2026-11-22T03:00:00Z',
    withdrawnAt,
  });
  expect(valueOf(await stories.verify(code))).toMatchObject({ withdrawnAt });
});

test('a draft that nobody goes on with goes after its days', async () => {
  const who = await someone();
  await fillIn(stories, who, 'health');
  place.clock.forward({ hours: 7 * 24 });
  await removeOldDeclarations(place.services);
  expect(codeOf(await stories.check(who, 'health', 'vi'))).toBe('ok');
  place.clock.forward({ seconds: 1 });
  await removeOldDeclarations(place.services);
  expect(codeOf(await stories.check(who, 'health', 'vi'))).toBe('declaration-draft-gone');
});

test('what is stored says nothing to whoever reads the tables', async () => {
  await declare(stories, await someone(), 'health');
  const stored = (await place.services.db.read(STORED)).map(({ text }) => text).join('');
  expect(stored.length).toBeGreaterThan(100);
  expect(stored).not.toMatch(/fever|caseContact|84912345678/);
});

test('switched off, neither is begun nor sent, and what was declared is still read and withdrawn', async () => {
  const who = await someone();
  const number = await declare(stories, who, 'movement');
  await fillIn(stories, who, 'movement');
  const { key, version } = valueOf(await stories.check(who, 'movement', 'vi'));
  const off = declarationStories({ ...place.services, config: { ...place.services.config, DECLARATION_MOVEMENT: false } });
  expect(await off.overview(who, 'movement')).toMatchObject({ applies: false, declarations: [{ number }] });
  const refused = [
    await off.openPage(who, 'movement', 'from', 'vi'),
    await off.savePage(who, 'movement', 'from', ANSWERS.movement['from'] ?? {}),
    await off.check(who, 'movement', 'vi'),
    await off.send(who, 'movement', { key, version, confirmed: true }),
  ];
  expect(refused.map(codeOf)).toEqual(refused.map(() => 'declaration-not-applied'));
  expect(codeOf(await off.openPage(who, 'health', 'symptoms', 'vi'))).toBe('ok');
  expect(codeOf(await off.withdraw(who, 'movement', number))).toBe('ok');
});

test('after many declarations in a day the next waits', async () => {
  const who = await someone();
  for (let made = 1; made < 20; made += 1) await declare(stories, who, 'health');
  await fillIn(stories, who, 'health');
  const check = valueOf(await stories.check(who, 'health', 'vi'));
  expect(codeOf(await stories.send(who, 'health', { ...check, confirmed: true }))).toBe('too-many-requests');
});
