import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { CITIZEN_COOKIE, startSession } from '../http/citizen-session.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { shareList } from './list.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

type Person = SignedInCitizen & { number: string; fullName: string };
let people = 0;

/** Somebody with records of every kind, one visit of them protected. */
async function person(fullName: string, details = {}): Promise<Person> {
  people += 1;
  const number = `018${String(10_000_000 + people).slice(1)}`;
  const citizen = await desk.citizen({ fullName, socialInsuranceNumber: number, ...details });
  await desk.asOwner((client) =>
    client.query(
      `insert into visit (person_id, visit_id, claim_key, facility_code, category, admitted_at, main_diagnosis_code, main_diagnosis_name, total, fund_pays, copayment, out_of_scope, sensitive)
       values ($1, gen_random_uuid(), 'open', '01999', 'outpatient', '2026-03-01', 'J00', 'Cảm', 100, 80, 20, 0, false),
              ($1, gen_random_uuid(), 'protected', '01999', 'outpatient', '2025-03-01', 'B20', 'HIV', 100, 80, 20, 0, true)`,
      [citizen.personId],
    ),
  );
  return { ...citizen, number, fullName };
}

type Asked = Partial<{ number: string; name: string; readables: string[]; until: string; shareId: string }>;
async function invite(giver: Person, holder: Person, asked: Asked = {}) {
  const body = {
    shareId: randomUUID(),
    number: holder.number,
    name: holder.fullName,
    readables: ['card', 'visits'],
    until: '31/12/2026',
    ...asked,
  };
  return { ...(await giver.browser.call('/api/shares', { method: 'POST', body })), shareId: body.shareId };
}
const act = (who: SignedInCitizen, shareId: string, what: 'accept' | 'decline' | 'end') =>
  who.browser.call(`/api/shares/${shareId}/${what}`, { method: 'POST' });
const sharesOf = async (who: SignedInCitizen) => shareList.parse((await who.browser.call('/api/shares')).body);
const charges = async (who: SignedInCitizen) =>
  (await who.browser.call('/api/people-i-act-for')).body['people'] as { reference: string; fullName: string; reads: string[] }[];
const noticesOf = async ({ personId }: SignedInCitizen) =>
  desk.asOwner(async (client) =>
    (await client.query('select kind from notification where person_id = $1 order by at, kind', [personId])).rows.map(
      ({ kind }) => kind as string,
    ),
  );

/** A share that was accepted, and the reference by which the holder reads. */
async function shared(asked: Asked = {}) {
  const [giver, holder] = [await person('Trần Thị Cho'), await person('Lê Văn Nhận')];
  const { shareId } = await invite(giver, holder, asked);
  expect((await act(holder, shareId, 'accept')).status).toBe(204);
  const [charge] = await charges(holder);
  return { giver, holder, shareId, reference: charge?.reference ?? '' };
}
const statusOf = async (who: SignedInCitizen, url: string) => (await who.browser.call(url)).status;

test('what was shared is read after it was accepted, what was not is not there, and the giver sees who read', async () => {
  const { giver, holder, reference } = await shared();
  const card = await holder.browser.call(`/api/card?for=${reference}`);
  expect(card.body).toMatchObject({ card: { fullName: 'Trần Thị Cho' } });
  for (const url of ['/api/benefits', '/api/contributions', '/api/contributions/health', '/api/applications', '/api/drafts'])
    expect([url, await statusOf(holder, `${url}?for=${reference}`)]).toEqual([url, 404]);
  const log = (await giver.browser.call('/api/access-log')).body['entries'];
  expect(log).toMatchObject([
    { who: 'relative', name: 'Lê Văn Nhận', right: 'share', purpose: 'shared', subjects: ['card'], times: 1 },
  ]);
  expect(await noticesOf(giver)).toEqual(['share-accepted']);
  expect(await noticesOf(holder)).toEqual(['share-invited']);
});

test('the giver reads the name as they typed it until the other has accepted', async () => {
  const [giver, holder] = [await person('Trần Thị Cho'), await person('Lê Văn Nhận')];
  const { shareId } = await invite(giver, holder, { name: 'le van  nhan' });
  expect((await sharesOf(giver)).given.map(({ name }) => name)).toEqual(['le van nhan']);
  await act(holder, shareId, 'accept');
  expect((await sharesOf(giver)).given.map(({ name }) => name)).toEqual(['Lê Văn Nhận']);
});

test('protected visits never reach the holder: not in lists, years, details or papers', async () => {
  const { giver, holder, reference } = await shared();
  const own = (await giver.browser.call('/api/visits')).body as { years: number[] };
  expect(own.years).toEqual([2026, 2025]);
  const all = (await holder.browser.call(`/api/visits?for=${reference}`)).body;
  expect(all).toMatchObject({ years: [2026], visits: [{ diagnosis: 'Cảm' }] });
  expect((await holder.browser.call(`/api/visits?for=${reference}&year=2025`)).body).toMatchObject({ visits: [] });
  const [hidden] = await desk.asOwner(async (client) => {
    await client.query(
      `insert into visit_certificate (person_id, visit_id, serial_number, kind, issued_on, content)
       select person_id, visit_id, 'P-1', 'discharge', '2025-03-01', '[]' from visit where person_id = $1 and sensitive`,
      [giver.personId],
    );
    return (await client.query('select visit_id from visit where person_id = $1 and sensitive', [giver.personId])).rows as {
      visit_id: string;
    }[];
  });
  expect(await statusOf(holder, `/api/visits/${hidden?.visit_id ?? ''}?for=${reference}`)).toBe(404);
  expect(await statusOf(holder, `/api/certificates/P-1?for=${reference}`)).toBe(404);
  expect((await holder.browser.call(`/api/certificates?for=${reference}`)).body).toEqual({ certificates: [] });
  expect(await statusOf(giver, `/api/visits/${hidden?.visit_id ?? ''}`)).toBe(200);
});

describe('an invitation', () => {
  test('says the same whether or not anybody has the number, or the name fits it', async () => {
    const [giver, holder] = [await person('Trần Thị Cho'), await person('Lê Văn Nhận')];
    const answers = [
      await invite(giver, holder),
      await invite(giver, holder, { name: 'Người Khác' }),
      await invite(giver, holder, { number: '0189999999' }),
    ];
    expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [204, {}]));
    const { given } = await sharesOf(giver);
    expect(given.map(({ standing }) => standing)).toEqual(['invited', 'invited', 'invited']);
    expect((await sharesOf(holder)).received).toHaveLength(1);
    // Nor does taking back, nor the time that passes.
    for (const { shareId } of answers.slice(1)) expect((await act(giver, shareId, 'end')).status).toBe(204);
    desk.clock.forward({ hours: 24 * 15 });
    const later = await sharesOf(await again(giver));
    expect(later.given.map(({ standing }) => standing).toSorted()).toEqual(['ended', 'ended', 'lapsed']);
  });

  test('is accepted by nobody but the one it is for, and not by the giver', async () => {
    const [giver, holder, stranger] = [await person('Trần Thị Cho'), await person('Lê Văn Nhận'), await person('Kẻ Lạ')];
    const { shareId } = await invite(giver, holder);
    for (const who of [stranger, giver])
      for (const what of ['accept', 'decline'] as const) expect((await act(who, shareId, what)).status).toBe(404);
    expect((await act(stranger, shareId, 'end')).status).toBe(404);
    expect(await charges(giver)).toEqual([]);
    expect(await charges(stranger)).toEqual([]);
    expect(await charges(holder)).toEqual([]);
  });

  test('sent twice is one, and a second answer changes nothing', async () => {
    const [giver, holder] = [await person('Trần Thị Cho'), await person('Lê Văn Nhận')];
    const shareId = randomUUID();
    await Promise.all([invite(giver, holder, { shareId }), invite(giver, holder, { shareId })]);
    await Promise.all([act(holder, shareId, 'accept'), act(holder, shareId, 'accept')]);
    expect((await act(holder, shareId, 'decline')).status).toBe(409);
    expect((await sharesOf(giver)).given.map(({ standing }) => standing)).toEqual(['active']);
    expect(await noticesOf(giver)).toEqual(['share-accepted']);
    expect(await noticesOf(holder)).toEqual(['share-invited']);
  });

  test('that was declined, taken back or left unanswered cannot be accepted', async () => {
    const [giver, holder] = [await person('Trần Thị Cho'), await person('Lê Văn Nhận')];
    const declined = await invite(giver, holder);
    await act(holder, declined.shareId, 'decline');
    const takenBack = await invite(giver, holder);
    await act(giver, takenBack.shareId, 'end');
    for (const { shareId } of [declined, takenBack]) expect((await act(holder, shareId, 'accept')).status).toBe(409);
    const left = await invite(giver, holder);
    desk.clock.forward({ hours: 24 * 14 + 1 });
    const signedIn = await again(holder);
    expect((await act(signedIn, left.shareId, 'accept')).status).toBe(409);
    expect((await sharesOf(signedIn)).received.map(({ standing }) => standing)).toEqual(['ended']);
  });

  test.each<[string, Asked, string]>([
    ['to oneself', {}, 'share-with-self'],
    ['beyond twelve months', { until: '01/01/2030' }, 'share-until-out-of-range'],
    ['until yesterday', { until: '01/01/2026' }, 'share-until-out-of-range'],
    ['until no day', { until: 'tomorrow' }, 'day-malformed'],
    ['to what is no number', { number: 'abc' }, 'share-number-malformed'],
    ['of nothing', { readables: [] }, 'invalid-request'],
    ['of more than there is', { readables: ['everything'] }, 'invalid-request'],
  ])('%s is refused', async (_what, asked, code) => {
    const giver = await person('Trần Thị Cho');
    expect((await invite(giver, giver, asked)).body['code']).toBe(code);
  });

  test('needs a fresh proof of identity, and an adult', async () => {
    const [giver, holder] = [await person('Trần Thị Cho'), await person('Lê Văn Nhận')];
    const child = await person('Trần Bé', { birthDate: '2012-05-01' });
    expect((await invite(child, holder)).body['code']).toBe('share-adults-only');
    desk.clock.forward({ minutes: 11 });
    expect((await invite(giver, holder)).body['code']).toBe('reauthentication-needed');
  });

  test('goes out ten times a day, then no more', async () => {
    const [giver, holder] = [await person('Trần Thị Cho'), await person('Lê Văn Nhận')];
    const statuses: number[] = [];
    for (let time = 0; time < 11; time += 1)
      statuses.push((await invite(giver, holder, { number: `01899999${10 + time}` })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 204), 429]);
  });
});

/** The same person on another day: sessions end by themselves. */
async function again(who: SignedInCitizen): Promise<SignedInCitizen> {
  const deviceId = randomUUID();
  await desk.asOwner((client) =>
    client.query(`insert into device (person_id, device_id, secret_hash, name) values ($1, $2, $3, 'test')`, [
      who.personId,
      deviceId,
      randomBytes(32),
    ]),
  );
  const value = await desk.services.db.transaction((tx) =>
    startSession(tx, who.personId, deviceId, 'password', desk.clock.now()),
  );
  return { personId: who.personId, browser: createTestBrowser(desk.citizenApp, { cookies: new Map([[CITIZEN_COOKIE, value]]) }) };
}

describe('a share', () => {
  test.each(['giver', 'holder'] as const)('ended by the %s is over at once, for both', async (who) => {
    const { giver, holder, shareId, reference } = await shared();
    expect(await statusOf(holder, `/api/card?for=${reference}`)).toBe(200);
    expect((await act(who === 'giver' ? giver : holder, shareId, 'end')).status).toBe(204);
    expect(await statusOf(holder, `/api/card?for=${reference}`)).toBe(404);
    expect(await charges(holder)).toEqual([]);
    expect((await act(holder, shareId, 'accept')).status).toBe(409);
    expect(await noticesOf(giver)).toContain('share-ended');
    expect(await noticesOf(holder)).toContain('share-ended');
    const consents = await desk.asOwner(
      async (client) =>
        (await client.query('select given from consent_event where person_id = $1 order by at, given desc', [giver.personId]))
          .rows,
    );
    expect(consents).toEqual([{ given: true }, { given: false }]);
  });

  test('ends by itself after its last day', async () => {
    const today = desk.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate();
    const { holder, reference } = await shared({ until: today.add({ days: 1 }).toString() });
    desk.clock.forward({ hours: 24 });
    let signedIn = await again(holder);
    expect(await statusOf(signedIn, `/api/card?for=${reference}`)).toBe(200);
    desk.clock.forward({ hours: 24 });
    signedIn = await again(holder);
    expect(await statusOf(signedIn, `/api/card?for=${reference}`)).toBe(404);
    expect((await sharesOf(signedIn)).received).toMatchObject([{ standing: 'over' }]);
  });

  test('of somebody who has died is over', async () => {
    const { giver, holder, reference } = await shared();
    await desk.asOwner((client) =>
      client.query("update person set deceased_on = '2026-11-20' where person_id = $1", [giver.personId]),
    );
    expect(await statusOf(holder, `/api/card?for=${reference}`)).toBe(404);
  });

  test('is of no use to anybody else, and goes one way', async () => {
    const { giver, reference } = await shared();
    const stranger = await person('Kẻ Lạ');
    for (const who of [giver, stranger]) expect(await statusOf(who, `/api/card?for=${reference}`)).toBe(404);
  });

  test('ended by both at once is ended once', async () => {
    const { giver, holder, shareId } = await shared();
    const answers = await Promise.all([act(giver, shareId, 'end'), act(holder, shareId, 'end'), act(giver, shareId, 'end')]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect((await noticesOf(giver)).filter((kind) => kind === 'share-ended')).toHaveLength(1);
  });
});

test('who knows the id of a share and uses it for an invitation of their own moves nothing of it, and tells its people nothing', async () => {
  const { giver, holder, shareId } = await shared();
  const stranger = await person('Phan Văn Lạ');
  for (const meant of [giver, holder]) {
    const other = await person('Phan Văn Quen');
    expect((await invite(other, meant, { shareId })).status).toBe(204);
    const before = [await noticesOf(giver), await noticesOf(holder)];
    expect((await act(other, shareId, 'end')).status).toBe(204);
    expect([await noticesOf(giver), await noticesOf(holder)]).toEqual(before);
  }
  expect((await act(stranger, shareId, 'end')).status).toBe(404);
  expect((await sharesOf(giver)).given[0]?.standing).toBe('active');
  expect((await sharesOf(holder)).received[0]?.standing).toBe('active');
  expect(await charges(holder)).toHaveLength(1);
});
