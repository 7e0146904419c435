import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../applications/application-fixture.ts';
import { moneyOf, sentOrder } from '../../vnpay/order-fixture.ts';
import { refundArrived, refundRefused } from '../refund-outcome.ts';
import { decide, exceptionOf, latePayment, type OfficerAtDesk, pay, propose, refundsOf } from './desk-payments-fixture.ts';

let desk: Desk;
let clerk: OfficerAtDesk;
let approver: OfficerAtDesk;
beforeAll(async () => {
  desk = await openDesk();
  clerk = await desk.officer(['case-officer']);
  approver = await desk.officer(['approver']);
});
afterAll(() => desk.end());

async function decided(reference: string, decision: string, more: object = {}, by = { clerk, approver }) {
  const found = await exceptionOf(by.clerk, reference);
  const first = await propose(by.clerk, found, decision, more);
  return first.status === 200 ? decide(by.approver, found.exceptionId, found.lastSeq + 1) : first;
}
const rows = async <Row extends object>(text: string, values: unknown[]) =>
  desk.asOwner(async (client) => (await client.query<Row>(text, values)).rows);
const refundIdOf = async (reference: string) =>
  (
    await rows<{ id: string }>(
      `select refund_id as id from payment_refund r join received_payment p on p.payment_id = r.payment_id where p.reference = $1 order by approved_at desc`,
      [reference],
    )
  )[0]?.id ?? '';

test('no more goes back than came, whatever is asked for, and its payer hears of each step', async () => {
  const { reference, payerId } = await latePayment(desk);
  expect((await decided(reference, 'refund', { amount: 999_999_999 })).status).toBe(200);
  expect(await refundsOf(desk, reference)).toMatchObject([{ amount: 1_366_200 }]);
  await refundArrived(desk.services, await refundIdOf(reference), '15000001');
  expect(await moneyOf(desk, reference)).toMatchObject({
    state: 'refunded',
    ledger: ['received', 'refund-approved', 'refunded'],
  });
  const told = await rows<{ kind: string }>('select kind from notification where person_id = $1 order by at, kind', [payerId]);
  expect(new Set(told.map(({ kind }) => kind))).toEqual(
    new Set(['payment-under-review', 'payment-refund-approved', 'payment-refunded']),
  );
});

test('a late payment whose time is no longer free is not recorded, and can still go back', async () => {
  const { reference, payerId } = await latePayment(desk);
  await desk.asOwner((client) =>
    client.query(`update card set valid_to = valid_to + 400 where person_id = $1 and state = 'in-force'`, [payerId]),
  );
  const refused = await decided(reference, 'record');
  expect([refused.status, refused.body['code']]).toEqual([409, 'payment-not-recordable']);
  expect(await moneyOf(desk, reference)).toMatchObject({ state: 'paid', ledger: ['received'] });
  const { exceptionId, lastSeq } = await exceptionOf(approver, reference, 'proposed');
  await approver.call(`/api/payment-exceptions/${exceptionId}/send-back`, {
    method: 'POST',
    body: { reason: 'Thời gian này đã có thẻ khác.', seen: lastSeq },
  });
  expect((await decided(reference, 'refund')).status).toBe(200);
});

test('what was paid over the order goes back when the order is recorded, to the đồng', async () => {
  const order = await sentOrder(desk);
  await pay(desk, order, { amount: order.amount + 33_800 });
  expect((await decided(order.reference, 'record')).status).toBe(200);
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded', openExceptions: ['amount-differs'] });
  expect((await decided(order.reference, 'refund')).status).toBe(200);
  expect(await refundsOf(desk, order.reference)).toMatchObject([{ amount: 33_800 }]);
});

test('a đồng too little can only go back', async () => {
  const order = await sentOrder(desk);
  await pay(desk, order, { amount: order.amount - 1 });
  expect((await decided(order.reference, 'record')).body['code']).toBe('payment-decision-unfit');
  expect((await decided(order.reference, 'refund')).status).toBe(200);
});

test('a refund that failed is decided anew, by another request, and the ledger says so', async () => {
  const { reference } = await latePayment(desk);
  await decided(reference, 'refund');
  await refundRefused(desk.services, await refundIdOf(reference), { reason: 'Giao dịch không hợp lệ (95)' });
  const failed = (await clerk.call('/api/payment-refunds?show=failed')).body['refunds'] as {
    reference: string;
    lastError: string;
  }[];
  expect(failed).toMatchObject([{ reference, lastError: 'Giao dịch không hợp lệ (95)' }]);
  expect((await decided(reference, 'refund')).status).toBe(200);
  const [first, second] = await refundsOf(desk, reference);
  expect([first?.state, second?.state]).toEqual(['failed', 'approved']);
  expect(first?.request_id).not.toBe(second?.request_id);
  expect((await clerk.call('/api/payment-refunds?show=failed')).body['refunds']).toEqual([]);
});

test('killed between the decision and its sending, the refund is there to be sent: one, with its request', async () => {
  const { reference } = await latePayment(desk);
  await decided(reference, 'refund');
  const [refund] = await refundsOf(desk, reference);
  expect(refund).toMatchObject({ state: 'approved', amount: 1_366_200 });
  expect(refund?.request_id).toMatch(/^[0-9a-f]{32}$/);
  const found = (await clerk.call('/api/payment-refunds')).body['refunds'] as { reference: string; state: string }[];
  expect(found.filter((one) => one.reference === reference)).toMatchObject([{ state: 'approved' }]);
});

test('money of no order is the central agency’s: recorded for the order that was found, or kept', async () => {
  const central = { clerk: await desk.officer(['case-officer'], '00'), approver: await desk.officer(['approver'], '00') };
  const order = await sentOrder(desk);
  const transfer = { provider: 'bank-transfer', source: 'statement' } as const;
  const lost = { ...transfer, reference: null, message: { counterName: 'NGUYEN VAN A', counterAccount: '0123456789' } };
  await pay(desk, order, { ...lost, providerKey: 'FT-LOST' });
  await pay(desk, order, { ...lost, providerKey: 'FT-KEPT', amount: 7_000 });
  const queue = async () =>
    (await central.clerk.call('/api/payment-exceptions')).body['exceptions'] as { exceptionId: string; amount: number }[];
  expect((await clerk.call('/api/payment-exceptions')).body['exceptions']).not.toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: 'unknown-order' })]),
  );
  const waiting = await queue();
  expect(waiting.map(({ amount }) => amount).toSorted((a, b) => a - b)).toEqual([7_000, 1_366_200]);
  const of = (amount: number) => ({
    ...{ kind: 'unknown-order', reference: null, lastSeq: 0 },
    exceptionId: waiting.find((one) => one.amount === amount)?.exceptionId ?? '',
  });
  const shown = await central.clerk.call(`/api/payment-exceptions/${of(7_000).exceptionId}`);
  expect(shown.body['payment']).toMatchObject({ sender: { name: 'NGUYEN VAN A', account: '6789' } });
  expect((await propose(central.clerk, of(1_366_200), 'record', { order: 'VSS000' })).body['code']).toBe('payment-order-unknown');
  await propose(central.clerk, of(1_366_200), 'record', { order: order.reference.toLowerCase() });
  expect((await decide(central.approver, of(1_366_200).exceptionId, 1)).status).toBe(200);
  expect((await moneyOf(desk, order.reference)).state).toBe('recorded');
  await propose(central.clerk, of(7_000), 'keep');
  const kept = await Promise.all([1, 2].map(() => decide(central.approver, of(7_000).exceptionId, 1)));
  expect(kept.map(({ status }) => status)).toEqual([200, 200]);
  expect(
    await rows(
      `select kind from ledger_entry where source = (select payment_id::text from received_payment where provider_key = 'FT-KEPT') order by kind`,
      [],
    ),
  ).toEqual([{ kind: 'kept' }, { kind: 'received' }]);
});

test('whoever looks at an order is in the access log of whoever pays, and the day’s number of readings holds', async () => {
  const reader = await desk.officer(['case-officer']);
  const { reference, payerId } = await latePayment(desk);
  expect((await reader.call(`/api/contribution-orders/${reference}`)).status).toBe(200);
  await exceptionOf(reader, reference);
  const log = await rows(`select purpose, what from access_log where person_id = $1 and actor_id = $2 order by seq`, [
    payerId,
    reader.officerId,
  ]);
  expect(log).toEqual(
    Array.from({ length: 2 }, () => ({ purpose: 'contribution-order', what: `contribution-order: ${reference}` })),
  );
});
