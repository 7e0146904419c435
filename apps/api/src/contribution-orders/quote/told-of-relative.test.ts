import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openQuoteDesk, type Payer, type QuoteDesk } from './quote-fixture.ts';

let desk: QuoteDesk;
let payer: Payer;
beforeAll(async () => {
  desk = await openQuoteDesk();
});
// One who asks in each test: how many names somebody may ask for is limited.
beforeEach(async () => {
  payer = await desk.person('Trần Tò Mò');
});
afterAll(() => desk.end());

const soon = { to: '2026-12-15', fiveYearFrom: '2028-03-01' };
const NAME = 'Lê Thị Dì';
const born = (birthDate: string) => desk.person(NAME, { birthDate });
const named = ({ number }: Payer) => ({ insuranceNumber: number, fullName: NAME });

async function pensioner(): Promise<Payer> {
  const who = await born('1958-01-01');
  await desk.rows(
    `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method)
     values ($1, gen_random_uuid(), 'monthly', 'pension', 'Q1', '2020-01-01', '2020-01-01', 3000000, '0101', 'cash')`,
    [who.personId],
  );
  return who;
}

async function insured(scheme: 'compulsory' | 'voluntary', from: string, to: string, birthDate = '1960-01-01'): Promise<Payer> {
  const who = await born(birthDate);
  await desk.months(who, scheme, from, to);
  return who;
}

async function changed(set: string): Promise<Payer> {
  const who = await desk.person(NAME, { cards: [soon] });
  await desk.rows(`update person set ${set} where person_id = $1`, [who.personId]);
  return who;
}

/** All that an answer says, byte for byte, but for the number of the request. */
const saidOf = ({ status, body: { requestId: _, ...body } }: Awaited<ReturnType<QuoteDesk['quote']>>) =>
  JSON.stringify([status, body]);

const voluntary = (who: Payer, asked: object = {}) =>
  desk.quote(payer, { kind: 'voluntary', participant: named(who), income: 3_000_000, method: 'monthly', ...asked });
const missing = { method: 'missing-months' };
const health = (who: Payer) => desk.quote(payer, { kind: 'household-health', participants: [{ ...named(who), months: 12 }] });
const look = (who: Payer) => payer.browser.call('/api/payments/participants', { method: 'POST', body: named(who) });

const refused = (path: string) => ({ code: 'relative-not-payable', errors: [{ path }] });

test('why no voluntary contributions can be paid for a relative is one answer, whatever the reason', async () => {
  const first = await voluntary(await pensioner());
  expect(first).toMatchObject({ status: 409, body: refused('participant.insuranceNumber') });
  expect(JSON.stringify(first.body)).not.toMatch(/Lê|lương hưu|\d{2}\/\d{4}/);
  for (const other of [
    voluntary(await insured('compulsory', '2020-01', '2026-11')),
    voluntary(await born('2011-11-23')),
    voluntary(await changed(`nationality = 'KR'`)),
    voluntary(await changed(`deceased_on = '2026-11-01'`)),
    voluntary(await insured('voluntary', '2026-01', '2026-11'), { fromMonth: '2026-11' }),
    voluntary(await insured('voluntary', '2026-01', '2028-11')),
    voluntary(await insured('voluntary', '2011-01', '2025-12', '1990-03-08'), missing),
    voluntary(await insured('voluntary', '2015-01', '2024-06'), missing),
    voluntary(await insured('voluntary', '2010-01', '2024-12'), missing),
    voluntary(await insured('voluntary', '2010-01', '2024-06'), { ...missing, months: 7 }),
  ])
    expect(saidOf(await other)).toBe(saidOf(first));
});

test('why no household cover can be bought for a relative is one answer, whatever the reason', async () => {
  const holder = (card: Parameters<QuoteDesk['person']>[1] & object) => desk.person(NAME, card);
  const first = await health(await holder({ cards: [{ to: null, objectCode: 'HT' }] }));
  expect(first).toMatchObject({ status: 409, body: refused('participants.0.insuranceNumber') });
  for (const other of [
    health(await holder({ cards: [{ to: '2027-03-31', objectCode: 'DN' }] })),
    health(await holder({ cards: [{ to: '2027-11-23' }] })),
    health(await holder({ cards: [{ to: '2026-12-23', state: 'locked' }] })),
    health(await changed(`deceased_on = '2026-11-01'`)),
  ])
    expect(saidOf(await other)).toBe(saidOf(first));
});

test('a relative who is looked up shows neither a reason nor a day that would give it away', async () => {
  const worker = await desk.person(NAME, { cards: [{ to: '2027-03-31', objectCode: 'DN' }] });
  await desk.months(worker, 'compulsory', '2020-01', '2026-11');
  const retired = await pensioner();
  await desk.rows(
    `insert into card (person_id, serial, card_number, object_code, benefit_code, first_facility_code, valid_from, issued_on, state)
     values ($1, 1, 'HT-1', 'HT', 4, '01999', '2020-01-01', '2020-01-01', 'in-force')`,
    [retired.personId],
  );
  const seen = await Promise.all(
    [worker, retired, await changed(`deceased_on = '2026-11-01', nationality = 'KR'`)].map(async (who) => {
      const { status, body } = await look(who);
      const { reference: _, maskedNumber: __, ...rest } = body;
      return JSON.stringify([status, rest]);
    }),
  );
  expect(new Set(seen).size).toBe(1);
  expect(JSON.parse(seen[0] ?? '')).toMatchObject([
    200,
    {
      validTo: null,
      noEnd: false,
      nextMonth: null,
      householdPlace: null,
      kinds: { 'household-health': { code: 'relative-not-payable' }, voluntary: { code: 'relative-not-payable' } },
    },
  ]);
});

test('what is wrong with the request itself is said for a relative too', async () => {
  const who = await born('1990-03-08');
  expect((await voluntary(who, { income: 3_000_001 })).body['code']).toBe('income-between-steps');
  expect((await voluntary(who, { fromMonth: '2026-01' })).body['code']).toBe('months-too-late');
  expect((await voluntary(who, { fromMonth: '2028-01' })).body['code']).toBe('months-too-far-ahead');
  expect((await health(who)).body['code']).toBe('first-facility-needed');
});

test('a relative’s quote says what is paid for, and nothing of how long they were insured before', async () => {
  const codes = (body: Record<string, unknown>) => (body['notices'] as { code: string }[]).map(({ code }) => code);
  const contributor = await insured('voluntary', '2012-01', '2026-08', '1990-03-08');
  expect(codes((await voluntary(contributor)).body)).toEqual(['months-run', 'pay-by']);
  const lapsed = await health(await desk.person(NAME, { cards: [{ to: '2026-08-20', fiveYearFrom: '2028-03-01' }] }));
  expect(codes(lapsed.body)).toEqual(['cover-waits', 'no-household']);
  const other = await health(await desk.person(NAME, { cards: [{ to: '2026-12-15', objectCode: 'DN' }] }));
  expect(codes(other.body)).toEqual(['cover-follows', 'no-household']);
  expect(other.body).toMatchObject({ participants: [{ before: { validTo: '2026-12-15' }, after: { fiveYearsOn: null } }] });
});
