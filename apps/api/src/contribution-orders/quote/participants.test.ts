import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessList } from '../../access-log/list.ts';
import { openQuoteDesk, type Payer, type QuoteDesk } from './quote-fixture.ts';

let desk: QuoteDesk;
beforeAll(async () => {
  desk = await openQuoteDesk();
});
afterAll(() => desk.end());

const soon = { to: '2026-12-15', fiveYearFrom: '2028-03-01' };
const look = (who: Payer, body: object) => who.browser.call('/api/payments/participants', { method: 'POST', body });
const list = async (who: Payer) => (await who.browser.call('/api/payments/participants')).body;
const people = async (who: Payer) => (await list(who))['participants'] as Record<string, unknown>[];
/** Who has looked, but for oneself. */
const logOf = async (who: Payer) => {
  const { entries } = accessList.parse((await who.browser.call('/api/access-log')).body);
  return entries.filter((entry) => entry.who !== 'you');
};
const health = (participant: object) => ({ kind: 'household-health', participants: [{ months: 12, ...participant }] });

test('oneself is shown with what can be paid and from when', async () => {
  const payer = await desk.person('Đỗ Tự', { cards: [soon] });
  await desk.months(payer, 'voluntary', '2026-01', '2026-11');
  expect(await list(payer)).toMatchObject({
    participants: [
      {
        relation: 'self',
        fullName: 'Đỗ Tự',
        validTo: '2026-12-15',
        needsFacility: false,
        nextMonth: '2026-12',
        kinds: { 'household-health': null, voluntary: null },
      },
    ],
    income: { least: 1_500_000, most: 50_600_000, step: 50_000 },
  });
  expect(await logOf(payer)).toEqual([]);
});

test('why something cannot be paid is said in the reader’s language', async () => {
  const worker = await desk.person('Đỗ Làm', { cards: [{ to: '2026-12-31', objectCode: 'DN' }] });
  await desk.months(worker, 'compulsory', '2026-01', '2026-11');
  const [vi] = await people(worker);
  expect(vi).toMatchObject({
    kinds: { 'household-health': { code: 'covered-otherwise-until' }, voluntary: { code: 'voluntary-beside-compulsory' } },
  });
  worker.browser.cookies.set('openvssid_language', 'en');
  expect(JSON.stringify(await people(worker))).toContain('Đỗ Làm is insured by an employer');
});

test('a child is listed without being named, and its log says that the parent looked', async () => {
  const [parent, child] = [await desk.person('Vũ Mẹ'), await desk.person('Vũ Con', { birthDate: '2016-05-01', cards: [soon] })];
  await desk.guardian(parent, child);
  const [, listed] = await people(parent);
  expect(listed).toMatchObject({ relation: 'child', fullName: 'Vũ Con', validTo: '2026-12-15' });
  const quoted = await desk.quote(parent, health({ reference: listed?.['reference'] }));
  expect(quoted.body).toMatchObject({ amount: 1_366_200, participants: [{ relation: 'child' }] });
  expect(await desk.quote(parent, health({ insuranceNumber: child.number }))).toMatchObject({ status: 200 });
  expect(await logOf(child)).toMatchObject([
    { who: 'relative', name: 'Vũ Mẹ', right: 'guardian', subjects: ['card'], times: 2 },
    { right: 'guardian', subjects: ['person'], times: 1 },
  ]);
});

test('of a child who manages the account no contributions are told: paid for like any relative, still listed', async () => {
  const child = await desk.person('Vũ Lớn', { birthDate: '2010-05-01', cards: [soon] });
  const parent = await desk.person('Vũ Mẹ');
  await desk.guardian(parent, child);
  await desk.months(child, 'compulsory', '2026-01', '2026-11');
  expect((await people(parent))[1]).toMatchObject({
    relation: 'child',
    kinds: { voluntary: { code: 'voluntary-beside-compulsory' } },
  });
  await desk.asOwner((client) => client.query('update account set taken_over_at = now() where person_id = $1', [child.personId]));
  expect((await people(parent))[1]).toMatchObject({
    relation: 'relative',
    validTo: '2026-12-15',
    nextMonth: null,
    kinds: { 'household-health': null, voluntary: { code: 'relative-not-payable' } },
  });
});

test('a relative is found by number and name, told in their own log, and shown no more than paying needs', async () => {
  const [payer, aunt] = [await desk.person('Trần Cháu'), await desk.person('Lê Thị Dì', { cards: [soon] })];
  const { status, body } = await look(payer, { insuranceNumber: aunt.number, fullName: ' le thi  di ' });
  expect([status, body['fullName'], body['relation'], body['validTo']]).toEqual([200, 'Lê Thị Dì', 'relative', '2026-12-15']);
  expect(JSON.stringify(body)).not.toContain(aunt.number);
  expect(Object.keys(body)).not.toContain('personId');
  expect(await logOf(aunt)).toMatchObject([
    { who: 'payer', name: 'Trần Cháu', purpose: 'contribution-payer', subjects: ['person'], details: [] },
  ]);
  const quoted = await desk.quote(payer, health({ reference: body['reference'] }));
  expect(quoted.body).toMatchObject({ participants: [{ fullName: 'Lê Thị Dì' }] });
});

test('a reference is of no use to anybody else, and none can be made up', async () => {
  const [payer, aunt, stranger] = [await desk.person(), await desk.person('Lê Dì', { cards: [soon] }), await desk.person()];
  const { body } = await look(payer, { insuranceNumber: aunt.number, fullName: 'Lê Dì' });
  for (const reference of [body['reference'], '', 'AAAA', 'x'.repeat(100), String(aunt.personId)]) {
    const refused = await desk.quote(stranger, health({ reference }));
    expect([reference, refused.status, refused.body['code']]).toEqual([reference, 404, 'participant-not-found']);
  }
});

test('an unknown number and a wrong name look alike, and neither is looked at', async () => {
  const [payer, aunt] = [await desk.person(), await desk.person('Lê Dì', { cards: [soon] })];
  const wrong = await look(payer, { insuranceNumber: aunt.number, fullName: 'Lê Cô' });
  const nameless = await look(payer, { insuranceNumber: aunt.number });
  const unknown = await look(payer, { insuranceNumber: '0179999999', fullName: 'Lê Dì' });
  const seen = ({ status, body: { requestId: _, ...body } }: typeof wrong) => ({ status, body });
  expect(seen(wrong)).toEqual(seen(unknown));
  expect(seen(nameless)).toEqual(seen(unknown));
  expect(wrong).toMatchObject({ status: 404, body: { code: 'participant-not-found' } });
  expect(await logOf(aunt)).toEqual([]);
  expect(await look(payer, { insuranceNumber: 'abc', fullName: 'x' })).toMatchObject({
    status: 400,
    body: { code: 'social-insurance-number-malformed', errors: [{ path: 'participant.insuranceNumber' }] },
  });
});

test('names are not guessed: ten wrong ones, by whichever route, and even the right one is refused', async () => {
  const [payer, aunt] = [await desk.person(), await desk.person('Lê Dì', { cards: [soon] })];
  const statuses: number[] = [];
  for (let i = 0; i < 6; i++) {
    statuses.push((await look(payer, { insuranceNumber: aunt.number, fullName: `Lê ${i}` })).status);
    statuses.push((await desk.quote(payer, health({ insuranceNumber: aunt.number, fullName: `Trần ${i}` }))).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 404), 429, 429]);
  expect((await look(payer, { insuranceNumber: aunt.number, fullName: 'Lê Dì' })).status).toBe(429);
  const [self] = await people(payer);
  expect((await look(payer, { reference: self?.['reference'] })).status).toBe(200);
});

test('many names sent together are counted before they are looked for, right or wrong', async () => {
  const [payer, guesser, aunt] = [await desk.person(), await desk.person(), await desk.person('Lê Dì', { cards: [soon] })];
  const together = async (who: Payer, name: (i: number) => string) =>
    (await Promise.all(Array.from({ length: 30 }, (_, i) => look(who, { insuranceNumber: aunt.number, fullName: name(i) })))).map(
      ({ status }) => status,
    );
  expect((await together(payer, () => 'Lê Dì')).filter((status) => status === 200)).toHaveLength(15);
  expect((await together(guesser, (i) => `Lê ${i}`)).filter((status) => status === 404).length).toBeLessThanOrEqual(15);
  desk.clock.forward({ minutes: 11 });
  expect((await look(guesser, { insuranceNumber: aunt.number, fullName: 'Lê Dì' })).status).toBe(429);
});

test('nobody fills the log of somebody whose name they know', async () => {
  const [payer, aunt] = [await desk.person(), await desk.person('Lê Dì', { cards: [soon] })];
  const { reference } = (await look(payer, { insuranceNumber: aunt.number, fullName: 'Lê Dì' })).body;
  const statuses: number[] = [];
  for (let i = 0; i < 35; i++) {
    statuses.push((await look(payer, { reference })).status);
    statuses.push((await desk.quote(payer, health({ reference }))).status);
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(58);
  expect(statuses.slice(58)).toEqual(Array.from({ length: 12 }, () => 429));
  const rows = await desk.rows('select seq from access_log where person_id = $1', [aunt.personId]);
  expect(rows).toHaveLength(59);
  const own = { insuranceNumber: payer.number };
  expect((await look(payer, own)).status).toBe(200);
});

test('whoever was paid for before is listed by name alone', async () => {
  const [payer, aunt] = [await desk.person(), await desk.person('Lê Thị Dì', { cards: [soon] })];
  await desk.rows(
    `with made as (
       insert into contribution_order (person_id, order_id, request_digest, reference, kind, agency_code, amount, quote, state, created_at, expires_at, last_seq)
       values ($1::bigint, gen_random_uuid(), '', 'VSS' || $1::bigint, 'household-health', '0101', 1, '{}', 'expired', '2026-11-01', '2026-11-02', 1) returning order_id)
     insert into contribution_order_item (person_id, order_id, seq, payer_person_id, fund, relation, insurance_number, full_name, agency_code,
       from_day, to_day, months, gross, support, amount, open)
     select $2, order_id, 1, $1, 'health', 'relative', $3, 'Lê Thị Dì', '0101', '2026-01-01', '2026-12-31', 12, 1, 0, 1, false from made`,
    [payer.personId, aunt.personId, aunt.number],
  );
  const [, listed] = await people(payer);
  expect(listed).toMatchObject({ relation: 'relative', fullName: 'Lê Thị Dì', looked: false, validTo: null });
  expect(await logOf(aunt)).toEqual([]);
  expect((await look(payer, { reference: listed?.['reference'] })).body).toMatchObject({ looked: true, validTo: '2026-12-15' });
  expect(await logOf(aunt)).toHaveLength(1);
});

test('nobody who is not signed in learns anything', async () => {
  const payer = await desk.person();
  payer.browser.cookies.clear();
  expect((await payer.browser.call('/api/payments/participants')).status).toBe(401);
  expect((await look(payer, { insuranceNumber: payer.number })).status).toBe(401);
  expect((await desk.quote(payer, { kind: 'nonsense' })).status).toBe(401);
});
