import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk } from '../applications/application-fixture.ts';
import { checkLedger } from '../ledger/check.ts';
import { decide, propose } from '../received-payments/desk/desk-payments-fixture.ts';
import { markRefunding } from '../received-payments/mark-refund.ts';
import { refundArrived } from '../received-payments/refund-outcome.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { moneyOf, paidMessage, sentOrder, type SentOrder } from './order-fixture.ts';
import { type Reply, signedQuery, startProvider, type TestProvider } from './provider-fixture.ts';
import { readBooks } from './reconciliation/books.ts';
import { sendDueRefunds } from './send-due-refunds.ts';
import { noteUnansweredRefunds } from './unanswered-refunds.ts';

let desk: Desk;
let provider: TestProvider;
let officers: string[];
beforeAll(async () => {
  provider = await startProvider();
  desk = await openDesk(provider.env);
  officers = [(await desk.officer(['case-officer'])).officerId, (await desk.officer(['approver'])).officerId];
});
afterAll(async () => {
  provider.stop();
  await desk.end();
});
beforeEach(async () => {
  desk.clock.forward({ minutes: 5 });
  await desk.asOwner((client) => client.query(`update payment_refund set state = 'failed'`));
  provider.asked = [];
  provider.signsWrongly = false;
});

type Approved = { order: SentOrder; refundId: string; transactionNo: string };

/** Money that came late and that two officers send back: all of it, or a part. */
async function approved(amount?: number): Promise<Approved> {
  const order = await sentOrder(desk);
  const message = paidMessage({ ...order, sentAt: order.sentAt.add({ hours: 1 }) });
  await createTestBrowser(desk.citizenApp).call(`/api/payments/vnpay/ipn?${signedQuery(message)}`);
  return { order, refundId: await approve(order, amount), transactionNo: message['vnp_TransactionNo'] ?? '' };
}

async function approve(order: SentOrder, amount?: number): Promise<string> {
  const refundId = randomUUID();
  const back = amount ?? order.amount;
  const { rows } = await desk.asOwner((client) =>
    client.query<{ paymentId: string }>(
      `insert into payment_refund (refund_id, payment_id, amount, reason, asked_by, approved_by, request_id, state, approved_at)
       select $1, payment_id, $2, 'late', $3, $4, $5, 'approved', $6 from received_payment where reference = $7 returning payment_id as "paymentId"`,
      [
        refundId,
        back,
        officers[0],
        officers[1],
        `rf${refundId.replaceAll('-', '').slice(2)}`,
        desk.clock.now().toString(),
        order.reference,
      ],
    ),
  );
  const paymentId = rows[0]?.paymentId ?? '';
  const actor = { kind: 'officer', id: officers[1] ?? '' } as const;
  await desk.services.db.transaction((tx) => markRefunding(tx, desk.services, { paymentId, refundId, amount: back, actor }));
  return refundId;
}
const refundRow = async (refundId: string) => {
  const { rows } = await desk.asOwner((client) =>
    client.query<Record<string, unknown>>(
      `select state, provider_key as "providerKey", last_error as "lastError", tries from payment_refund where refund_id = $1`,
      [refundId],
    ),
  );
  return rows[0];
};
const send = async (minutes = 0) => {
  desk.clock.forward({ minutes });
  await sendDueRefunds(desk.services);
};
const commands = () => provider.asked.map((message) => message['vnp_Command']);
/** What VNPAY answers to an order of a refund, and to the question after it. */
const answering = (toRefund: Reply, toQuery: Reply = 'silence') => {
  provider.reply = ({ vnp_Command }) => (vnp_Command === 'refund' ? toRefund : toQuery);
};
const taken = (status: string) => ({
  vnp_ResponseCode: '00',
  vnp_TransactionStatus: status,
  vnp_TransactionNo: '777',
  vnp_TransactionType: '02',
});
const found = ({ order }: Approved, status: string, amount = order.amount) => ({
  ...taken(status),
  vnp_Amount: String(amount * 100),
  vnp_TxnRef: order.reference,
});
const unrefunded = ({ order }: Approved) => ({
  ...found({ order, refundId: '', transactionNo: '' }, '00'),
  vnp_TransactionType: '01',
});

test('a refund is ordered by what VNPAY knows the payment by, and done when it has gone to the bank', async () => {
  const { order, refundId, transactionNo } = await approved();
  answering(taken('06'));
  await send();
  expect(provider.asked).toMatchObject([
    {
      vnp_Command: 'refund',
      vnp_TransactionType: '02',
      vnp_TxnRef: order.reference,
      vnp_Amount: String(order.amount * 100),
      vnp_TransactionNo: transactionNo,
    },
  ]);
  expect(await refundRow(refundId)).toMatchObject({ state: 'done', providerKey: '777', lastError: null });
  expect(await moneyOf(desk, order.reference)).toMatchObject({
    state: 'refunded',
    payments: [{ state: 'refunded' }],
    ledger: ['received', 'refund-approved', 'refunded'],
  });
  await send(60);
  expect(provider.asked).toHaveLength(1);
});

test('a part is ordered as a part', async () => {
  await approved(1_000);
  answering(taken('06'));
  await send();
  expect(provider.asked).toMatchObject([{ vnp_TransactionType: '03', vnp_Amount: '100000' }]);
});

test('one that VNPAY is working on is asked about, and not ordered again', async () => {
  const refund = await approved();
  answering(taken('05'), found(refund, '05'));
  await send();
  await send(1);
  answering('silence', found(refund, '06'));
  await send(2);
  expect(commands()).toEqual(['refund', 'querydr', 'querydr']);
  expect(await refundRow(refund.refundId)).toMatchObject({ state: 'done' });
});

test('an order whose answer was lost is asked about first, and sent again to the letter where VNPAY knows nothing of it', async () => {
  const refund = await approved();
  answering('silence', unrefunded(refund));
  await send();
  expect(await refundRow(refund.refundId)).toMatchObject({ state: 'sent', lastError: 'no-answer' });
  answering(taken('06'), unrefunded(refund));
  await send(1);
  expect(commands()).toEqual(['refund', 'querydr', 'refund']);
  expect(provider.asked[2]).toEqual(provider.asked[0]);
  expect(await refundRow(refund.refundId)).toMatchObject({ state: 'done', tries: 2 });
});

test('an order that did arrive is done without a second one', async () => {
  const refund = await approved();
  answering('silence');
  await send();
  answering('silence', found(refund, '06'));
  await send(1);
  expect(commands()).toEqual(['refund', 'querydr']);
  expect(await refundRow(refund.refundId)).toMatchObject({ state: 'done' });
});

test('a repeat that VNPAY knows (94) is neither done nor refused by that: it is asked about', async () => {
  const refund = await approved();
  answering({ vnp_ResponseCode: '94' });
  await send();
  expect(await refundRow(refund.refundId)).toMatchObject({ state: 'sent', lastError: 'response-94' });
  answering('silence', found(refund, '06'));
  await send(1);
  expect(await refundRow(refund.refundId)).toMatchObject({ state: 'done' });
});

test.each([
  ['the transaction was not successful there', { vnp_ResponseCode: '95' }, 'response-95'],
  ['the transaction is not known there', { vnp_ResponseCode: '91' }, 'response-91'],
  ['the bank refuses it', taken('09'), 'status-09'],
])('where %s, the money is with us again and an officer decides anew', async (_name, reply, lastError) => {
  const { order, refundId } = await approved();
  answering(reply);
  await send();
  expect(await refundRow(refundId)).toMatchObject({ state: 'failed', lastError });
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
  const { order, refundId } = await approved();
  answering(reply);
  await send();
  expect(await refundRow(refundId)).toMatchObject({ state: 'sent' });
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'refunding', payments: [{ state: 'refunding' }] });
});

test('an answer signed by somebody else ends nothing', async () => {
  const { refundId } = await approved();
  provider.signsWrongly = true;
  answering(taken('06'));
  await send();
  expect(await refundRow(refundId)).toMatchObject({ state: 'sent', lastError: 'no-answer' });
});

test('another refund of the same payment, of another amount, is not taken for ours', async () => {
  const refund = await approved(1_000);
  answering('silence');
  await send();
  answering(taken('06'), found(refund, '06', 2_000));
  await send(1);
  expect(commands()).toEqual(['refund', 'querydr', 'refund']);
});

/** A refund that the bank refused under a number of VNPAY's, or under none, and a second one whose order got no answer. */
async function refusedAndOrderedAnew(number: string): Promise<Approved> {
  const first = await approved();
  answering({ ...taken('09'), vnp_TransactionNo: number });
  await send();
  expect(await refundRow(first.refundId)).toMatchObject({ state: 'failed', providerKey: number === '0' ? null : number });
  const refundId = await approve(first.order);
  answering('silence');
  await send();
  provider.asked = [];
  return { ...first, refundId };
}

test('a refusal of an earlier refund of as much, known by its number, is not taken for ours: ours is sent again', async () => {
  const refund = await refusedAndOrderedAnew('778');
  answering(taken('06'), { ...found(refund, '09'), vnp_TransactionNo: '778' });
  await send(1);
  expect(commands()).toEqual(['querydr', 'refund']);
  expect(await refundRow(refund.refundId)).toMatchObject({ state: 'done' });
});

test('a refusal under another number is ours', async () => {
  const refund = await refusedAndOrderedAnew('778');
  answering('silence', { ...found(refund, '09'), vnp_TransactionNo: '779' });
  await send(1);
  expect(await refundRow(refund.refundId)).toMatchObject({ state: 'failed', lastError: 'status-09' });
});

test.each([
  ['the earlier one had no number', '0', '779'],
  ['VNPAY tells none', '778', '0'],
])('a refusal that may be of either (%s) leaves ours as it is and goes before an officer, once', async (_name, before, told) => {
  const refund = await refusedAndOrderedAnew(before);
  answering('silence', { ...found(refund, '09'), vnp_TransactionNo: told });
  await send(1);
  await send(10);
  expect(commands()).toEqual(['querydr', 'querydr']);
  expect(await refundRow(refund.refundId)).toMatchObject({ state: 'sent', lastError: 'refusal-of-which-refund' });
  expect(await moneyOf(desk, refund.order.reference)).toMatchObject({
    state: 'refunding',
    exceptions: ['late', 'refund-failed', 'state-at-provider-differs'],
  });
  answering('silence', { ...found(refund, '06'), vnp_TransactionNo: told });
  await send(60);
  expect(await refundRow(refund.refundId)).toMatchObject({ state: 'done' });
});

test('two processes order it once', async () => {
  const { refundId } = await approved();
  answering(taken('06'));
  await Promise.all([send(), send(), send()]);
  expect(commands()).toEqual(['refund']);
  expect(await refundRow(refundId)).toMatchObject({ state: 'done', tries: 1 });
});

test('its turns become rarer, at last four a day', async () => {
  await approved();
  answering('silence', 'silence');
  let turns = 0;
  for (let hour = 0; hour < 72; hour += 1) {
    const before = provider.asked.length;
    await send(60);
    if (hour >= 48 && provider.asked.length > before) turns += 1;
  }
  expect(turns).toBe(4);
});

/** A refund that VNPAY has said nothing of for a day, and two officers at its exception. */
async function unanswered() {
  const refund = await approved();
  answering('silence');
  await send();
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

test('a refund that VNPAY is silent about for a day is put before officers, once, who ask again', async () => {
  const of = await unanswered();
  expect(await openedOf(of.refund)).toHaveLength(1);
  const { body } = await of.clerk.call(`/api/payment-exceptions/${of.exceptionId}`);
  expect(body).toMatchObject({ possible: ['transfer', 'close'], mayAsk: true, refund: { refundId: of.refund.refundId } });
  const ask = (path: string) => of.clerk.call(`/api/${path}/question`, { method: 'POST' });
  expect((await ask(`payment-exceptions/${of.exceptionId}`)).body).toEqual({ answer: 'refund-waits' });
  // VNPAY is left alone for a moment after so much silence.
  desk.clock.forward({ minutes: 2 });
  answering('silence', found(of.refund, '06'));
  expect((await ask(`payment-refunds/${of.refund.refundId}`)).body).toEqual({ answer: 'refund-done' });
  expect(await refundRow(of.refund.refundId)).toMatchObject({ state: 'done' });
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
  expect(await refundRow(refundId)).toMatchObject({ state: 'failed', lastError: 'handed-over' });
  expect((await of.approver.call('/api/refund-files', { method: 'POST' })).status).toBe(200);
  provider.asked = [];
  await send(60 * 24);
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
  answering('silence', found(of.refund, '06'));
  expect((await of.clerk.call(`/api/payment-refunds/${of.refund.refundId}/question`, { method: 'POST' })).body).toEqual({
    answer: 'refund-done',
  });
  const late = await decide(of.approver, of.exceptionId, 1);
  expect([late.status, late.body['code']]).toEqual([409, 'payment-decision-unfit']);
  expect(await moneyOf(desk, of.refund.order.reference)).toMatchObject({ state: 'refunded' });
});
