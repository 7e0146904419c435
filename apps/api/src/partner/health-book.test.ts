import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SignedInCitizen } from '../applications/application-fixture.ts';
import { setMode } from '../operating-mode/mode.ts';
import { accessList } from '../access-log/list.ts';
import { healthBook } from './health-book.ts';
import { about, newKey, openPartnerDesk, type PartnerDesk } from './partner-fixture.ts';
import { visitOfBook } from './visits.ts';
import { addFullVisit } from '../visits/full-visit-fixture.ts';
import { vaccinationsOfBook } from './vaccinations.ts';

const key = newKey();
const citizenNumber = '001088900001';
const [plain, sensitive, others] = [randomUUID(), randomUUID(), randomUUID()];
let desk: PartnerDesk;
let who: SignedInCitizen;
let token: string;

beforeAll(async () => {
  desk = await openPartnerDesk();
  await desk.register('vneid', key);
  token = await desk.token('vneid', key);
  who = await desk.citizen({ citizenNumber });
  const other = await desk.citizen({ citizenNumber: '001088900002' });
  await addFullVisit(desk, who.personId, plain, '2026-03-01T02:00:00Z', 'J00', 'Viêm mũi họng cấp', false);
  await addFullVisit(desk, who.personId, sensitive, '2026-02-03T02:00:00Z', 'B20', 'Bệnh HIV', true);
  await addFullVisit(desk, other.personId, others, '2026-02-03T02:00:00Z', 'J00', 'Viêm mũi họng cấp', false);
  await desk.asOwner((client) =>
    client.query(
      `insert into vaccination (person_id, day, vaccine, dose, lot, facility_name)
       values ($1, '2025-10-01', 'MMR', 2, 'L-7', 'Trạm y tế Mẫu'), ($1, '2024-10-01', 'MMR', 1, null, 'Trạm y tế Mẫu')`,
      [who.personId],
    ),
  );
});
afterAll(() => desk.end());

const list = (body: object = about(citizenNumber)) => desk.call(token, '/api/health-book/visits', body);
const detail = (visitId: string, minutesAgo: number, number = citizenNumber) =>
  desk.call(
    token,
    `/api/health-book/visits/${visitId}`,
    about(number, { authenticatedAt: before({ seconds: Math.round(minutesAgo * 60) }) }),
  );
const before = (by: Temporal.DurationLike) => desk.clock.now().subtract(by).toString();
const log = async () => accessList.parse((await who.browser.call('/api/access-log')).body).entries;
const rows = () =>
  desk.asOwner(
    async (client) =>
      (
        await client.query<{ n: number }>(
          `select count(*)::int as n from access_log where person_id = $1 and actor_kind = 'partner'`,
          [who.personId],
        )
      ).rows[0]?.n ?? 0,
  );

describe('the health book', () => {
  test('is the person, the card and every visit, newest first, as its schema says', async () => {
    const { status, body } = await list();
    const book = healthBook.strict().parse(body);
    expect([status, book.person]).toEqual([
      200,
      expect.objectContaining({
        fullName: 'Nguyễn Thị Mẫu',
        citizenNumber,
        sex: 'female',
        nationality: 'VN',
        phone: '+84912345678',
      }),
    ]);
    expect(book.person.card).toMatchObject({ number: expect.any(String), facilityName: expect.any(String) });
    expect(book.visits.map(({ visitId }) => visitId)).toEqual([plain, sensitive]);
    expect(visitOfBook.strict().parse(book.visits[0])).toMatchObject({
      facility: { code: '01998', name: 'Viện Riêng Tư' },
      admittedAt: '2026-03-01T02:00:00+00:00',
      dischargedAt: null,
      diagnoses: [
        { code: 'J00', name: 'Viêm mũi họng cấp', main: true },
        { code: 'Z99', name: 'BI-MAT bệnh kèm', main: false },
      ],
      drugs: [{ name: 'Thuốc Lời', dosage: 'BI-MAT liều', quantity: 10.5, unit: 'Viên' }],
      services: [{ name: 'Dịch vụ Lời', quantity: 1 }],
      results: [{ name: 'BI-MAT xét nghiệm', value: '5,1', unit: 'mmol/l' }],
      course: [{ text: 'BI-MAT diễn biến' }],
      nextAppointment: { day: '2026-04-01', note: 'BI-MAT hẹn' },
      papers: [{ serialNumber: `G-${plain}`, kind: 'discharge', content: [{ value: 'BI-MAT giấy' }] }],
      notes: [{ kind: 'corrected', text: 'BI-MAT đính chính' }],
    });
  });

  test('of a protected visit says where and when, and not a word more', async () => {
    const { visits } = healthBook.parse((await list()).body);
    expect(visits.find(({ visitId }) => visitId === sensitive)).toEqual({
      visitId: sensitive,
      facility: { code: '01998', name: 'Viện Riêng Tư' },
      admittedAt: '2026-02-03T02:00:00+00:00',
      dischargedAt: null,
      sensitive: true,
    });
  });

  test('of a person without visits is empty, and of nobody there is none', async () => {
    await desk.citizen({ citizenNumber: '001088900003' });
    expect((await list(about('001088900003'))).body['visits']).toEqual([]);
    const { status, body } = await list(about('001088999999'));
    expect([status, body['code']]).toEqual([404, 'person-unknown']);
  });

  test('is found by the number of today: one that was corrected leads to nobody', async () => {
    const moved = await desk.citizen({ citizenNumber: '001088900004' });
    await desk.asOwner((client) =>
      client.query(`update identifier set current = false where person_id = $1 and kind = 'citizen-number'`, [moved.personId]),
    );
    expect((await list(about('001088900004'))).status).toBe(404);
  });
});

describe('one visit', () => {
  test('is whole, and a protected one too within ten minutes of a proof', async () => {
    expect(visitOfBook.parse((await detail(plain, 60)).body).advice).toBe('BI-MAT dặn');
    expect(visitOfBook.parse((await detail(sensitive, 9.9)).body).diagnoses?.[0]).toEqual({
      code: 'B20',
      name: 'Bệnh HIV',
      main: true,
    });
  });

  test.each([
    ['ten minutes ago', 10],
    ['yesterday', 24 * 60],
    ['in a minute', -1],
    ['next year', -365 * 24 * 60],
  ])('that is protected stays closed when the proof is of %s, and is not logged as seen', async (_when, minutesAgo) => {
    const logged = await rows();
    const { status, body } = await detail(sensitive, minutesAgo);
    expect([status, body['code']]).toEqual([403, 'reauthentication-required']);
    expect(JSON.stringify(body)).not.toMatch(/HIV|B20|BI-MAT/);
    expect(await rows()).toBe(logged);
  });

  test('of somebody else is none', async () => {
    for (const id of [others, randomUUID()])
      expect([(await detail(id, 1)).status, (await detail(id, 1)).body['code']]).toEqual([404, 'not-found']);
    expect((await detail(others, 1, '001088900002')).status).toBe(200);
  });
});

describe('vaccinations', () => {
  test('are newest first, each with a name of its own', async () => {
    const { vaccinations } = vaccinationsOfBook
      .strict()
      .parse((await desk.call(token, '/api/vaccinations', about(citizenNumber))).body);
    expect(vaccinations).toMatchObject([
      { vaccine: 'MMR', dose: 2, givenOn: '2025-10-01', lotNumber: 'L-7' },
      { vaccine: 'MMR', dose: 1, givenOn: '2024-10-01' },
    ]);
    expect(new Set(vaccinations.map(({ vaccinationId }) => vaccinationId)).size).toBe(2);
  });

  test('that are wrong are reported once, however often it is sent', async () => {
    const { vaccinations } = vaccinationsOfBook.parse((await desk.call(token, '/api/vaccinations', about(citizenNumber))).body);
    const report = (more: object = {}) =>
      desk.call(
        token,
        '/api/vaccinations/reports',
        about(citizenNumber, {
          vaccinationId: vaccinations[0]?.vaccinationId,
          text: 'Tôi không tiêm mũi này.',
          key: 'k-1',
          ...more,
        }),
      );
    const sent = await Promise.all([report(), report(), report()]);
    expect(new Set(sent.map(({ body }) => body['number'])).size).toBe(1);
    expect((await report({ text: 'Khác' })).body['code']).toBe('client-key-reused');
    expect((await report({ text: ' ', key: 'k-2' })).body['code']).toBe('feedback-empty');
    expect((await report({ text: 'x'.repeat(3000), key: 'k-2' })).body['code']).toBe('feedback-too-long');
    expect((await report({ vaccinationId: 'f'.repeat(32), key: 'k-3' })).status).toBe(404);
    const filed = await desk.asOwner(
      async (client) =>
        (await client.query<{ text: string }>('select text from feedback where person_id = $1', [who.personId])).rows,
    );
    expect(filed).toEqual([
      { text: '[VNeID · Thông tin tiêm chủng] Báo sai: MMR, mũi 2, ngày 01/10/2025.\n\nTôi không tiêm mũi này.' },
    ]);
  });
});

describe('the person', () => {
  test('reads who has seen what, and why, by which consent; what is alike on a day is one entry', async () => {
    const entries = await log();
    const [book] = entries.filter(({ purpose, subjects }) => purpose === 'health-book' && subjects[0] === 'visit-history');
    expect(book).toMatchObject({ who: 'partner', name: 'VNeID', subjects: ['visit-history'], details: ['DY-2026-0001'] });
    expect(book?.times).toBeGreaterThan(1);
    expect(entries.filter(({ purpose }) => purpose === 'health-book').map(({ subjects }) => subjects[0])).toEqual(
      expect.arrayContaining(['visit', 'visit-history']),
    );
    expect(entries.some(({ purpose, subjects }) => purpose === 'vaccinations' && subjects[0] === 'vaccinations')).toBe(true);
  });

  test('has a row for each answer, and where none can be written there is no answer', async () => {
    const logged = await rows();
    await list();
    expect(await rows()).toBe(logged + 1);
    await desk.asOwner((client) =>
      client.query('revoke insert on access_log from public; alter table access_log rename to access_log_away'),
    );
    expect((await list()).status).toBe(500);
    await desk.asOwner((client) => client.query('alter table access_log_away rename to access_log'));
  });
});

describe('a partner', () => {
  test('without a living token is told 401, whatever it asks', async () => {
    const dead = ['x', 'A'.repeat(43), `${token}x`, token.slice(1), token.toUpperCase(), ''];
    for (const wrong of [undefined, ...dead]) {
      const { status, body, headers } = await desk.call(wrong, '/api/health-book/visits', {});
      expect([status, body['code']]).toEqual([401, 'partner-token-invalid']);
      expect(headers['www-authenticate']).toMatch(/^Bearer/);
    }
  });

  test('is refused what its token does not carry, and what was taken back from it', async () => {
    const own = newKey();
    await desk.register('reader', own);
    const narrow = await desk.token('reader', own, 'vaccinations:read');
    expect((await desk.call(narrow, '/api/vaccinations', about(citizenNumber))).status).toBe(200);
    const { status, body, headers } = await desk.call(narrow, '/api/health-book/visits', about(citizenNumber));
    expect([status, body['code']]).toEqual([403, 'partner-scope-missing']);
    expect(headers['www-authenticate']).toContain('health-book:read');
    const wide = await desk.token('reader', own);
    const change = (set: string) =>
      desk.asOwner((client) => client.query(`update partner_client set ${set} where client_id = 'reader'`));
    await change(`scopes = '{vaccinations:read}'`);
    expect((await desk.call(wide, '/api/health-book/visits', about(citizenNumber))).status).toBe(403);
    await change(`purposes = '{health-book}'`);
    expect((await desk.call(wide, '/api/vaccinations', about(citizenNumber))).status).toBe(403);
    await change(`purposes = '{vaccinations}', state = 'ended'`);
    expect((await desk.call(wide, '/api/vaccinations', about(citizenNumber))).status).toBe(401);
  });

  test.each([
    ['no consent', { consent: undefined }],
    ['a consent without a reference', { consent: { textVersion: '1', givenAt: '2026-01-01T00:00:00Z' } }],
    [
      'a reference with words of its own',
      { consent: { reference: 'xem «mọi thứ»', textVersion: '1', givenAt: '2026-01-01T00:00:00Z' } },
    ],
    ['a day that does not exist', { consent: { reference: 'a', textVersion: '1', givenAt: '2026-02-30T00:00:00Z' } }],
    ['eleven digits', { citizenNumber: '00108890000' }],
    ['digits and a letter', { citizenNumber: '00108890000x' }],
    ['a list', { citizenNumber: ['001088900001'] }],
    ['nobody', { citizenNumber: null }],
  ])('is refused with %s', async (_what, changes) => {
    expect((await list({ ...about(citizenNumber), ...changes })).status).toBe(400);
  });

  test('is refused with a consent of a moment to come', async () => {
    const consent = { reference: 'a', textVersion: '1', givenAt: desk.clock.now().add({ minutes: 2 }).toString() };
    expect((await list({ citizenNumber, consent })).body['code']).toBe('consent-not-given');
  });

  test('gets no 500 for whatever it sends', async () => {
    const nonsense = [
      '',
      '{',
      'null',
      '[]',
      '0',
      '"x"',
      '{"citizenNumber":"001088900001\\u0000"}',
      '{"__proto__":{"citizenNumber":"001088900001"}}',
      '{"citizenNumber":"\\ud800"}',
      '['.repeat(50_000),
    ];
    for (const path of [
      '/api/health-book/visits',
      `/api/health-book/visits/${plain}`,
      '/api/health-book/visits/x',
      '/api/vaccinations',
      '/api/vaccinations/reports',
    ]) {
      for (const body of nonsense) expect((await desk.call(token, path, body)).status).toBe(400);
      expect((await desk.partnerApp.inject({ url: path, headers: { authorization: `Bearer ${token}` } })).statusCode).toBe(404);
    }
  });

  test('that asks for one person again and again is slowed down, and others are still read', async () => {
    await desk.citizen({ citizenNumber: '001088900005' });
    await desk.citizen({ citizenNumber: '001088900006' });
    let last = 200;
    for (let i = 0; i < 121; i += 1) last = (await desk.call(token, '/api/vaccinations', about('001088900005'))).status;
    expect(last).toBe(429);
    expect((await desk.call(token, '/api/vaccinations', about('001088900006'))).status).toBe(200);
  });

  test('reads on while everything else is for reading only, and reports nothing then', async () => {
    const turn = async (readingOnly: boolean) => {
      await setMode(desk.services.db, { readingOnly, until: undefined }, desk.clock.now());
      desk.clock.forward({ seconds: 3 });
    };
    await turn(true);
    const fresh = await desk.token('vneid', key);
    expect((await desk.call(fresh, '/api/health-book/visits', about(citizenNumber))).status).toBe(200);
    const report = about(citizenNumber, { vaccinationId: '0'.repeat(32), text: 'x', key: 'k' });
    expect((await desk.call(fresh, '/api/vaccinations/reports', report)).body['code']).toBe('reading-only');
    await turn(false);
  });
});
