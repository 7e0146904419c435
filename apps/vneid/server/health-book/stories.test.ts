import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openLog } from '@openvssid/server/log';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { CONSENT_TEXT } from './consent/text.ts';
import { fetchBook } from './fetch/fetch-book.ts';
import { addHolder, agreeAndOpen, orderOf, proved } from './holder-fixture.ts';
import type { Holder } from './holder.ts';
import { healthBookStories } from './stories.ts';
import { answerWell, PROTECTED_VISIT, startStandIn, type StandIn, visitsOf, wholeVisit } from './vssid-fixture.ts';

const OF_PROTECTED = `/api/health-book/visits/${PROTECTED_VISIT.visitId}`;
const GIVEN = { textVersion: CONSENT_TEXT.version, language: 'vi' } as const;
let place: TestServices;
let vssid: StandIn;
let stories: ReturnType<typeof healthBookStories>;
let holder: Holder;
let logged = '';
let next = 1;

beforeAll(async () => {
  vssid = await startStandIn(() => place.services.keys);
  place = await createTestServices({ VSSID_PARTNER_URL: vssid.url });
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString();
      done();
    },
  });
  place.services.log = openLog('trace', sink);
  stories = healthBookStories(place.services);
});
afterAll(async () => {
  await vssid.end();
  await place.end();
});
beforeEach(async () => {
  place.clock.forward({ hours: 2 });
  vssid.calls.length = 0;
  holder = await filledBook(`0010889${String((next += 1)).padStart(5, '0')}`);
});

async function filledBook(citizenNumber: string): Promise<Holder> {
  const added = await addHolder(place.services, citizenNumber);
  answerWell(vssid, visitsOf(undefined, citizenNumber));
  await fetchBook(place.services, await agreeAndOpen(place.services, added), false);
  return added;
}

describe('the way to the book', () => {
  test('level 1 learns it before anything is asked, and cannot agree', async () => {
    const first = await addHolder(place.services, '001088000001', 1);
    expect(await stories.open(first)).toMatchObject({
      before: { kind: 'not-for-this-account', refusal: { code: 'level-2-needed' } },
    });
    expect(await stories.consent(first, GIVEN)).toMatchObject({ refusal: { code: 'level-2-needed' } });
    for (const asked of [stories.asFhir(first), stories.asPdf(first, 'vi'), stories.refresh(first), stories.read(first)])
      expect(await asked).toMatchObject({ refusal: { code: 'level-2-needed' } });
  });

  test.each([
    ['2.3.0', 'app-too-old-for-health-book'],
    ['2.2.1', 'app-too-old-for-health-book'],
    ['2.2.0', undefined],
    ['2.1.10', undefined],
  ])('with a floor of %s this version is told: %s', async (HEALTH_BOOK_FLOOR_VNEID, code) => {
    const services = { ...place.services, config: { ...place.services.config, HEALTH_BOOK_FLOOR_VNEID } };
    const opened = await healthBookStories(services).open(holder);
    if (code === undefined) expect(opened.kind).toBe('book');
    else
      expect(opened).toMatchObject({ before: { refusal: { code, params: { have: '2.2.0', need: HEALTH_BOOK_FLOOR_VNEID } } } });
  });

  test('consent comes first, then the passcode, and the proof of it runs out', async () => {
    const added = await addHolder(place.services, '001088000002');
    const without: Holder = { ...added, passcodeProvedAt: null };
    expect(await stories.open(without)).toMatchObject({ before: { kind: 'consent' } });
    await stories.consent(without, GIVEN);
    expect(await stories.open(without)).toMatchObject({ before: { kind: 'passcode' } });
    expect(vssid.calls.filter(({ body }) => body['citizenNumber'] === added.citizenNumber)).toEqual([]);
    expect((await stories.open(added)).kind).toBe('fetching');
    place.clock.forward({ minutes: 15 });
    expect(await stories.open(added)).toMatchObject({ before: { kind: 'passcode' } });
  });

  test('without the passcode of a while ago nothing behind the list is handed out', async () => {
    place.clock.forward({ minutes: 15 });
    for (const asked of [
      stories.asFhir(holder),
      stories.asPdf(holder, 'vi'),
      stories.refresh(holder),
      stories.openVisit(holder, wholeVisit().visitId),
    ])
      expect(await asked).toMatchObject({ refusal: { code: 'passcode-needed' } });
  });
});

describe('a visit', () => {
  test('is shown whole, from what is stored', async () => {
    expect(await stories.openVisit(holder, wholeVisit().visitId)).toMatchObject({
      value: {
        kind: 'visit',
        visit: { advice: 'Nghỉ ngơi', nextAppointment: { day: '2026-06-04' }, papers: [{ kind: 'discharge' }] },
      },
    });
  });

  test('of somebody else’s book, of nobody’s and of a broken address is unknown', async () => {
    const other = await addHolder(place.services, '001088000003');
    await stories.consent(other, GIVEN);
    for (const id of [wholeVisit().visitId, PROTECTED_VISIT.visitId, 'x', "' or 1=1 --", `${wholeVisit().visitId}\0`])
      expect(await stories.openVisit(other, id)).toMatchObject({ refusal: { code: 'visit-unknown' } });
    expect(await stories.openVisit(holder, '5b0c6a60-0000-4000-8000-0000000000aa')).toMatchObject({
      refusal: { code: 'visit-unknown' },
    });
    expect(vssid.calls.map(({ path }) => path)).not.toContain(OF_PROTECTED);
  });
});

describe('a protected visit', () => {
  const whole = { ...wholeVisit(), visitId: PROTECTED_VISIT.visitId, sensitive: true };

  test('is fetched for each look right after the passcode, with its time, and stored nowhere', async () => {
    vssid.answers.set(OF_PROTECTED, () => ({ body: whole }));
    expect(await stories.openVisit(holder, PROTECTED_VISIT.visitId)).toMatchObject({
      value: { kind: 'visit', visit: { treatment: 'Kháng sinh' } },
    });
    expect(vssid.calls.find(({ path }) => path === OF_PROTECTED)?.body).toMatchObject({
      citizenNumber: holder.citizenNumber,
      authenticatedAt: holder.passcodeProvedAt?.toString(),
      consent: { textVersion: CONSENT_TEXT.version },
    });
    place.clock.forward({ minutes: 5 });
    expect(await stories.openVisit(holder, PROTECTED_VISIT.visitId)).toEqual({
      ok: true,
      value: { kind: 'protected', facilityName: 'Phòng khám Ví Dụ', admittedAt: PROTECTED_VISIT.admittedAt },
    });
    holder = proved(place.services, holder);
    expect(await stories.openVisit(holder, PROTECTED_VISIT.visitId)).toMatchObject({ value: { kind: 'visit' } });
    expect(vssid.calls.filter(({ path }) => path === OF_PROTECTED)).toHaveLength(2);
  });

  test('of which VssID says nothing is not shown as if it were empty', async () => {
    vssid.answers.set(OF_PROTECTED, () => ({ status: 403, body: { code: 'reauthentication-required' } }));
    expect(await stories.openVisit(holder, PROTECTED_VISIT.visitId)).toMatchObject({ refusal: { code: 'visit-not-answered' } });
    vssid.answers.set(OF_PROTECTED, () => ({ body: { ...whole, visitId: wholeVisit().visitId } }));
    expect(await stories.openVisit(holder, PROTECTED_VISIT.visitId)).toMatchObject({ refusal: { code: 'visit-not-answered' } });
  });

  test('is in no download, not even its facility', async () => {
    const fhir = await stories.asFhir(holder);
    expect(fhir.ok && fhir.value).toContain('Bệnh viện Ví Dụ');
    expect(fhir.ok && fhir.value).not.toMatch(/Phòng khám Ví Dụ|00000000000f/);
  });
});

test('a withdrawal takes the book at once, and the downloads with it', async () => {
  await stories.withdraw(holder);
  expect(await stories.open(holder)).toMatchObject({ before: { kind: 'consent' } });
  expect(await stories.asFhir(holder)).toMatchObject({ refusal: { code: 'consent-needed' } });
  await stories.withdraw(holder);
});

test('who keeps pressing «Cập nhật» waits', async () => {
  const codes: string[] = [];
  for (let turn = 0; turn < 12; turn += 1) {
    const ordered = await stories.refresh(holder);
    codes.push(ordered.ok ? 'ordered' : ordered.refusal.code);
  }
  expect(codes.filter((code) => code === 'too-many-requests').length).toBeGreaterThan(0);
  expect(codes.slice(0, 9).every((code) => code === 'ordered')).toBe(true);
});

test('nothing of a person stands in the log, whatever went wrong', async () => {
  vssid.answers.set('/api/health-book/visits', () => ({
    body: { ...visitsOf(undefined, holder.citizenNumber), visits: 'Viêm phổi' },
  }));
  place.clock.forward({ minutes: 1 });
  holder = proved(place.services, holder);
  await stories.refresh(holder);
  await fetchBook(place.services, await orderOf(place.services, holder), true);
  expect(logged).toContain('VssID gives no answer');
  for (const word of [holder.citizenNumber, 'Nguyễn Văn An', 'Viêm phổi', 'Bệnh viện', PROTECTED_VISIT.visitId])
    expect(logged).not.toContain(word);
});
