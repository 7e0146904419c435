import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkLedger } from '../ledger/check.ts';
import { decide, propose, sendBack } from '../received-payments/desk/desk-payments-fixture.ts';
import { refundArrived, refundRefused } from '../received-payments/refund-outcome.ts';
import { concludeRefund } from './conclude-refund.ts';
import { moneyOf } from './order-fixture.ts';
import { readBooks } from './reconciliation/books.ts';
import { compare } from './reconciliation/compare.ts';
import { type Approved, found, openRefundDesk, type RefundDesk, taken, unrefunded } from './refund-fixture.ts';
import { noteUnansweredRefunds } from './unanswered-refunds.ts';

let desk: RefundDesk;
let provider: RefundDesk['provider'];
beforeAll(async () => {
  desk = await openRefundDesk();
  ({ provider } = desk);
});
afterAll(() => desk.end());
beforeEach(() => desk.afresh());

/** A refund that VNPAY has said nothing of for a day, and two officers at its exception. */
async function unanswered() {
  const refund = await desk.approved();
  desk.answering('silence');
  await desk.sendDue();
  await noteUnansweredRefunds(desk.services, DAY);
  expect(await openedOf(refund)).toEqual([]);
  desk.clock.forward({ hours: 25 });
  await Promise.all([noteUnansweredRefunds(desk.services, DAY), noteUnansweredRefunds(desk.services, DAY)]);
  await noteUnansweredRefunds(desk.services, DAY.add({ days: 1 }));
  const [exceptionId = ''] = await openedOf(refund);
  const [clerk, approver] = [await desk.officer(['case-officer']), await desk.officer(['approver'])];
  return { refund, clerk, approver, exceptionId };
}
const DAY = Temporal.PlainDate.from('2026-11-23');
const openedOf = async ({ order }: Approved) => {
  const { rows } = await desk.asOwner((client) =>
    client.query<{ id: string }>(
      `select x.exception_id as id from payment_exception x join received_payment p on p.payment_id = x.payment_id
        where p.reference = $1 and x.kind = 'refund-unanswered' and x.state <> 'closed'`,
      [order.reference],
    ),
  );
  return rows.map(({ id }) => id);
};
const clearingOff = async () =>
  (await checkLedger(desk.services.db))
    .filter(({ kind }) => kind === 'clearing-differs')
    .map(({ about, ledger, records }) => [about, (ledger ?? 0) - (records ?? 0)]);
const TO = { bankKey: 'vietcombank', account: '0123 456-789', holder: 'Nguyễn Thị Mẫu' };
const transfer = async (of: Awaited<ReturnType<typeof unanswered>>, to: object = TO) => {
  const { clerk, approver, exceptionId } = of;
  const seen = Number((await clerk.call(`/api/payment-exceptions/${exceptionId}`)).body['lastSeq']);
  const row = { exceptionId, kind: 'refund-unanswered', reference: null, lastSeq: seen };
  const proposed = await propose(clerk, row, 'transfer', { to });
  return proposed.status === 200 ? decide(approver, exceptionId, seen + 1) : proposed;
};

const livingRefund = async ({ order }: Approved) => {
  const { rows } = await desk.asOwner((client) =>
    client.query<{ id: string }>(
      `select r.refund_id as id from payment_refund r join received_payment p on p.payment_id = r.payment_id
        where p.reference = $1 and r.state in ('approved', 'sent')`,
      [order.reference],
    ),
  );
  return rows[0]?.id ?? '';
};

test('a refund that VNPAY is silent about for a day is put before officers, once, who ask again', async () => {
  const of = await unanswered();
  expect(await openedOf(of.refund)).toHaveLength(1);
  const { body } = await of.clerk.call(`/api/payment-exceptions/${of.exceptionId}`);
  expect(body).toMatchObject({
    possible: ['transfer', 'arrived', 'close'],
    mayAsk: true,
    refund: { refundId: of.refund.refundId },
  });
  const ask = (path: string) => of.clerk.call(`/api/${path}/question`, { method: 'POST' });
  expect((await ask(`payment-exceptions/${of.exceptionId}`)).body).toEqual({ answer: 'refund-waits' });
  // VNPAY is left alone for a moment after so much silence.
  desk.clock.forward({ minutes: 2 });
  desk.answering('silence', found(of.refund, '06'));
  expect((await ask(`payment-refunds/${of.refund.refundId}`)).body).toEqual({ answer: 'refund-done' });
  expect(await desk.refundRow(of.refund.refundId)).toMatchObject({ state: 'done' });
  expect((await ask(`payment-refunds/${of.refund.refundId}`)).body['code']).toBe('refund-ended');
  expect((await of.clerk.call(`/api/payment-exceptions/${of.exceptionId}`)).body).toMatchObject({
    possible: ['close'],
    mayAsk: false,
  });
});

test('handed to the bank by two officers, VNPAY hears nothing more of it, and the books stay right', async () => {
  // What other tests did to their refunds stays as it is.
  const before = await clearingOff();
  const of = await unanswered();
  const { order, refundId } = of.refund;
  expect((await transfer(of)).status).toBe(200);
  expect(await desk.refundRow(refundId)).toMatchObject({ state: 'failed', lastError: 'handed-over' });
  expect((await of.approver.call('/api/refund-files', { method: 'POST' })).status).toBe(200);
  provider.asked = [];
  await desk.sendDue(60 * 24);
  expect(provider.asked).toEqual([]);
  const { rows } = await desk.asOwner((client) =>
    client.query<{ id: string; line: string; account: string; holder: string }>(
      `select r.refund_id as id, l.reference as line, r.to_account as account, r.to_holder as holder from payment_refund r
         join bank_refund_file_line l on l.refund_id = r.refund_id where r.exception_id = $1`,
      [of.exceptionId],
    ),
  );
  expect(rows).toMatchObject([{ account: '0123456789', holder: 'NGUYEN THI MAU' }]);
  await refundArrived(desk.services, rows[0]?.id ?? '', 'FT-OUT');
  expect(await moneyOf(desk, order.reference)).toMatchObject({
    state: 'refunded',
    payments: [{ state: 'refunded' }],
    ledger: ['received', 'refund-approved', 'refund-approved', 'refund-failed', 'refunded'],
  });
  expect(await clearingOff()).toEqual(before);
});

test('money that VNPAY gives back after all is found by the reconciliation, beside the transfer', async () => {
  const of = await unanswered();
  await transfer(of);
  await desk.asOwner((client) =>
    client.query(`update payment_refund set state = 'done' where exception_id = $1`, [of.exceptionId]),
  );
  const { order } = of.refund;
  const day = desk.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate();
  const refunds = [
    { transactionNo: '98', reference: order.reference, amount: order.amount, paidAt: desk.clock.now(), status: '06' },
  ];
  const books = await readBooks(desk.services.db, day, { payments: [], refunds });
  expect(books.refunds).toEqual([]);
});

test('VNPAY’s word, come while two officers handed the refund over, goes before an officer, once', async () => {
  const of = await unanswered();
  await transfer(of);
  const { order, refundId } = of.refund;
  for (const outcome of ['unclear', 'done', 'done'] as const)
    await concludeRefund(desk.services, refundId, { outcome, providerKey: '98' });
  expect(await desk.refundRow(refundId)).toMatchObject({ state: 'failed', lastError: 'handed-over' });
  const { exceptions } = await moneyOf(desk, order.reference);
  expect(exceptions.filter((kind) => kind === 'state-at-provider-differs')).toHaveLength(1);
});

test.each([
  ['gave it back after all', (refund: Approved) => found(refund, '06'), ['querydr']],
  ['refused it', (refund: Approved) => found(refund, '09'), ['querydr', 'refund']],
  ['knows of no refund', unrefunded, ['querydr', 'refund']],
])('a transfer that came back and goes the old way again is asked about first: VNPAY %s', async (_name, said, asked) => {
  const of = await unanswered();
  await transfer(of);
  await refundRefused(desk.services, await livingRefund(of.refund), { reason: 'Sai số tài khoản' });
  const again = await desk.approve(of.refund.order);
  desk.answering(taken('06'), said(of.refund));
  provider.asked = [];
  await desk.sendDue(1);
  expect(provider.asked.map((message) => message['vnp_Command'])).toEqual(asked);
  expect(await desk.refundRow(again)).toMatchObject({ state: 'done' });
});

test('an account that no bank takes is refused at its field, and answered meanwhile nothing is transferred', async () => {
  const of = await unanswered();
  for (const [field, code] of [
    ['bankKey', 'refund-bank-unknown'],
    ['account', 'refund-account-malformed'],
    ['holder', 'refund-holder-malformed'],
  ] as const)
    expect((await transfer(of, { ...TO, [field]: '?' })).body['code']).toBe(code);
  const row = { exceptionId: of.exceptionId, kind: '', reference: null, lastSeq: 0 };
  expect((await propose(of.clerk, row, 'transfer', { to: TO })).status).toBe(200);
  desk.answering('silence', found(of.refund, '06'));
  expect((await of.clerk.call(`/api/payment-refunds/${of.refund.refundId}/question`, { method: 'POST' })).body).toEqual({
    answer: 'refund-done',
  });
  const late = await decide(of.approver, of.exceptionId, 1);
  expect([late.status, late.body['code']]).toEqual([409, 'payment-decision-unfit']);
  expect(await moneyOf(desk, of.refund.order.reference)).toMatchObject({ state: 'refunded' });
});

describe('a refund of which VNPAY says only in a letter that it went', () => {
  const arrive = async ({ clerk, exceptionId }: Awaited<ReturnType<typeof unanswered>>, letter: string) => {
    const seen = Number((await clerk.call(`/api/payment-exceptions/${exceptionId}`)).body['lastSeq']);
    const proposed = await propose(clerk, { exceptionId, kind: 'refund-unanswered', reference: null, lastSeq: seen }, 'arrived', {
      letter,
    });
    return { proposed, seen: seen + 1 };
  };

  test('is done when two officers say so by its number: books, reconciliation and payer know, and VNPAY is asked no more', async () => {
    const before = await clearingOff();
    const of = await unanswered();
    const { order, refundId } = of.refund;
    const { seen } = await arrive(of, ' 2045/CV-VNPAY ');
    expect((await of.approver.call(`/api/payment-exceptions/${of.exceptionId}`)).body).toMatchObject({
      proposal: 'arrived',
      proposedReference: '2045/CV-VNPAY',
      proposedAmount: of.refund.order.amount,
    });
    const decided = await Promise.all([decide(of.approver, of.exceptionId, seen), decide(of.approver, of.exceptionId, seen)]);
    expect(decided.map(({ status }) => status)).toEqual([200, 200]);
    expect(await desk.refundRow(refundId)).toMatchObject({ state: 'done', providerKey: '2045/CV-VNPAY' });
    expect(await moneyOf(desk, order.reference)).toMatchObject({
      state: 'refunded',
      payments: [{ state: 'refunded' }],
      ledger: ['received', 'refund-approved', 'refunded'],
    });
    expect(await clearingOff()).toEqual(before);
    provider.asked = [];
    await desk.sendDue(60 * 24);
    expect(provider.asked).toEqual([]);
    // VNPAY's list of that day has it, by a number of its own.
    const listed = {
      transactionNo: '98',
      reference: order.reference,
      amount: order.amount,
      paidAt: desk.clock.now(),
      status: '06',
    };
    const books = await readBooks(desk.services.db, DAY, { payments: [], refunds: [listed] });
    expect(compare({ payments: [], refunds: [listed] }, [], books.refunds)).toEqual([]);
    const told = await desk.asOwner((client) =>
      client.query(`select kind from notification where person_id = $1 and kind = 'payment-refunded'`, [order.payerId]),
    );
    expect(told.rowCount).toBe(1);
  });

  test('is proposed anew where the second officer sends it back', async () => {
    const of = await unanswered();
    const { seen } = await arrive(of, '2047/CV');
    const row = { exceptionId: of.exceptionId, kind: 'refund-unanswered', reference: null, lastSeq: seen - 1 };
    expect((await propose(of.clerk, row, 'arrived', { letter: '2047/CV' })).status).toBe(200);
    expect((await propose(of.clerk, row, 'arrived', { letter: '2099/CV' })).body['code']).toBe('payment-decision-stale');
    expect((await propose(of.clerk, row, 'transfer', { to: TO })).body['code']).toBe('payment-decision-stale');
    expect((await sendBack(of.approver, of.exceptionId, seen)).status).toBe(200);
    const again = await of.clerk.call(`/api/payment-exceptions/${of.exceptionId}`);
    expect(again.body).toMatchObject({ state: 'open', proposedReference: null });
    await arrive(of, '2048/CV');
    expect((await decide(of.approver, of.exceptionId, seen + 2)).status).toBe(200);
    expect(await desk.refundRow(of.refund.refundId)).toMatchObject({ state: 'done', providerKey: '2048/CV' });
  });

  test('is not where the number is none, where one officer says it twice, or where VNPAY has answered meanwhile', async () => {
    const of = await unanswered();
    const { proposed } = await arrive(of, 'không có');
    expect([proposed.status, proposed.body['code']]).toEqual([422, 'refund-letter-malformed']);
    const both = await desk.officer(['case-officer', 'approver']);
    const { seen } = await arrive({ ...of, clerk: both }, '2046/CV');
    expect((await decide(both, of.exceptionId, seen)).body['code']).toBe('payment-second-officer');
    await refundRefused(desk.services, of.refund.refundId, { reason: 'status-09' });
    expect((await decide(of.approver, of.exceptionId, seen)).body['code']).toBe('payment-decision-unfit');
    expect(await desk.refundRow(of.refund.refundId)).toMatchObject({ state: 'failed' });
  });
});
