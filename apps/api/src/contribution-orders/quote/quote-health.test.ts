import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quoteAnswer } from './answer.ts';
import { openQuoteDesk, type Payer, type QuoteDesk } from './quote-fixture.ts';

let desk: QuoteDesk;
beforeAll(async () => {
  desk = await openQuoteDesk();
});
afterAll(() => desk.end());

type Asked = { who: Payer; months?: 3 | 6 | 12; fullName?: string; firstFacilityCode?: string };
const order = (asked: readonly Asked[]) => ({
  kind: 'household-health',
  participants: asked.map(({ who, months = 12, fullName, firstFacilityCode }) => ({
    insuranceNumber: who.number,
    months,
    ...(fullName !== undefined && { fullName }),
    ...(firstFacilityCode !== undefined && { firstFacilityCode }),
  })),
});
const ask = (payer: Payer, ...asked: readonly Asked[]) => desk.quote(payer, order(asked.length > 0 ? asked : [{ who: payer }]));
const quoted = async (payer: Payer, ...asked: readonly Asked[]) => {
  const answer = await ask(payer, ...asked);
  expect(answer.body).toMatchObject({ kind: 'household-health' });
  return quoteAnswer.parse(answer.body);
};
const refusedWith = async (payer: Payer, ...asked: readonly Asked[]) => {
  const { status, body } = await ask(payer, ...asked);
  const [error] = (body['errors'] as { path: string }[] | undefined) ?? [];
  return [status, body['code'], error?.path];
};
const soon = { to: '2026-12-15', fiveYearFrom: '2028-03-01' };

test('a card that ends soon is prolonged from the day after, and what is had before and after is told', async () => {
  const payer = await desk.person('Trần Văn Sắp', { cards: [soon] });
  const quote = await quoted(payer);
  expect(quote).toMatchObject({
    amount: 1_366_200,
    support: 0,
    agencyCode: '0101',
    pricedOn: '2026-11-22',
    participants: [
      {
        relation: 'self',
        fullName: 'Trần Văn Sắp',
        maskedNumber: `${payer.number.slice(0, 3)}****${payer.number.slice(7)}`,
        before: { validTo: '2026-12-15' },
        after: { validFrom: '2026-12-16', validTo: '2027-12-15', fiveYearsOn: '2028-03-01' },
        amount: 1_366_200,
      },
    ],
    items: [{ participant: 0, fromDay: '2026-12-16', toDay: '2027-12-15', months: 12, firstFacilityCode: '01999' }],
  });
  expect(quote.notices.map(({ code }) => code)).toEqual(['cover-follows', 'five-years-kept', 'no-household']);
  expect(quote.steps.at(-1)).toMatchObject({ value: 1_366_200 });
  expect(JSON.stringify(quote)).not.toContain(payer.number);
});

test('a first card waits thirty days and needs a facility that takes registrations', async () => {
  const payer = await desk.person('Lê Mới');
  expect(await refusedWith(payer)).toEqual([422, 'first-facility-needed', 'participants.0.firstFacilityCode']);
  const other = { who: payer, firstFacilityCode: '01998' };
  expect(await refusedWith(payer, other)).toEqual([422, 'first-facility-unknown', 'participants.0.firstFacilityCode']);
  const quote = await quoted(payer, { who: payer, firstFacilityCode: '01999' });
  expect(quote.participants[0]).toMatchObject({ before: { validTo: null }, after: { validFrom: '2026-12-22' } });
  expect(quote.notices).toContainEqual({ participant: 0, code: 'cover-waits', data: { from: '2026-12-22', days: 30 } });
  expect(quote.notices).toContainEqual({ participant: 0, code: 'five-years-begin', data: { on: '2031-12-22' } });
});

test('a short gap is told and keeps the five years, a long one breaks them', async () => {
  const short = await desk.person('Phạm Ngắn', { cards: [{ to: '2026-09-30', fiveYearFrom: '2028-03-01' }] });
  expect((await quoted(short)).notices.slice(0, 2)).toEqual([
    { participant: 0, code: 'cover-gap', data: { from: '2026-10-01', to: '2026-11-21' } },
    { participant: 0, code: 'five-years-kept', data: { on: '2028-03-01' } },
  ]);
  const long = await desk.person('Phạm Dài', { cards: [{ to: '2026-08-20', fiveYearFrom: '2028-03-01' }] });
  expect((await quoted(long)).notices.slice(0, 3)).toEqual([
    { participant: 0, code: 'cover-gap', data: { from: '2026-08-21', to: '2026-11-21' } },
    { participant: 0, code: 'cover-waits', data: { from: '2026-12-22', days: 30 } },
    { participant: 0, code: 'five-years-broken', data: { was: '2028-03-01', on: '2031-12-22' } },
  ]);
});

describe('the order within the household', () => {
  test('members who took cover in the year come first, then those of the order; strangers pay in full', async () => {
    const [mother, father, son, aunt] = await Promise.all([
      desk.person('Vũ Mẹ', { cards: [soon] }),
      desk.person('Vũ Cha', { cards: [{ from: '2026-02-01', to: '2027-01-31' }] }),
      desk.person('Vũ Con', { cards: [soon] }),
      desk.person('Đặng Dì', { cards: [soon] }),
    ]);
    await desk.household([mother, father, son], 'QH1');
    await desk.months(father, 'household', '2026-02', '2026-11');
    const quote = await quoted(
      mother,
      { who: mother },
      { who: son, fullName: 'vu con', months: 6 },
      { who: aunt, fullName: 'Đặng Dì', months: 3 },
    );
    expect(quote.participants.map(({ amount }) => amount)).toEqual([956_340, 409_860, 341_550]);
    expect(quote.amount).toBe(956_340 + 409_860 + 341_550);
    const orders = quote.notices.filter(({ code }) => code === 'household-order' || code === 'no-household');
    expect(orders).toEqual([
      { participant: 0, code: 'household-order', data: { place: 2, percent: 70, before: 1 } },
      { participant: 1, code: 'household-order', data: { place: 3, percent: 60, before: 2 } },
      { participant: 2, code: 'no-household', data: {} },
    ]);
  });

  test('a school and an employer are no cover of the household', async () => {
    const payer = await desk.person('Hồ Một', { cards: [soon] });
    const pupil = await desk.person('Hồ Hai', { cards: [{ from: '2026-01-01', to: '2026-12-31', objectCode: 'HS' }] });
    const worker = await desk.person('Hồ Ba', { cards: [{ from: '2026-01-01', to: '2026-12-31', objectCode: 'DN' }] });
    await desk.household([payer, pupil, worker], 'QH2');
    await desk.months(pupil, 'household', '2026-09', '2026-11');
    expect((await quoted(payer)).amount).toBe(1_366_200);
  });

  test('who took cover in the year keeps their place when they renew', async () => {
    const payer = await desk.person('Ngô Một', { cards: [{ from: '2026-01-01', to: '2026-12-31' }] });
    const other = await desk.person('Ngô Hai', { cards: [{ from: '2026-01-01', to: '2026-12-31' }] });
    await desk.household([payer, other], 'QH3');
    const quote = await quoted(payer, { who: payer }, { who: other, fullName: 'Ngô Hai' });
    expect(quote.participants.map(({ amount }) => amount)).toEqual([1_366_200, 956_340]);
    expect((await quoted(other)).amount).toBe(956_340);
  });

  test('cover that began in the year before, and was not paid this year, does not count', async () => {
    const payer = await desk.person('Kiều Một', { cards: [soon] });
    const other = await desk.person('Kiều Hai', { cards: [{ from: '2025-12-31', to: '2026-12-30' }] });
    await desk.household([payer, other], 'QH4');
    expect((await quoted(payer)).amount).toBe(1_366_200);
    await paidHere(other, '2025-12-31T23:59:59+07:00');
    expect((await quoted(payer)).amount).toBe(1_366_200);
    await paidHere(other, '2026-01-01T00:00:00+07:00');
    expect((await quoted(payer)).amount).toBe(956_340);
  });
});

/** Cover for the year after, recorded at a moment. */
async function paidHere({ personId, number, fullName }: Payer, at: string): Promise<void> {
  await desk.rows(
    `with made as (
       insert into contribution_order (person_id, order_id, request_digest, reference, kind, agency_code, amount, quote, state, created_at, expires_at, last_seq)
       values ($1, gen_random_uuid(), '', gen_random_uuid()::text, 'household-health', '0101', 1, '{}', 'recorded', $4, $4, 3) returning order_id)
     insert into contribution_order_item (person_id, order_id, seq, payer_person_id, fund, relation, insurance_number, full_name, agency_code,
       from_day, to_day, months, gross, support, amount, open, recorded_at)
     select $1, order_id, 1, $1, 'health', 'self', $2, $3, '0101', '2027-01-01', '2027-12-31', 12, 1, 0, 1, false, $4 from made`,
    [personId, number, fullName, at],
  );
}

describe('refused with a code and the place', () => {
  test('who is covered otherwise', async () => {
    const employed = await desk.person('Bùi Làm', { cards: [{ to: '2026-12-23', objectCode: 'DN' }] });
    const { status, body } = await ask(employed);
    expect([status, body['code']]).toEqual([409, 'covered-otherwise-until']);
    expect(body['title']).toContain('Bùi Làm đang có thẻ BHYT theo nhóm khác đến 23/12/2026');
    const open = await desk.person('Bùi Hưu', { cards: [{ to: null, objectCode: 'HT' }] });
    expect(await refusedWith(open)).toEqual([409, 'covered-otherwise', 'participants.0.insuranceNumber']);
  });

  test('cover that is paid far ahead, a locked card, and months that would be over', async () => {
    const ahead = await desk.person('Lý Xa', { cards: [{ to: '2027-11-23' }] });
    expect((await refusedWith(ahead))[1]).toBe('covered-far-ahead');
    const locked = await desk.person('Lý Khóa', { cards: [{ to: '2026-12-23', state: 'locked' }] });
    expect((await refusedWith(locked))[1]).toBe('card-is-locked');
    const late = await desk.person('Lý Muộn', { cards: [{ to: '2026-08-21' }] });
    expect(await refusedWith(late, { who: late, months: 3 })).toEqual([
      422,
      'cover-over-before-payment',
      'participants.0.months',
    ]);
  });

  test('the same person twice, under two numbers of theirs', async () => {
    const payer = await desk.person('Mai Đôi', { cards: [soon] });
    await desk.rows(`insert into route (kind, key, person_id) values ('health-card', 'GD4010172345678', $1)`, [payer.personId]);
    const participants = [payer.number, 'GD 4 01 01 7234 5678'].map((insuranceNumber) => ({ insuranceNumber, months: 12 }));
    const { body } = await desk.quote(payer, { kind: 'household-health', participants });
    expect(body).toMatchObject({ code: 'participant-twice', errors: [{ path: 'participants.1.insuranceNumber' }] });
  });

  test('who has died', async () => {
    const payer = await desk.person('Cao Một', { cards: [soon] });
    const dead = await desk.person('Cao Hai', { cards: [soon] });
    await desk.rows(`update person set deceased_on = '2026-11-01' where person_id = $1`, [dead.personId]);
    expect((await refusedWith(payer, { who: dead, fullName: 'Cao Hai' }))[1]).toBe('relative-not-payable');
    expect((await refusedWith(payer, { who: dead, fullName: 'Cao Ba' }))[1]).toBe('participant-not-found');
  });

  test.each([
    ['no months', { months: 4 }],
    ['no participants', undefined],
  ])('%s', async (_, participant) => {
    const payer = await desk.person();
    const participants = participant ? [{ insuranceNumber: payer.number, ...participant }] : [];
    expect((await desk.quote(payer, { kind: 'household-health', participants })).status).toBe(400);
  });
});

test('after the last day of the tables nothing is priced, and nothing fails', async () => {
  const payer = await desk.person('Tô Năm', { cards: [{ to: '2027-01-20' }] });
  // The clock only goes forward: last in this file.
  desk.clock.forward({ hours: 24 * 41 });
  await desk.rows(`update session set idle_until = '2028-01-01', absolute_until = '2028-01-01'`);
  const { status, body } = await ask(payer);
  expect([status, body['code']]).toEqual([409, 'price-not-known']);
});
