import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, type MadeOrder, openCounter } from '../contribution-orders/order-fixture.ts';
import { ledgerBalances } from '../ledger/totals.ts';
import { markRefunded, markRefundFailed, markRefunding } from './mark-refund.ts';
import { recordByDecision } from './record-by-decision.ts';
import { settlePayment } from './settle.ts';

let counter: Counter;
let officerId: string;
beforeAll(async () => {
  counter = await openCounter();
  officerId = randomUUID();
});
afterAll(() => counter.end());

const within = <T>(work: (tx: Parameters<Parameters<Counter['services']['db']['transaction']>[0]>[0]) => Promise<T>) =>
  counter.services.db.transaction(work);
const record = (paymentId: string, reference?: string) =>
  within((tx) => recordByDecision(tx, counter.services, { paymentId, officerId, ...(reference !== undefined && { reference }) }));
const refundOf = (paymentId: string, amount: number) => ({
  paymentId,
  refundId: randomUUID(),
  amount,
  actor: { kind: 'officer' as const, id: officerId },
  channel: 'vnpay' as const,
});
const standing = async ({ orderId }: MadeOrder) => {
  const [row] = await counter.asOwner<{ state: string; open: boolean }>(
    `select o.state, bool_or(i.open) as open from contribution_order o join contribution_order_item i using (order_id) where o.order_id = $1 group by o.state`,
    [orderId],
  );
  return row;
};
const paymentState = async (paymentId: string) =>
  (await counter.asOwner<{ state: string }>(`select state from received_payment where payment_id = $1`, [paymentId]))[0]?.state;
const make = async () => counter.order([await counter.insured()]);
const late = async () => {
  const order = await make();
  const { paymentId } = await settlePayment(
    counter.services,
    counter.received(order, { paidAt: counter.clock.now().add({ hours: 1 }) }),
  );
  return { order, paymentId };
};

describe('recorded by decision', () => {
  test('a late payment, once', async () => {
    const { order, paymentId } = await late();
    expect(await record(paymentId)).toEqual({ ok: true, value: { surplus: 0 } });
    expect(await standing(order)).toEqual({ state: 'recorded', open: false });
    expect(await record(paymentId)).toMatchObject({ refusal: { code: 'payment-order-settled' } });
    const [last] = await counter.asOwner(
      `select actor_kind as kind, actor_id as id from contribution_order_event where order_id = $1 order by seq desc limit 1`,
      [order.orderId],
    );
    expect(last).toEqual({ kind: 'officer', id: officerId });
  });

  test('money of no readable order, for the order that was found', async () => {
    const order = await make();
    const { paymentId } = await settlePayment(counter.services, counter.received(order, { reference: 'chuyen tien' }));
    expect(await record(paymentId)).toMatchObject({ refusal: { code: 'payment-order-unknown' } });
    expect(await record(paymentId, order.reference)).toMatchObject({ ok: true });
    expect(await standing(order)).toEqual({ state: 'recorded', open: false });
  });

  test('too much: what is over is a matter of its own, and can go back', async () => {
    const order = await make();
    const before = await ledgerBalances(counter.services.db.read);
    const { paymentId } = await settlePayment(counter.services, counter.received(order, { amount: order.amount + 700 }));
    expect(await record(paymentId)).toEqual({ ok: true, value: { surplus: 700 } });
    const surplus = await counter.asOwner(
      `select kind, state, data->'amount' as amount from payment_exception where about = $1`,
      [`${paymentId} surplus`],
    );
    expect(surplus).toEqual([{ kind: 'amount-differs', state: 'open', amount: 700 }]);
    const refund = refundOf(paymentId, 700);
    expect(await within((tx) => markRefunding(tx, counter.services, refund))).toMatchObject({ ok: true });
    await within((tx) => markRefunded(tx, counter.services, refund));
    expect(await paymentState(paymentId)).toBe('recorded');
    expect(await standing(order)).toMatchObject({ state: 'recorded' });
    const after = await ledgerBalances(counter.services.db.read);
    expect(after['unallocated'] ?? 0).toBe(before['unallocated'] ?? 0);
    expect((after['clearing-vnpay'] ?? 0) - (before['clearing-vnpay'] ?? 0)).toBe(order.amount);
  });

  test('not with too little, and not where records say otherwise by now', async () => {
    const order = await make();
    const { paymentId } = await settlePayment(counter.services, counter.received(order, { amount: order.amount - 1 }));
    expect(await record(paymentId)).toMatchObject({ refusal: { code: 'payment-too-small', params: { amount: order.amount } } });
    const other = await late();
    await counter.asOwner(`update person set deceased_on = '2026-11-22' where person_id = $1`, [other.order.payerId]);
    expect(await record(other.paymentId)).toMatchObject({ refusal: { code: 'payment-not-recordable' } });
    expect(await standing(other.order)).toEqual({ state: 'paid', open: false });
  });

  test('by two officers at once: one does it', async () => {
    const { order, paymentId } = await late();
    const both = await Promise.all([record(paymentId), record(paymentId)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await standing(order)).toEqual({ state: 'recorded', open: false });
  });
});

describe('given back', () => {
  test('money of an order: owed, then gone, once each, and the payer is told', async () => {
    const { order, paymentId } = await late();
    const refund = refundOf(paymentId, order.amount);
    const before = await ledgerBalances(counter.services.db.read);
    expect(await within((tx) => markRefunding(tx, counter.services, refund))).toMatchObject({ ok: true });
    expect(await standing(order)).toEqual({ state: 'refunding', open: false });
    expect(await within((tx) => markRefunding(tx, counter.services, refundOf(paymentId, 1)))).toMatchObject({ ok: false });
    for (let times = 0; times < 2; times += 1) await within((tx) => markRefunded(tx, counter.services, refund));
    expect(await standing(order)).toEqual({ state: 'refunded', open: false });
    expect(await paymentState(paymentId)).toBe('refunded');
    const after = await ledgerBalances(counter.services.db.read);
    expect((before['clearing-vnpay'] ?? 0) - (after['clearing-vnpay'] ?? 0)).toBe(order.amount);
    expect(after['refunds-payable'] ?? 0).toBe(before['refunds-payable'] ?? 0);
    const told = await counter.asOwner(`select kind from notification where person_id = $1 order by at, kind`, [order.payerId]);
    expect(told).toEqual([{ kind: 'payment-refunded' }, { kind: 'payment-under-review' }]);
  });

  test('a second payment: its order stays recorded', async () => {
    const order = await make();
    await settlePayment(counter.services, counter.received(order));
    const { paymentId } = await settlePayment(counter.services, counter.received(order));
    const refund = refundOf(paymentId, order.amount);
    await within((tx) => markRefunding(tx, counter.services, refund));
    await within((tx) => markRefunded(tx, counter.services, refund));
    expect(await paymentState(paymentId)).toBe('refunded');
    expect(await standing(order)).toEqual({ state: 'recorded', open: false });
  });

  test('a refund that did not arrive is with us again, and can be recorded instead', async () => {
    const { order, paymentId } = await late();
    const refund = refundOf(paymentId, order.amount);
    await within((tx) => markRefunding(tx, counter.services, refund));
    for (let times = 0; times < 2; times += 1) await within((tx) => markRefundFailed(tx, counter.services, refund));
    expect(await paymentState(paymentId)).toBe('open');
    expect(await standing(order)).toEqual({ state: 'paid', open: false });
    expect(await record(paymentId)).toMatchObject({ ok: true });
    expect(await standing(order)).toEqual({ state: 'recorded', open: false });
  });
});
