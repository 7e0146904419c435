import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quoteAnswer } from './answer.ts';
import { openQuoteDesk, type Payer, type QuoteDesk } from './quote-fixture.ts';
import { quoteFor } from './quote-for.ts';

let desk: QuoteDesk;
beforeAll(async () => {
  desk = await openQuoteDesk();
});
afterAll(() => desk.end());

type Asked = {
  income?: number;
  method?: string;
  years?: number;
  months?: number;
  fromMonth?: string;
  participant?: { insuranceNumber: string; fullName: string };
};
const ask = (payer: Payer, asked: Asked = {}) =>
  desk.quote(payer, {
    kind: 'voluntary',
    participant: { insuranceNumber: payer.number },
    income: 3_000_000,
    method: 'monthly',
    ...asked,
  });
const quoted = async (payer: Payer, asked: Asked = {}) => {
  const answer = await ask(payer, asked);
  expect(answer.body).toMatchObject({ kind: 'voluntary' });
  return quoteAnswer.parse(answer.body);
};
const refusedWith = async (payer: Payer, asked: Asked = {}) => {
  const { status, body } = await ask(payer, asked);
  const [error] = (body['errors'] as { path: string }[] | undefined) ?? [];
  return [status, body['code'], error?.path];
};
const contributor = async (from: string, to: string, birthDate = '1990-03-08') => {
  const payer = await desk.person('Hoàng Tự Nguyện', { birthDate });
  await desk.months(payer, 'voluntary', from, to);
  return payer;
};
const support = ({ personId }: Payer, group: string, from: string, to: string | null = null) =>
  desk.rows(
    `insert into contribution_support (person_id, support_group, from_month, to_month, source) values ($1, $2, $3, $4, 'danh sách')`,
    [personId, group, from, to],
  );

test('the next unpaid month, its latest day and what the State adds', async () => {
  const payer = await contributor('2021-01', '2026-09');
  const quote = await quoted(payer, { method: '3-months' });
  expect(quote).toMatchObject({
    amount: 1_782_000,
    gross: 1_980_000,
    support: 198_000,
    payBy: '2026-12-31',
    law: '41/2024',
    participants: [{ relation: 'self', before: { monthsTotal: 69 }, after: { monthsTotal: 72 }, amount: 1_782_000 }],
    items: [{ fund: 'social-insurance', fromDay: '2026-10-01', toDay: '2026-12-31', months: 3, income: 3_000_000 }],
    notices: [
      { code: 'months-run', data: { from: '2026-10', to: '2026-12' } },
      { code: 'pay-by', data: { on: '2026-12-31' } },
    ],
  });
});

test('a month whose latest day has passed is left out and told', async () => {
  const quote = await quoted(await contributor('2021-01', '2026-09'));
  expect(quote.items).toMatchObject([{ fromDay: '2026-11-01', toDay: '2026-11-30' }]);
  expect(quote.notices).toContainEqual({
    participant: 0,
    code: 'months-left-out',
    data: { from: '2026-10', to: '2026-10', months: 1 },
  });
});

describe('the State supports', () => {
  test('the group of the month, the highest of several', async () => {
    const payer = await contributor('2026-10', '2026-10');
    await support(payer, 'poor', '2025-01-01', '2026-10-01');
    await support(payer, 'near-poor', '2026-01-01');
    await support(payer, 'ethnic-minority', '2026-02-01');
    await support(payer, 'island', '2026-12-01');
    expect((await quoted(payer)).support).toBe(132_000);
  });

  test.each([
    ['2018-03', 2, undefined],
    ['2018-02', 1, { supported: 1, months: 3 }],
    ['2018-01', 0, { supported: 0, months: 3 }],
  ])('120 months at most: since %s', async (from, _, ends) => {
    // Ten years back from November 2026 there are 104 to 106 voluntary months; the rest is promised in an order that is open.
    const payer = await contributor(from, '2026-10');
    const held = { '2018-03': 104, '2018-02': 105, '2018-01': 106 }[from] ?? 0;
    await openOrder(payer, ends ? 120 - held - ends.supported : 0);
    const quote = await quoted(payer, { method: '3-months' });
    const told = quote.notices.find(({ code }) => code === 'support-ends');
    expect(told?.data).toEqual(ends);
    expect(quote.support).toBe(66_000 * (ends?.supported ?? 3));
  });
});

/** An order of the same person that waits for its payment. */
async function openOrder({ personId, number, fullName }: Payer, supportedMonths: number): Promise<void> {
  await desk.rows(
    `with made as (
       insert into contribution_order (person_id, order_id, request_digest, reference, kind, agency_code, amount, quote, state, created_at, expires_at, last_seq)
       values ($1::bigint, gen_random_uuid(), '', 'VSS' || $1::bigint, 'voluntary', '0101', 1, '{}', 'created', '2026-11-22', '2026-11-23', 1) returning order_id)
     insert into contribution_order_item (person_id, order_id, seq, payer_person_id, fund, relation, insurance_number, full_name, agency_code,
       from_day, to_day, months, gross, support, amount, supported_months)
     select $1, order_id, 1, $1, 'social-insurance', 'self', $2, $3, '0101', '2040-01-01', '2040-12-31', 12, 1, 0, 1, $4 from made`,
    [personId, number, fullName, supportedMonths],
  );
}

test('an order that is open is named to whom it belongs', async () => {
  const payer = await contributor('2026-01', '2026-10');
  await openOrder(payer, 0);
  const [notice] = (await quoted(payer)).notices;
  expect(notice).toMatchObject({ code: 'order-open', data: { reference: `VSS${payer.personId}` } });
});

describe('missing months', () => {
  test('are the most recent without insurance, told run by run, and add up to the calculator’s amount', async () => {
    const payer = await contributor('2010-01', '2024-06', '1960-01-01');
    await desk.months(payer, 'voluntary', '2026-09', '2026-09');
    const quote = await quoted(payer, { method: 'missing-months' });
    expect(quote.items.map(({ fromDay, toDay, months }) => [fromDay, toDay, months])).toEqual([
      ['2026-05-01', '2026-08-31', 4],
      ['2026-10-01', '2026-10-31', 1],
    ]);
    expect(quote.participants).toMatchObject([{ before: { monthsTotal: 175 }, after: { monthsTotal: 180 } }]);
    for (const of of ['amount', 'gross', 'support'] as const)
      expect(quote.items.reduce((sum, item) => sum + item[of], 0)).toBe(quote[of]);
    expect(quote.steps.find(({ unit }) => unit === 'months')).toMatchObject({ value: 5 });
  });

  test('only from the retirement age on, as many as are missing', async () => {
    const young = await contributor('2011-01', '2025-12');
    expect(await refusedWith(young, { method: 'missing-months' })).toEqual([409, 'missing-months-before-age', 'method']);
    const old = await contributor('2010-01', '2024-06', '1960-01-01');
    expect(await refusedWith(old, { method: 'missing-months', months: 7 })).toEqual([422, 'fewer-months-missing', 'months']);
    expect(await refusedWith(old, { method: 'missing-months', months: 0 })).toEqual([422, 'months-needed', 'months']);
    const few = await contributor('2015-01', '2024-06', '1960-01-01');
    expect(await refusedWith(few, { method: 'missing-months' })).toEqual([409, 'more-months-missing', 'method']);
    const enough = await contributor('2010-01', '2024-12', '1960-01-01');
    expect(await refusedWith(enough, { method: 'missing-months' })).toEqual([409, 'no-months-missing', 'method']);
  });
});

test('years ahead are paid from the next month on', async () => {
  const quote = await quoted(await contributor('2026-01', '2026-11'), { method: 'years-ahead', years: 2 });
  expect(quote).toMatchObject({ payBy: null, items: [{ fromDay: '2026-12-01', toDay: '2028-11-30', months: 24 }] });
});

describe('refused with a code and the field', () => {
  test.each<[Asked, [number, string, string]]>([
    [{ income: 1_499_999 }, [422, 'income-out-of-range', 'income']],
    [{ income: 50_600_001 }, [422, 'income-out-of-range', 'income']],
    [{ income: 3_000_001 }, [422, 'income-between-steps', 'income']],
    [{ method: 'years-ahead' }, [422, 'years-ahead-out-of-range', 'years']],
    [{ method: 'years-ahead', years: 1 }, [422, 'years-ahead-out-of-range', 'years']],
    [{ method: 'years-ahead', years: 6 }, [422, 'years-ahead-out-of-range', 'years']],
    [{ years: 2 }, [422, 'years-not-asked', 'years']],
    [{ months: 2 }, [422, 'months-not-asked', 'months']],
    [{ method: 'missing-months', fromMonth: '2026-01' }, [422, 'from-month-not-asked', 'fromMonth']],
    [{ fromMonth: '2026-10' }, [409, 'months-too-late', 'fromMonth']],
    [{ fromMonth: '2027-12' }, [422, 'months-too-far-ahead', 'fromMonth']],
    [{ method: 'years-ahead', years: 2, fromMonth: '2026-10' }, [422, 'months-before-payment', 'fromMonth']],
    [{ method: '6-months', fromMonth: '2026-08' }, [409, 'months-held-already', 'fromMonth']],
  ])('%j', async (asked, expected) => {
    expect(await refusedWith(await contributor('2026-08', '2026-08'), asked)).toEqual(expected);
  });

  test('who is insured by an employer, draws a pension, is too young or no citizen', async () => {
    const worker = await desk.person();
    await desk.months(worker, 'compulsory', '2020-01', '2026-11');
    expect(await refusedWith(worker)).toEqual([409, 'voluntary-beside-compulsory', 'participant.insuranceNumber']);
    const pensioner = await contributor('2000-01', '2019-12', '1958-01-01');
    await desk.rows(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method)
       values ($1, gen_random_uuid(), 'monthly', 'pension', 'Q1', '2020-01-01', '2020-01-01', 3000000, '0101', 'cash')`,
      [pensioner.personId],
    );
    expect((await refusedWith(pensioner))[1]).toBe('voluntary-not-for-pensioners');
    expect((await refusedWith(await desk.person('Trẻ', { birthDate: '2011-11-23' })))[1]).toBe('voluntary-from-fifteen');
    expect((await quoted(await desk.person('Vừa đủ', { birthDate: '2011-11-22' }))).items).toHaveLength(1);
    const foreigner = await desk.person();
    await desk.rows(`update person set nationality = 'KR' where person_id = $1`, [foreigner.personId]);
    expect((await refusedWith(foreigner))[1]).toBe('voluntary-for-citizens');
  });

  test('months that an employer owes are not paid by oneself, and do not count', async () => {
    const payer = await desk.person();
    await desk.months(payer, 'compulsory', '2026-09', '2026-10');
    await desk.rows('update contribution_period set paid = false where person_id = $1', [payer.personId]);
    expect(await refusedWith(payer, { method: '3-months', fromMonth: '2026-10' })).toEqual([
      409,
      'months-held-already',
      'fromMonth',
    ]);
    expect((await quoted(payer)).participants).toMatchObject([{ before: { monthsTotal: 0 }, after: { monthsTotal: 1 } }]);
  });

  test('how long a relative has paid is not told, and which months are paid for is', async () => {
    const [payer, uncle] = [await desk.person(), await desk.person('Lê Văn Chú')];
    await desk.months(uncle, 'voluntary', '2020-01', '2026-10');
    const participant = { insuranceNumber: uncle.number, fullName: uncle.fullName };
    const quote = await quoted(payer, { participant });
    expect(quote.participants).toMatchObject([
      { relation: 'relative', before: { monthsTotal: null }, after: { monthsTotal: null } },
    ]);
    expect(quote.notices).toMatchObject([{ code: 'months-run', data: { from: '2026-11', to: '2026-11' } }, {}]);
  });

  test('who stopped working last month may go on by themselves', async () => {
    const payer = await desk.person();
    await desk.months(payer, 'compulsory', '2020-01', '2026-10');
    expect((await quoted(payer)).items).toMatchObject([{ fromDay: '2026-11-01' }]);
  });
});

test('a quote is read in one way to the database', async () => {
  const payer = await contributor('2026-01', '2026-10');
  let reads = 0;
  const { db } = desk.services;
  const counting = {
    ...desk.services,
    db: { ...db, read: ((...given) => ((reads += 1), db.read(...given))) as typeof db.read },
  };
  const participant = { insuranceNumber: payer.number };
  const request = { kind: 'voluntary', participant, income: 3_000_000, method: 'monthly' } as const;
  expect(await quoteFor(counting, payer.personId, request, desk.clock.now())).toMatchObject({ ok: true });
  expect(reads).toBe(1);
});

test('months of next year are priced this year; after the last day of the tables nothing is, each way of paying says so, and nothing fails', async () => {
  const payer = await contributor('2026-01', '2026-10');
  const ahead = await quoted(payer, { method: 'years-ahead', years: 2 });
  expect(ahead.items.at(-1)?.toDay).toBe('2028-10-31');
  // The clock only goes forward: last in this file.
  desk.clock.forward({ hours: 24 * 41 });
  await desk.rows(`update session set idle_until = '2028-01-01', absolute_until = '2028-01-01'`);
  for (const asked of [
    {},
    { method: '12-months' },
    { method: 'years-ahead', years: 2 },
    { method: 'missing-months', months: 2 },
  ] as const)
    expect(await refusedWith(payer, asked)).toEqual([409, 'price-not-known', undefined]);
  const { status, body } = await payer.browser.call('/api/payments/participants');
  expect([status, body['income']]).toEqual([200, null]);
});
