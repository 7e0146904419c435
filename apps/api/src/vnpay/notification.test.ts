import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newOrderReference } from '@openvssid/core';
import { type Desk, openDesk } from '../applications/application-fixture.ts';
import { capabilities } from '../capabilities.ts';
import { createApplication } from '../application.ts';
import { isTurnedAway } from '../http/admission/gate.ts';
import { createAdmissionLimit } from '../http/admission/limit.ts';
import { setMode } from '../operating-mode/mode.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { moneyOf, paidMessage, sentOrder } from './order-fixture.ts';
import { signedQuery, startProvider, type TestProvider } from './provider-fixture.ts';

let desk: Desk;
let provider: TestProvider;
beforeAll(async () => {
  provider = await startProvider();
  desk = await openDesk(provider.env);
});
afterAll(async () => {
  provider.stop();
  await desk.end();
});

const IPN = '/api/payments/vnpay/ipn';
/** As VNPAY tells it, without a cookie; every answer is a 200 that says a code. */
const notify = async (query: string, app = desk.citizenApp) => {
  const { status, body } = await createTestBrowser(app).call(`${IPN}?${query}`);
  expect([query, status]).toEqual([query, 200]);
  return body['RspCode'];
};
const tell = (message: Record<string, string>) => notify(signedQuery(message));
const comeBack = (message: Record<string, string>) =>
  createTestBrowser(desk.citizenApp).call(`/api/payments/vnpay/return?${signedQuery(message)}`);
const WAITING = { state: 'awaiting-payment', payments: [], exceptions: [] };

describe('an order that was paid', () => {
  test('is recorded, and told again it was so before', async () => {
    const order = await sentOrder(desk);
    const message = paidMessage(order);
    expect([await tell(message), await tell(message)]).toEqual(['00', '02']);
    expect(await moneyOf(desk, order.reference)).toMatchObject({
      state: 'recorded',
      payments: [{ state: 'recorded', amount: order.amount, source: 'notification' }],
      exceptions: [],
      cardUntil: '2027-12-31',
      ledger: ['received', 'recorded'],
      askAt: null,
    });
  });

  test('and is told ten times at once is recorded once', async () => {
    const order = await sentOrder(desk);
    const message = paidMessage(order);
    const answers = await Promise.all(Array.from({ length: 10 }, () => tell(message)));
    expect(answers.toSorted()).toEqual(['00', ...Array.from({ length: 9 }, () => '02')]);
    expect(await moneyOf(desk, order.reference)).toMatchObject({
      state: 'recorded',
      payments: [{ state: 'recorded' }],
      ledger: ['received', 'recorded'],
      cardUntil: '2027-12-31',
    });
  });

  test('by two transactions at once is recorded once, and the other money is put before an officer', async () => {
    const order = await sentOrder(desk);
    const answers = await Promise.all([tell(paidMessage(order)), tell(paidMessage(order))]);
    expect(answers.toSorted()).toEqual(['00', '02']);
    const { payments, exceptions } = await moneyOf(desk, order.reference);
    expect([payments.map(({ state }) => state).toSorted(), exceptions]).toEqual([['open', 'recorded'], ['paid-twice']]);
  });

  test('after its time was over is put before an officer', async () => {
    const order = await sentOrder(desk);
    expect(await tell(paidMessage({ ...order, sentAt: order.sentAt.add({ minutes: 13, seconds: 1 }) }))).toBe('00');
    expect(await moneyOf(desk, order.reference)).toMatchObject({ payments: [{ state: 'open' }], exceptions: ['late'] });
  });
});

describe('a message that is not for us to believe', () => {
  test.each([
    ['with an altered amount', (query: string) => query.replace('vnp_Amount=136620000', 'vnp_Amount=136620100')],
    ['of another order', (query: string) => query.replace(/vnp_TxnRef=\w+/, 'vnp_TxnRef=VSS0000000000')],
    ['without a signature', (query: string) => query.replace(/&vnp_SecureHash=.*/, '')],
    ['with an amount that stands there twice', (query: string) => `${query}&vnp_Amount=100`],
    ['with a parameter nobody signed', (query: string) => `${query}&vnp_CurrCode=VND`],
    ['with a list for a value', (query: string) => query.replace('vnp_Amount=', 'vnp_Amount[]=')],
  ])('%s is answered 97 and changes nothing', async (_name, alter) => {
    const order = await sentOrder(desk);
    expect(await notify(alter(signedQuery(paidMessage(order))))).toBe('97');
    expect(await moneyOf(desk, order.reference)).toMatchObject(WAITING);
  });

  test('signed with another secret, or of nothing at all, is answered 97, whatever order it names', async () => {
    const order = await sentOrder(desk);
    expect(await notify(signedQuery(paidMessage(order), 'ANOTHER-SECRET'))).toBe('97');
    expect(await notify(signedQuery(paidMessage({ ...order, reference: newOrderReference() }), 'ANOTHER-SECRET'))).toBe('97');
    expect(await notify('')).toBe('97');
    expect(await moneyOf(desk, order.reference)).toMatchObject(WAITING);
  });

  test('of another terminal is answered 01, settles nothing and is put before an officer once', async () => {
    const order = await sentOrder(desk);
    const message = paidMessage(order, { vnp_TmnCode: 'ANOTHER1' });
    expect([await tell(message), await tell(message)]).toEqual(['01', '01']);
    expect(await moneyOf(desk, order.reference)).toMatchObject(WAITING);
    expect(await moneyOf(desk, order.reference, message['vnp_TransactionNo'])).toMatchObject({ strays: ['unknown-order'] });
  });
});

describe('what is wrong with the money', () => {
  test('an unknown order is answered 01; its money is kept for an officer', async () => {
    const reference = newOrderReference();
    const message = paidMessage({ payerId: 0, orderId: '', reference, amount: 5_000, sentAt: desk.clock.now() });
    expect([await tell(message), await tell(message)]).toEqual(['01', '01']);
    const { payments, exceptions } = await moneyOf(desk, reference);
    expect([payments, exceptions]).toMatchObject([[{ state: 'open', amount: 5_000 }], ['unknown-order']]);
  });

  test('of an order we do not know, one that was not paid leaves nothing', async () => {
    const reference = newOrderReference();
    const message = paidMessage({ payerId: 0, orderId: '', reference, amount: 5_000, sentAt: desk.clock.now() });
    expect(await tell({ ...message, vnp_ResponseCode: '24', vnp_TransactionStatus: '02' })).toBe('01');
    expect(await moneyOf(desk, reference)).toMatchObject({ payments: [], exceptions: [] });
  });

  test.each([-1, 1])(
    'an amount that differs by %d đồng is answered 04, again and again, and put before an officer once',
    async (by) => {
      const order = await sentOrder(desk);
      const message = paidMessage({ ...order, amount: order.amount + by });
      expect([await tell(message), await tell(message)]).toEqual(['04', '04']);
      expect(await moneyOf(desk, order.reference)).toMatchObject({
        state: 'awaiting-payment',
        payments: [{ state: 'open', amount: order.amount + by }],
        exceptions: ['amount-differs'],
        cardUntil: '2026-12-31',
      });
    },
  );

  test.each([
    ['half a đồng', { vnp_Amount: '136620050' }],
    ['more than there is', { vnp_Amount: '9'.repeat(40) }],
    ['dollars', { vnp_CurrCode: 'USD' }],
  ])('%s is answered 04 and put before an officer', async (_name, change) => {
    const order = await sentOrder(desk);
    const message = paidMessage(order, change);
    expect([await tell(message), await tell(message)]).toEqual(['04', '04']);
    expect(await moneyOf(desk, order.reference)).toMatchObject({
      state: 'awaiting-payment',
      payments: [],
      exceptions: ['amount-differs'],
    });
  });
});

describe('a payment that did not go through', () => {
  test.each([
    ['24', 'Bạn đã hủy giao dịch.'],
    ['51', 'Tài khoản không đủ số dư.'],
    ['98', 'Giao dịch không thành công, VNPAY không cho biết lý do.'],
  ])('with code %s closes the order with its words', async (code, words) => {
    const order = await sentOrder(desk);
    const message = paidMessage(order, { vnp_ResponseCode: code, vnp_TransactionStatus: '02', vnp_TransactionNo: '0' });
    expect([await tell(message), await tell(message)]).toEqual(['00', '02']);
    expect(await moneyOf(desk, order.reference)).toMatchObject({
      state: 'failed',
      payments: [],
      exceptions: [],
      lastEvent: { code, message: words },
    });
  });

  test('and was paid after all, in time, is recorded; the failure that comes late changes nothing', async () => {
    const order = await sentOrder(desk);
    const failed = paidMessage(order, { vnp_ResponseCode: '24', vnp_TransactionStatus: '02', vnp_TransactionNo: '0' });
    expect([await tell(failed), await tell(paidMessage(order)), await tell(failed)]).toEqual(['00', '00', '02']);
    expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded', payments: [{ state: 'recorded' }] });
  });

  test('does not close an order whose payer has turned to a bank transfer', async () => {
    const order = await sentOrder(desk);
    await desk.asOwner((client) =>
      client.query(`update contribution_order set channel = 'bank-transfer' where reference = $1`, [order.reference]),
    );
    expect(await tell(paidMessage(order, { vnp_ResponseCode: '11', vnp_TransactionStatus: '02' }))).toBe('02');
    expect(await moneyOf(desk, order.reference)).toMatchObject(WAITING);
  });
});

describe('money that is held as suspicious', () => {
  test.each([
    ['07', '07'],
    ['00', '07'],
    ['00', '04'],
  ])('(response %s, status %s) is not taken for paid and put before an officer once', async (response, status) => {
    const order = await sentOrder(desk);
    const message = paidMessage(order, { vnp_ResponseCode: response, vnp_TransactionStatus: status });
    expect([await tell(message), await tell(message)]).toEqual(['00', '00']);
    expect(await moneyOf(desk, order.reference)).toMatchObject({ ...WAITING, exceptions: ['suspicious'] });
  });

  test('and released later is recorded', async () => {
    const order = await sentOrder(desk);
    const message = paidMessage(order);
    await tell({ ...message, vnp_ResponseCode: '07', vnp_TransactionStatus: '07' });
    expect(await tell(message)).toBe('00');
    expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded', openExceptions: [] });
  });
});

test('a message that contradicts itself settles nothing: it is to be sent again, and VNPAY is asked', async () => {
  const order = await sentOrder(desk);
  for (const change of [{ vnp_TransactionStatus: '01' }, { vnp_TransactionStatus: '02' }, { vnp_ResponseCode: '24' }])
    expect([change, await tell(paidMessage(order, change))]).toEqual([change, '99']);
  const { askAt, ...money } = await moneyOf(desk, order.reference);
  expect(money).toMatchObject(WAITING);
  expect(Temporal.Instant.compare(askAt ?? '2030-01-01T00:00Z', desk.clock.now().add({ minutes: 1 }))).toBe(-1);
});

describe('the browser that comes back', () => {
  test('before the notification settles nothing, and has VNPAY asked within seconds, however often it is reloaded', async () => {
    const order = await sentOrder(desk);
    const message = paidMessage(order);
    for (let time = 0; time < 3; time += 1)
      expect(await comeBack(message)).toMatchObject({
        status: 200,
        body: { reference: order.reference, outcome: 'paid', words: { vi: 'Giao dịch thành công.' } },
      });
    const { askAt, asking, ...money } = await moneyOf(desk, order.reference);
    expect(money).toMatchObject(WAITING);
    expect([askAt, asking]).toEqual([desk.clock.now().add({ seconds: 5 }).toString(), 1]);
    expect(await tell(message)).toBe('00');
    expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded', payments: [{ state: 'recorded' }] });
  });

  test('after the notification changes nothing and asks nothing', async () => {
    const order = await sentOrder(desk);
    const message = paidMessage(order);
    await tell(message);
    expect((await comeBack(message)).status).toBe(200);
    expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded', askAt: null, asking: 0 });
  });

  test('with words nobody signed, or of another terminal, is told that they prove nothing', async () => {
    const order = await sentOrder(desk);
    const forged = await createTestBrowser(desk.citizenApp).call(
      `/api/payments/vnpay/return?${signedQuery(paidMessage(order), 'ANOTHER-SECRET')}`,
    );
    const foreign = await comeBack(paidMessage(order, { vnp_TmnCode: 'ANOTHER1' }));
    expect([forged.status, foreign.status, forged.body['code']]).toEqual([400, 400, 'payment-message-not-signed']);
    expect(await moneyOf(desk, order.reference)).toMatchObject({ ...WAITING, asking: 0 });
  });
});

describe('a server that cannot write', () => {
  test('answers 99 while it is for reading only, and writes nothing', async () => {
    const order = await sentOrder(desk);
    const { services } = desk;
    await setMode(services.db, { readingOnly: true, until: undefined }, desk.clock.now());
    desk.clock.forward({ seconds: 3 });
    expect(await tell(paidMessage(order))).toBe('99');
    expect((await comeBack(paidMessage(order))).status).toBe(200);
    await setMode(services.db, { readingOnly: false, until: undefined }, desk.clock.now());
    desk.clock.forward({ seconds: 3 });
    expect(await moneyOf(desk, order.reference)).toMatchObject({ ...WAITING, asking: 0 });
    expect(await tell(paidMessage(order))).toBe('00');
  });

  test('answers 99 where the database fails', async () => {
    const order = await sentOrder(desk);
    const failing = () => Promise.reject(new Error('the connection broke off'));
    const db = { ...desk.services.db, transaction: failing };
    const app = await createApplication('citizen', { ...desk.services, db }, capabilities.citizen);
    expect(await notify(signedQuery(paidMessage(order)), app)).toBe('99');
    await app.close();
    expect(await moneyOf(desk, order.reference)).toMatchObject(WAITING);
  });

  test('answers 97 where paying through VNPAY is not configured, and its return is unknown', async () => {
    const { VNPAY_URL: _url, ...config } = desk.services.config;
    const app = await createApplication('citizen', { ...desk.services, config }, capabilities.citizen);
    const order = await sentOrder(desk);
    expect(await notify(signedQuery(paidMessage(order)), app)).toBe('97');
    const back = await createTestBrowser(app).call(`/api/payments/vnpay/return?${signedQuery(paidMessage(order))}`);
    expect(back.status).toBe(404);
    await app.close();
  });
});

test('a notification is heard however full the server is', () => {
  const limit = createAdmissionLimit(250);
  while (limit.enter(1));
  const turnedAway = (url: string) => isTurnedAway('citizen', limit, { url, headers: {} });
  expect([turnedAway(`${IPN}?vnp_Amount=1`), turnedAway('/api/payments/vnpay/return?x=1'), turnedAway('/')]).toEqual([
    false,
    true,
    true,
  ]);
});
