import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk } from '../applications/application-fixture.ts';
import { askAboutDueOrders } from './ask-due.ts';
import { moneyOf, paidMessage, type SentOrder, sentOrder } from './order-fixture.ts';
import { signedQuery, startProvider, type TestProvider } from './provider-fixture.ts';
import { createTestBrowser } from '../testing/test-browser.ts';

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
beforeEach(async () => {
  provider.asked = [];
  provider.signsWrongly = false;
  // Whatever rest an earlier test caused is over, and its orders are none of the next one's.
  desk.clock.forward({ minutes: 5 });
  await desk.asOwner((client) => client.query('update contribution_order set ask_at = null'));
});

const ask = async (minutes: number) => {
  desk.clock.forward({ minutes });
  await askAboutDueOrders(desk.services);
};
const paidAnswer = (order: SentOrder, change: Record<string, string> = {}) => ({
  ...paidMessage(order),
  vnp_ResponseCode: '00',
  vnp_TransactionType: '01',
  ...change,
});
const WAITING = { state: 'awaiting-payment', payments: [], exceptions: [] };

test('an order that VNPAY says nothing of is asked about after five minutes, by what VNPAY knows it by, and recorded', async () => {
  const order = await sentOrder(desk);
  provider.reply = () => paidAnswer(order);
  await ask(4);
  expect(provider.asked).toEqual([]);
  await ask(1);
  expect(provider.asked).toMatchObject([{ vnp_Command: 'querydr', vnp_TxnRef: order.reference, vnp_TmnCode: 'DEMOTMN1' }]);
  const createdAt = desk.clock.now().subtract({ minutes: 5 }).toZonedDateTimeISO('Asia/Ho_Chi_Minh');
  expect(provider.asked[0]?.['vnp_TransactionDate']).toBe(createdAt.toPlainDateTime().toString().replace(/\D/g, ''));
  expect(await moneyOf(desk, order.reference)).toMatchObject({
    state: 'recorded',
    payments: [{ state: 'recorded', source: 'query' }],
    askAt: null,
  });
  await ask(60);
  expect(provider.asked).toHaveLength(1);
});

test('the notification that comes after the answer finds it settled, at once with it as well', async () => {
  const order = await sentOrder(desk);
  const message = paidMessage(order);
  provider.reply = () => ({ ...message, vnp_TransactionType: '01' });
  const tell = async () =>
    (await createTestBrowser(desk.citizenApp).call(`/api/payments/vnpay/ipn?${signedQuery(message)}`)).body['RspCode'];
  desk.clock.forward({ minutes: 5 });
  const [, code] = await Promise.all([askAboutDueOrders(desk.services), tell()]);
  expect(['00', '02']).toContain(code);
  expect(await tell()).toBe('02');
  expect(await moneyOf(desk, order.reference)).toMatchObject({
    state: 'recorded',
    payments: [{ state: 'recorded' }],
    ledger: ['received', 'recorded'],
  });
});

test('a payment that goes on is asked about in doubling intervals, until a day after its end', async () => {
  const order = await sentOrder(desk);
  provider.reply = () => paidAnswer(order, { vnp_TransactionStatus: '01', vnp_TransactionNo: '0' });
  const askedAfter: number[] = [];
  for (let minute = 1; minute <= 26 * 60; minute += 1) {
    const before = provider.asked.length;
    await ask(1);
    if (provider.asked.length > before) askedAfter.push(minute);
  }
  expect(askedAfter).toEqual([5, 15, 35, 75, 155, 315, 635, 1275, 15 + 24 * 60]);
  expect(await moneyOf(desk, order.reference)).toMatchObject({ payments: [], askAt: null });
});

test('a payment that VNPAY does not know, or not yet, is asked about again', async () => {
  const order = await sentOrder(desk);
  provider.reply = () => ({ vnp_ResponseCode: '91', vnp_TxnRef: '' });
  await ask(5);
  provider.reply = () => paidAnswer(order);
  await ask(10);
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded' });
});

test.each([
  ['a failure', { vnp_TransactionStatus: '02', vnp_TransactionNo: '0' }, { state: 'failed', exceptions: [], askAt: null }],
  ['money that is held', { vnp_TransactionStatus: '07' }, { state: 'awaiting-payment', exceptions: ['suspicious'] }],
  ['another amount', { vnp_Amount: '136620100' }, { state: 'awaiting-payment', exceptions: ['amount-differs'] }],
  ['no amount at all', { vnp_Amount: '' }, { state: 'awaiting-payment', exceptions: ['amount-differs'], payments: [] }],
])('%s in the answer ends in a state that somebody sees', async (_name, change, expected) => {
  const order = await sentOrder(desk);
  provider.reply = () => paidAnswer(order, change);
  await ask(5);
  expect(await moneyOf(desk, order.reference)).toMatchObject(expected);
});

test('money that is held is asked about until it is released', async () => {
  const order = await sentOrder(desk);
  provider.reply = () => paidAnswer(order, { vnp_TransactionStatus: '07' });
  await ask(5);
  provider.reply = () => paidAnswer(order);
  await ask(10);
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded', openExceptions: [] });
});

test.each([
  ['silence', () => 'silence' as const],
  ['a fault', () => ({ status: 500, body: 'oops' })],
  ['nonsense', () => ({ status: 200, body: '<html>' })],
  ['something else', () => ({ status: 200, body: '["00"]' })],
  ['an endless answer', () => ({ status: 200, body: `{"a":"${'x'.repeat(400_000)}"}` })],
  ['another order', () => ({ vnp_ResponseCode: '00', vnp_TransactionStatus: '00', vnp_TxnRef: 'VSS0000000000' })],
  ['no order', () => ({ vnp_ResponseCode: '00', vnp_TransactionStatus: '00', vnp_TxnRef: '' })],
  ['another terminal', () => ({ vnp_ResponseCode: '00', vnp_TransactionStatus: '00', vnp_TmnCode: 'ANOTHER1' })],
  ['a refusal of our question', () => ({ vnp_ResponseCode: '97' })],
])('from %s nothing is concluded, and it is asked again five minutes later', async (_name, reply) => {
  const order = await sentOrder(desk);
  provider.reply = reply;
  await ask(5);
  expect(await moneyOf(desk, order.reference)).toMatchObject(WAITING);
  expect(provider.asked).toHaveLength(1);
  await ask(4);
  expect(provider.asked).toHaveLength(1);
  provider.reply = () => paidAnswer(order);
  await ask(1);
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded' });
});

test('an answer that says paid and is signed by somebody else, or by nobody, is none', async () => {
  const order = await sentOrder(desk);
  provider.signsWrongly = true;
  provider.reply = () => paidAnswer(order);
  await ask(5);
  provider.reply = () => ({ status: 200, body: JSON.stringify({ ...paidAnswer(order), vnp_Command: 'querydr' }) });
  await ask(5);
  expect(provider.asked).toHaveLength(2);
  expect(await moneyOf(desk, order.reference)).toMatchObject(WAITING);
});

test('after five failures in a row VNPAY is left alone for half a minute; what is due stays due', async () => {
  const orders: SentOrder[] = [];
  for (let index = 0; index < 12; index += 1) orders.push(await sentOrder(desk));
  provider.reply = () => ({ status: 503, body: '' });
  await ask(6);
  // One, then ten at once; the last finds VNPAY resting.
  expect(provider.asked).toHaveLength(11);
  await askAboutDueOrders(desk.services);
  expect(provider.asked).toHaveLength(11);
  await ask(5);
  // One question found out that VNPAY is as unwell as before.
  expect(provider.asked).toHaveLength(12);
  provider.reply = ({ vnp_TxnRef }) => {
    const order = orders.find(({ reference }) => reference === vnp_TxnRef);
    return order ? paidAnswer(order) : 'silence';
  };
  await ask(5);
  for (const { reference } of orders) expect(await moneyOf(desk, reference)).toMatchObject({ state: 'recorded' });
});

test('two processes ask about an order once', async () => {
  const order = await sentOrder(desk);
  provider.reply = () => paidAnswer(order);
  desk.clock.forward({ minutes: 5 });
  await Promise.all([askAboutDueOrders(desk.services), askAboutDueOrders(desk.services)]);
  expect(provider.asked).toHaveLength(1);
});
