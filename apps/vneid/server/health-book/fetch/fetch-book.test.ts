import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestServices, type TestServices } from '../../testing/test-services.ts';
import { consentOf, giveConsent, withdrawConsent } from '../consent/consent.ts';
import { CONSENT_TEXT } from '../consent/text.ts';
import { addHolder, agreeAndOpen, orderOf, proved } from '../holder-fixture.ts';
import type { Holder } from '../holder.ts';
import { openBook } from '../read/open-book.ts';
import { answerWell, CITIZEN, type Given, startStandIn, type StandIn, visitsOf, wholeVisit } from '../vssid-fixture.ts';
import { fetchBook, NoAnswerYet } from './fetch-book.ts';
import { orderFetch } from './order.ts';

const VISITS = '/api/health-book/visits';
let place: TestServices;
let vssid: StandIn;
let holder: Holder;
let next = 1;

beforeAll(async () => {
  vssid = await startStandIn(() => place.services.keys);
  place = await createTestServices({ VSSID_PARTNER_URL: vssid.url, VSSID_PARTNER_TIMEOUT_MS: '600' });
});
afterAll(async () => {
  await vssid.end();
  await place.end();
});
beforeEach(async () => {
  // Whatever rest an earlier test caused is over.
  place.clock.forward({ minutes: 10 });
  vssid.calls.length = 0;
  const citizenNumber = `0010889${String((next += 1)).padStart(5, '0')}`;
  holder = await addHolder(place.services, citizenNumber);
  answerWell(vssid, visitsOf(undefined, citizenNumber));
});

const open = () => openBook(place.services, holder);
const rows = async (table: string) => {
  let found: Record<string, unknown>[] = [];
  await place.database.asOwner(async (client) => {
    found = (await client.query<Record<string, unknown>>(`select * from ${table} where account_id = $1`, [holder.accountId]))
      .rows;
  });
  return found;
};

test('a book is fetched with the proof of consent, stored sealed and shown by year, newest first', async () => {
  const order = await agreeAndOpen(place.services, holder);
  expect(await open()).toMatchObject({ kind: 'fetching', tries: 0 });
  await fetchBook(place.services, order, false);
  expect(await open()).toEqual({
    kind: 'book',
    checkedAt: '2026-11-22T03:00:00Z',
    fetching: false,
    years: [
      { year: 2026, visits: [expect.objectContaining({ facilityName: 'Bệnh viện Ví Dụ', diagnosis: 'Viêm phổi' })] },
      {
        year: 2025,
        visits: [
          {
            visitId: '5b0c6a60-0000-4000-8000-00000000000f',
            facilityName: 'Phòng khám Ví Dụ',
            admittedAt: '2025-02-01T02:15:00+00:00',
            dischargedAt: null,
            sensitive: true,
          },
        ],
      },
    ],
  });
  const consent = await consentOf(place.services, holder.accountId);
  expect(vssid.calls.map(({ path }) => path).toSorted()).toEqual([VISITS, '/api/vaccinations']);
  for (const { body } of vssid.calls)
    expect(body).toEqual({
      citizenNumber: holder.citizenNumber,
      consent: { reference: consent?.consentId, textVersion: CONSENT_TEXT.version, givenAt: consent?.givenAt.toString() },
    });
});

test('whoever reads the tables finds nothing about the person’s health, and nothing of a protected visit', async () => {
  await fetchBook(place.services, await agreeAndOpen(place.services, holder), false);
  const [book] = await rows('health_book');
  const visits = await rows('health_visit');
  expect(visits).toHaveLength(1);
  const stored = JSON.stringify([book, visits].flat().map((row) => Object.values(row ?? {}).map(String)));
  for (const word of ['Viêm phổi', 'Nguyễn Văn An', 'Bệnh viện', 'Amoxicillin', holder.citizenNumber])
    expect(stored).not.toContain(word);
});

test('a sealed visit opens for no other account and no other visit', async () => {
  await fetchBook(place.services, await agreeAndOpen(place.services, holder), false);
  const other = await addHolder(place.services, '001088999999');
  await place.database.asOwner(async (client) => {
    await client.query(
      `insert into health_consent select $2, consent_id, text_version, language, text, given_at from health_consent where account_id = $1`,
      [holder.accountId, other.accountId],
    );
    await client.query(
      `insert into health_book select $2, consent_id, checked_at, fetched_at, sealed from health_book where account_id = $1`,
      [holder.accountId, other.accountId],
    );
  });
  await expect(openBook(place.services, other)).rejects.toThrow();
});

test('a consent withdrawn while VssID answers: nothing is written', async () => {
  const order = await agreeAndOpen(place.services, holder);
  const asked = Promise.withResolvers<undefined>();
  const answered = Promise.withResolvers<Given>();
  vssid.answers.set(VISITS, () => {
    asked.resolve(undefined);
    return answered.promise;
  });
  const job = fetchBook(place.services, order, false);
  await asked.promise;
  await withdrawConsent(place.services, holder.accountId);
  answered.resolve({ body: visitsOf(undefined, holder.citizenNumber) });
  await job;
  for (const table of ['health_book', 'health_visit', 'health_fetch']) expect(await rows(table)).toEqual([]);
  expect(await rows('health_consent')).toEqual([
    expect.objectContaining({ text_version: CONSENT_TEXT.version, withdrawn_at: expect.anything() }),
  ]);
});

test('a job of a consent that was withdrawn and given again writes nothing by the new one', async () => {
  const old = await agreeAndOpen(place.services, holder);
  const answered = Promise.withResolvers<Given>();
  const asked = Promise.withResolvers<undefined>();
  vssid.answers.set(VISITS, () => {
    asked.resolve(undefined);
    return answered.promise;
  });
  const job = fetchBook(place.services, old, false);
  await asked.promise;
  await withdrawConsent(place.services, holder.accountId);
  await agreeAndOpen(place.services, holder);
  answered.resolve({ body: visitsOf(undefined, holder.citizenNumber) });
  await job;
  expect(await rows('health_book')).toEqual([]);
  expect(await open()).toMatchObject({ kind: 'fetching' });
});

test('withdrawing and storing at the same moment leave nothing behind, whoever is first', async () => {
  for (let turn = 0; turn < 15; turn += 1) {
    place.clock.forward({ minutes: 7 });
    holder = proved(place.services, holder);
    const order = await agreeAndOpen(place.services, holder);
    await Promise.all([fetchBook(place.services, order, false), withdrawConsent(place.services, holder.accountId)]);
    for (const table of ['health_book', 'health_visit', 'health_fetch']) expect(await rows(table)).toEqual([]);
  }
});

test('many clicks order one job', async () => {
  await agreeAndOpen(place.services, holder);
  await Promise.all(Array.from({ length: 8 }, () => orderFetch(place.services, holder.accountId)));
  await place.database.asOwner(async (client) => {
    const jobs = await client.query(`select data from jobs.job where name = 'fetch-health-book' and data ->> 'accountId' = $1`, [
      String(holder.accountId),
    ]);
    expect(jobs.rows).toEqual([{ data: await orderOf(place.services, holder) }]);
  });
});

test('agreeing and withdrawing in turn orders no more fetches than the limit; the page says how long to wait', async () => {
  const kinds: string[] = [];
  for (let turn = 0; turn < 12; turn += 1) {
    await agreeAndOpen(place.services, holder);
    kinds.push((await open()).kind);
    await withdrawConsent(place.services, holder.accountId);
  }
  expect(kinds).toEqual([...Array.from({ length: 10 }, () => 'fetching'), 'too-often', 'too-often']);
  await giveConsent(place.services, holder.accountId, { textVersion: CONSENT_TEXT.version, language: 'vi' });
  expect(await open()).toMatchObject({ refusal: { code: 'too-many-requests', params: { minutes: 10 } } });
  expect(await rows('health_fetch')).toEqual([]);
  place.clock.forward({ minutes: 10 });
  expect(await open()).toMatchObject({ kind: 'fetching' });
});

test('two clicks on «Xác nhận» are one consent, with its text word by word', async () => {
  const given = { textVersion: CONSENT_TEXT.version, language: 'vi' } as const;
  await Promise.all([1, 2, 3].map(() => giveConsent(place.services, holder.accountId, given)));
  expect(await rows('health_consent')).toEqual([expect.objectContaining({ text: CONSENT_TEXT.vi.join('\n\n'), language: 'vi' })]);
  expect(await giveConsent(place.services, holder.accountId, { ...given, textVersion: 'older' })).toMatchObject({
    refusal: { code: 'consent-text-changed' },
  });
});

test.each<[string, Given]>([
  ['silence', 'silence'],
  ['a fault', { status: 500, body: {} }],
  ['garbage', { body: 'no json {' }],
  ['another shape', { body: { visits: 1 } }],
  ['an answer without an end', 'too-much'],
  ['an answer about somebody else', { body: visitsOf([], CITIZEN) }],
])('%s is tried again, and the last try says so; then another may be ordered', async (_what, given) => {
  const order = await agreeAndOpen(place.services, holder);
  vssid.answers.set(VISITS, () => given);
  await expect(fetchBook(place.services, order, false)).rejects.toThrow(NoAnswerYet);
  expect(await open()).toEqual({ kind: 'fetching', tries: 1 });
  place.clock.forward({ minutes: 1 });
  await fetchBook(place.services, order, true);
  expect(await open()).toEqual({ kind: 'in-vain', fault: 'no-answer' });
  answerWell(vssid, visitsOf([], holder.citizenNumber));
  await orderFetch(place.services, holder.accountId);
  place.clock.forward({ minutes: 1 });
  await fetchBook(place.services, await orderOf(place.services, holder), false);
  expect(await open()).toMatchObject({ kind: 'book', years: [] });
});

test('while VssID is down the old list stays and says from when it is', async () => {
  await fetchBook(place.services, await agreeAndOpen(place.services, holder), false);
  await orderFetch(place.services, holder.accountId);
  expect(await open()).toMatchObject({ kind: 'book', fetching: true, checkedAt: '2026-11-22T03:00:00Z' });
  vssid.answers.set(VISITS, () => ({ status: 503, body: {} }));
  await fetchBook(place.services, await orderOf(place.services, holder), true);
  expect(await open()).toMatchObject({
    kind: 'book',
    fetching: false,
    checkedAt: '2026-11-22T03:00:00Z',
    inVain: { fault: 'no-answer', at: place.clock.now().toString() },
    years: [{ year: 2026 }, { year: 2025 }],
  });
});

test('after several failures VssID is left alone for half a minute', async () => {
  vssid.answers.set(VISITS, () => ({ status: 500, body: {} }));
  vssid.answers.set('/api/vaccinations', () => ({ status: 500, body: {} }));
  const order = await agreeAndOpen(place.services, holder);
  for (let turn = 0; turn < 6; turn += 1) await expect(fetchBook(place.services, order, false)).rejects.toThrow(NoAnswerYet);
  expect(vssid.calls.length).toBeLessThan(8);
  place.clock.forward({ seconds: 31 });
  answerWell(vssid, visitsOf([], holder.citizenNumber));
  // The first call after the rest goes out alone.
  await expect(fetchBook(place.services, order, false)).rejects.toThrow(NoAnswerYet);
  await fetchBook(place.services, order, false);
  expect(await open()).toMatchObject({ kind: 'book' });
});

test('whom VssID does not know is told so, and nothing is tried again', async () => {
  const order = await agreeAndOpen(place.services, holder);
  vssid.answers.set(VISITS, () => ({ status: 404, body: { code: 'person-unknown' } }));
  vssid.answers.set('/api/vaccinations', () => ({ status: 404, body: { code: 'person-unknown' } }));
  await fetchBook(place.services, order, false);
  expect(await open()).toEqual({ kind: 'in-vain', fault: 'person-unknown' });
});

test('a token that VssID takes no longer is renewed once, for all who wait', async () => {
  await fetchBook(place.services, await agreeAndOpen(place.services, holder), false);
  const given = vssid.tokensGiven;
  vssid.forgetTokens();
  await orderFetch(place.services, holder.accountId);
  await fetchBook(place.services, await orderOf(place.services, holder), false);
  expect(vssid.tokensGiven).toBe(given + 1);
  expect(await open()).toMatchObject({ kind: 'book', fetching: false });
});

test('where VssID takes no token of ours it is asked twice and not a third time', async () => {
  const order = await agreeAndOpen(place.services, holder);
  vssid.answers.set(VISITS, () => ({ status: 401, body: {} }));
  await expect(fetchBook(place.services, order, false)).rejects.toThrow(NoAnswerYet);
  expect(vssid.calls.filter(({ path }) => path === VISITS)).toHaveLength(2);
});

test('a fetch that was lost with its process is ended by time, and ordered anew', async () => {
  const order = await agreeAndOpen(place.services, holder);
  place.clock.forward({ minutes: 4 });
  holder = proved(place.services, holder);
  expect(await open()).toEqual({ kind: 'in-vain', fault: 'no-answer' });
  await orderFetch(place.services, holder.accountId);
  const again = await orderOf(place.services, holder);
  expect(again).not.toEqual(order);
  // The lost one comes back to life: its time is over.
  answerWell(vssid, visitsOf([wholeVisit()], holder.citizenNumber));
  await fetchBook(place.services, order, false);
  expect(await rows('health_book')).toEqual([]);
  await fetchBook(place.services, again, false);
  expect(await open()).toMatchObject({ kind: 'book' });
});
