import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { moneyOf } from './order-fixture.ts';
import { type Approved, found, openRefundDesk, type RefundDesk, taken, unrefunded } from './refund-fixture.ts';

let desk: RefundDesk;
let provider: RefundDesk['provider'];
beforeAll(async () => {
  desk = await openRefundDesk();
  ({ provider } = desk);
});
afterAll(() => desk.end());
beforeEach(() => desk.afresh());

const commands = () => provider.asked.map((message) => message['vnp_Command']);

test('a refund is ordered by what VNPAY knows the payment by, and done when it has gone to the bank', async () => {
  const { order, refundId, transactionNo } = await desk.approved();
  desk.answering(taken('06'));
  await desk.sendDue();
  expect(provider.asked).toMatchObject([
    {
      vnp_Command: 'refund',
      vnp_TransactionType: '02',
      vnp_TxnRef: order.reference,
      vnp_Amount: String(order.amount * 100),
      vnp_TransactionNo: transactionNo,
    },
  ]);
  expect(await desk.refundRow(refundId)).toMatchObject({ state: 'done', providerKey: '777', lastError: null });
  expect(await moneyOf(desk, order.reference)).toMatchObject({
    state: 'refunded',
    payments: [{ state: 'refunded' }],
    ledger: ['received', 'refund-approved', 'refunded'],
  });
  await desk.sendDue(60);
  expect(provider.asked).toHaveLength(1);
});

test('a part is ordered as a part', async () => {
  await desk.approved(1_000);
  desk.answering(taken('06'));
  await desk.sendDue();
  expect(provider.asked).toMatchObject([{ vnp_TransactionType: '03', vnp_Amount: '100000' }]);
});

test('one that VNPAY is working on is asked about, and not ordered again', async () => {
  const refund = await desk.approved();
  desk.answering(taken('05'), found(refund, '05'));
  await desk.sendDue();
  await desk.sendDue(1);
  desk.answering('silence', found(refund, '06'));
  await desk.sendDue(2);
  expect(commands()).toEqual(['refund', 'querydr', 'querydr']);
  expect(await desk.refundRow(refund.refundId)).toMatchObject({ state: 'done' });
});

test('an order whose answer was lost is asked about first, and sent again to the letter where VNPAY knows nothing of it', async () => {
  const refund = await desk.approved();
  desk.answering('silence', unrefunded(refund));
  await desk.sendDue();
  expect(await desk.refundRow(refund.refundId)).toMatchObject({ state: 'sent', lastError: 'no-answer' });
  desk.answering(taken('06'), unrefunded(refund));
  await desk.sendDue(1);
  expect(commands()).toEqual(['refund', 'querydr', 'refund']);
  expect(provider.asked[2]).toEqual(provider.asked[0]);
  expect(await desk.refundRow(refund.refundId)).toMatchObject({ state: 'done', tries: 2 });
});

test('an order that did arrive is done without a second one', async () => {
  const refund = await desk.approved();
  desk.answering('silence');
  await desk.sendDue();
  desk.answering('silence', found(refund, '06'));
  await desk.sendDue(1);
  expect(commands()).toEqual(['refund', 'querydr']);
  expect(await desk.refundRow(refund.refundId)).toMatchObject({ state: 'done' });
});

test('a repeat that VNPAY knows (94) is neither done nor refused by that: it is asked about', async () => {
  const refund = await desk.approved();
  desk.answering({ vnp_ResponseCode: '94' });
  await desk.sendDue();
  expect(await desk.refundRow(refund.refundId)).toMatchObject({ state: 'sent', lastError: 'response-94' });
  desk.answering('silence', found(refund, '06'));
  await desk.sendDue(1);
  expect(await desk.refundRow(refund.refundId)).toMatchObject({ state: 'done' });
});

test.each([
  ['the transaction was not successful there', { vnp_ResponseCode: '95' }, 'response-95'],
  ['the transaction is not known there', { vnp_ResponseCode: '91' }, 'response-91'],
  ['the bank refuses it', taken('09'), 'status-09'],
])('where %s, the money is with us again and an officer decides anew', async (_name, reply, lastError) => {
  const { order, refundId } = await desk.approved();
  desk.answering(reply);
  await desk.sendDue();
  expect(await desk.refundRow(refundId)).toMatchObject({ state: 'failed', lastError });
  expect(await moneyOf(desk, order.reference)).toMatchObject({
    state: 'paid',
    payments: [{ state: 'open' }],
    exceptions: ['late', 'refund-failed'],
    ledger: ['received', 'refund-approved', 'refund-failed'],
  });
});

test.each([
  ['silence', 'silence' as const],
  ['a fault', { status: 500, body: '' }],
  ['nonsense', { status: 200, body: 'OK' }],
  ['an answer that nobody signed', { status: 200, body: JSON.stringify({ vnp_Command: 'refund', ...taken('06') }) }],
  ['an answer about another order', { ...taken('06'), vnp_TxnRef: 'VSS0000000000' }],
  ['another error', { vnp_ResponseCode: '99' }],
])('from %s nothing is concluded: the refund waits and is looked after', async (_name, reply) => {
  const { order, refundId } = await desk.approved();
  desk.answering(reply);
  await desk.sendDue();
  expect(await desk.refundRow(refundId)).toMatchObject({ state: 'sent' });
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'refunding', payments: [{ state: 'refunding' }] });
});

test('an answer signed by somebody else ends nothing', async () => {
  const { refundId } = await desk.approved();
  provider.signsWrongly = true;
  desk.answering(taken('06'));
  await desk.sendDue();
  expect(await desk.refundRow(refundId)).toMatchObject({ state: 'sent', lastError: 'no-answer' });
});

test('another refund of the same payment, of another amount, is not taken for ours', async () => {
  const refund = await desk.approved(1_000);
  desk.answering('silence');
  await desk.sendDue();
  desk.answering(taken('06'), found(refund, '06', 2_000));
  await desk.sendDue(1);
  expect(commands()).toEqual(['refund', 'querydr', 'refund']);
});

/** A refund that the bank refused under a number of VNPAY's, or under none, and a second one whose order got no answer. */
async function refusedAndOrderedAnew(number: string): Promise<Approved> {
  const first = await desk.approved();
  desk.answering({ ...taken('09'), vnp_TransactionNo: number });
  await desk.sendDue();
  expect(await desk.refundRow(first.refundId)).toMatchObject({ state: 'failed', providerKey: number === '0' ? null : number });
  const refundId = await desk.approve(first.order);
  desk.answering('silence');
  await desk.sendDue();
  provider.asked = [];
  return { ...first, refundId };
}

test('a refusal of an earlier refund of as much, known by its number, is not taken for ours: ours is sent again', async () => {
  const refund = await refusedAndOrderedAnew('778');
  desk.answering(taken('06'), { ...found(refund, '09'), vnp_TransactionNo: '778' });
  await desk.sendDue(1);
  expect(commands()).toEqual(['querydr', 'refund']);
  expect(await desk.refundRow(refund.refundId)).toMatchObject({ state: 'done' });
});

test('a refusal under another number is ours', async () => {
  const refund = await refusedAndOrderedAnew('778');
  desk.answering('silence', { ...found(refund, '09'), vnp_TransactionNo: '779' });
  await desk.sendDue(1);
  expect(await desk.refundRow(refund.refundId)).toMatchObject({ state: 'failed', lastError: 'status-09' });
});

test.each([
  ['the earlier one had no number', '0', '779'],
  ['VNPAY tells none', '778', '0'],
])('a refusal that may be of either (%s) leaves ours as it is and goes before an officer, once', async (_name, before, told) => {
  const refund = await refusedAndOrderedAnew(before);
  desk.answering('silence', { ...found(refund, '09'), vnp_TransactionNo: told });
  await desk.sendDue(1);
  await desk.sendDue(10);
  expect(commands()).toEqual(['querydr', 'querydr']);
  expect(await desk.refundRow(refund.refundId)).toMatchObject({ state: 'sent', lastError: 'refusal-of-which-refund' });
  expect(await moneyOf(desk, refund.order.reference)).toMatchObject({
    state: 'refunding',
    exceptions: ['late', 'refund-failed', 'state-at-provider-differs'],
  });
  desk.answering('silence', { ...found(refund, '06'), vnp_TransactionNo: told });
  await desk.sendDue(60);
  expect(await desk.refundRow(refund.refundId)).toMatchObject({ state: 'done' });
});

test('two processes order it once', async () => {
  const { refundId } = await desk.approved();
  desk.answering(taken('06'));
  await Promise.all([desk.sendDue(), desk.sendDue(), desk.sendDue()]);
  expect(commands()).toEqual(['refund']);
  expect(await desk.refundRow(refundId)).toMatchObject({ state: 'done', tries: 1 });
});

test('its turns become rarer, at last four a day', async () => {
  await desk.approved();
  desk.answering('silence', 'silence');
  let turns = 0;
  for (let hour = 0; hour < 72; hour += 1) {
    const before = provider.asked.length;
    await desk.sendDue(60);
    if (hour >= 48 && provider.asked.length > before) turns += 1;
  }
  expect(turns).toBe(4);
});
