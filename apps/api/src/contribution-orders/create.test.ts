import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settlePayment } from '../received-payments/settle.ts';
import { openQuoteDesk, type Payer, type QuoteDesk } from './quote/quote-fixture.ts';

const PREMIUM = 1_366_200;
const TRANSFERS = {
  BANK_TRANSFER_BANK_KEY: 'vietcombank',
  BANK_TRANSFER_ACCOUNT: '0011001234567',
  BANK_TRANSFER_HOLDER: 'BHXH VIET NAM',
};
const VNPAY = {
  VNPAY_URL: 'https://pay.example/vpcpay.html',
  VNPAY_API_URL: 'https://pay.example/api',
  VNPAY_TMN_CODE: 'DEMOTMN1',
  VNPAY_SECRET: 'SECRETKEY',
};

let desk: QuoteDesk;
beforeAll(async () => {
  desk = await openQuoteDesk({ ...TRANSFERS, ...VNPAY });
});
afterAll(() => desk.end());

const cover = (...people: Payer[]) => ({
  kind: 'household-health',
  participants: people.map(({ number, fullName }) => ({ insuranceNumber: number, fullName, months: 12 })),
});
const withCard = (name?: string) => desk.person(name, { cards: [{ to: '2026-12-31' }] });
const order = (who: Payer, body: object, amount = PREMIUM, orderId: string = randomUUID()) =>
  who.browser.call('/api/payments/orders', { method: 'POST', body: { ...body, orderId, amount } });
const post = (who: Payer, path: string, body: object = {}) =>
  who.browser.call(`/api/payments/orders/${path}`, { method: 'POST', body });
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body['code']];
const ordersOf = async ({ personId }: Payer) =>
  desk.rows('select state from contribution_order where person_id = $1', [personId]);

describe('an order', () => {
  test('is made at the price that was quoted, and is read again', async () => {
    const payer = await withCard();
    const quoted = await desk.quote(payer, cover(payer));
    expect(quoted.body['amount']).toBe(PREMIUM);
    const made = await order(payer, { ...cover(payer), receiptContact: ' 0912 345 678' });
    expect(made.status).toBe(200);
    expect(made.body).toMatchObject({
      state: 'created',
      amount: PREMIUM,
      receiptContact: '+84912345678',
      channels: ['vnpay', 'bank-transfer'],
      mayCancel: true,
      items: [{ fund: 'health', relation: 'self', fromDay: '2027-01-01', toDay: '2027-12-31', months: 12, amount: PREMIUM }],
      payments: [],
    });
    expect(JSON.stringify(made.body)).not.toMatch(/personId|request_digest/);
    const reference = String(made.body['reference']);
    expect((await payer.browser.call(`/api/payments/orders/${reference}`)).body).toEqual(made.body);
    const listed = await payer.browser.call('/api/payments/orders');
    expect(listed.body).toMatchObject({ orders: [{ reference, participants: [payer.fullName] }], next: null });
  });

  test('of another price than the server’s is refused, and nothing is written', async () => {
    const payer = await withCard();
    for (const amount of [PREMIUM - 1, PREMIUM + 1])
      expect(await order(payer, cover(payer), amount)).toMatchObject({
        status: 409,
        body: { code: 'amount-changed', params: { amount: PREMIUM } },
      });
    expect(await ordersOf(payer)).toEqual([]);
  });

  test('sent five times at once is one; its id for something else is refused', async () => {
    const payer = await withCard();
    const orderId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => order(payer, cover(payer), PREMIUM, orderId)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body['reference'])).size).toBe(1);
    expect(await ordersOf(payer)).toHaveLength(1);
    expect(codeOf(await order(payer, { ...cover(payer), receiptContact: 'mau@example.vn' }, PREMIUM, orderId))).toEqual([
      409,
      'client-key-reused',
    ]);
  });

  test('wants a contact that can be written to', async () => {
    const payer = await withCard();
    const answer = await order(payer, { ...cover(payer), receiptContact: 'không có' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'phone-malformed', errors: [{ path: 'receiptContact' }] } });
  });

  test('is nobody else’s to see, pay or cancel', async () => {
    const [payer, other] = [await withCard(), await withCard()];
    const reference = String((await order(payer, cover(payer))).body['reference']);
    expect((await other.browser.call(`/api/payments/orders/${reference}`)).status).toBe(404);
    expect((await post(other, `${reference}/pay`, { channel: 'vnpay' })).status).toBe(404);
    expect((await post(other, `${reference}/cancel`)).status).toBe(404);
  });
});

describe('one open order a person and time', () => {
  test('of two at once for the same person by others one is made; one’s own is named, somebody else’s is not', async () => {
    const [payer, one, two] = [await withCard('Lê Văn Một'), await withCard('Lê Văn Hai'), await withCard('Lê Văn Ba')];
    const both = await Promise.all([order(one, cover(payer)), order(two, cover(payer))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const [made, refused] = both[0].status === 200 ? [one, two] : [two, one];
    expect(codeOf(await order(made, cover(payer)))).toEqual([409, 'order-open']);
    const elsewhere = await order(refused, cover(payer));
    expect(codeOf(elsewhere)).toEqual([409, 'order-open-elsewhere']);
    expect(JSON.stringify(elsewhere.body)).not.toContain('VSS');
  });

  test('two orders for the same two people, named the other way round, do not wait for each other for ever', async () => {
    const [one, two] = [await withCard('Đỗ Thị Một'), await withCard('Đỗ Thị Hai')];
    const amount = Number((await desk.quote(one, cover(one, two))).body['amount']);
    const answers = await Promise.all([order(one, cover(one, two), amount), order(two, cover(two, one), amount)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const rows = await desk.rows('select order_id from contribution_order_item where person_id = any($1)', [
      [one.personId, two.personId],
    ]);
    expect(rows).toHaveLength(2);
  });

  test('nobody keeps others from paying for somebody all day by ordering for them again and again', async () => {
    const [stranger, aunt, payer] = [await withCard('Vũ Văn Phá'), await withCard('Lê Thị Cô'), await withCard('Lê Thị Mẫu')];
    for (let times = 0; times < 4; times += 1) {
      const made = await order(stranger, cover(payer));
      expect(made.status).toBe(200);
      expect(codeOf(await order(aunt, cover(payer)))).toEqual([409, 'order-open-elsewhere']);
      await post(stranger, `${String(made.body['reference'])}/cancel`);
    }
    expect(codeOf(await order(stranger, cover(payer)))).toEqual([429, 'too-many-requests']);
    expect((await order(stranger, cover(stranger))).status).toBe(200);
    expect((await order(aunt, cover(payer))).status).toBe(200);
  });

  test('a cancelled one, and one whose time has passed, make room at once', async () => {
    const payer = await withCard();
    const first = String((await order(payer, cover(payer))).body['reference']);
    expect((await post(payer, `${first}/cancel`)).body).toMatchObject({ state: 'cancelled', channels: [], mayCancel: false });
    expect((await post(payer, `${first}/cancel`)).status).toBe(200);
    const second = String((await order(payer, cover(payer))).body['reference']);
    desk.clock.forward({ minutes: 15 });
    expect(codeOf(await post(payer, `${second}/pay`, { channel: 'vnpay' }))).toEqual([409, 'payment-order-expired']);
    expect((await order(payer, cover(payer))).status).toBe(200);
    expect((await ordersOf(payer)).map(({ state }) => state).toSorted()).toEqual(['cancelled', 'created', 'expired']);
  });
});

describe('paying', () => {
  test('by VNPAY opens the same address however often; by transfer says where to', async () => {
    const payer = await withCard();
    const reference = String((await order(payer, cover(payer))).body['reference']);
    const first = await post(payer, `${reference}/pay`, { channel: 'vnpay' });
    expect(first.status).toBe(200);
    expect(String(first.body['address'])).toContain(`vnp_TxnRef=${reference}`);
    desk.clock.forward({ minutes: 1 });
    expect((await post(payer, `${reference}/pay`, { channel: 'vnpay' })).body).toEqual(first.body);
    const transfer = await post(payer, `${reference}/pay`, { channel: 'bank-transfer' });
    expect(transfer.body).toMatchObject({ channel: 'bank-transfer', content: reference, amount: PREMIUM });
    // Back to VNPAY: what it was told first still holds, for it is asked by that.
    expect((await post(payer, `${reference}/pay`, { channel: 'vnpay' })).body).toEqual(first.body);
    const [row] = await desk.rows(
      'select state, channel, sent_at is not null and ask_at is not null as asked from contribution_order where reference = $1',
      [reference],
    );
    expect(row).toEqual({ state: 'awaiting-payment', channel: 'vnpay', asked: true });
  });

  test('by one way and the other without end fills no book', async () => {
    const payer = await withCard();
    const reference = String((await order(payer, cover(payer))).body['reference']);
    const ways = Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? 'vnpay' : 'bank-transfer'));
    const statuses: number[] = [];
    for (const channel of ways) statuses.push((await post(payer, `${reference}/pay`, { channel })).status);
    expect(statuses).toEqual(ways.map((_, i) => (i < 19 || i % 2 === 0 ? 200 : 429)));
    expect(await desk.rows('select last_seq from contribution_order where reference = $1', [reference])).toEqual([
      { last_seq: 20 },
    ]);
  });

  test('what was paid is recorded for the whole family, and read in the order', async () => {
    const [parent, child] = [
      await withCard('Phạm Thị Mẹ'),
      await desk.person('Phạm Bé Con', { birthDate: '2012-05-01', cards: [{ to: '2026-12-31' }] }),
    ];
    await desk.guardian(parent, child);
    const amount = Number((await desk.quote(parent, cover(parent, child))).body['amount']);
    const reference = String((await order(parent, cover(parent, child), amount)).body['reference']);
    const paid = {
      provider: 'bank-transfer',
      providerKey: 'FT-1',
      source: 'statement',
      reference,
      amount,
      paidAt: desk.clock.now(),
      message: {},
    } as const;
    expect(await settlePayment(desk.services, paid)).toMatchObject({ outcome: 'recorded' });
    const shown = (await parent.browser.call(`/api/payments/orders/${reference}`)).body;
    expect(shown).toMatchObject({
      state: 'recorded',
      channels: [],
      mayCancel: false,
      payments: [{ provider: 'bank-transfer', amount, state: 'recorded', exception: null }],
    });
    expect((await child.browser.call('/api/card')).body).toMatchObject({ card: { validTo: '2027-12-31' } });
    const log = await desk.rows(
      'select institution, purpose, what from access_log where person_id = $1 order by seq desc limit 1',
      [child.personId],
    );
    expect(log).toEqual([{ institution: 'family', purpose: 'paid-for', what: 'card' }]);
  });
});

test('without a setting for it a channel is not offered', async () => {
  const bare = await openQuoteDesk();
  const payer = await bare.person(undefined, { cards: [{ to: '2026-12-31' }] });
  const made = await order(payer, cover(payer));
  expect(made.body).toMatchObject({ channels: [] });
  for (const channel of ['vnpay', 'bank-transfer'])
    expect(codeOf(await post(payer, `${String(made.body['reference'])}/pay`, { channel }))).toEqual([
      409,
      'payment-channel-closed',
    ]);
  await bare.end();
});
