import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settlePayment } from '../../received-payments/settle.ts';
import { cancelOrder } from '../cancel.ts';
import { type Counter, type Insured, openCounter } from '../order-fixture.ts';
import { createOrder } from '../create.ts';
import { listParticipants } from '../quote/list-participants.ts';
import { quoteFor } from '../quote/quote-for.ts';
import { orderOf } from '../show-order.ts';
import { ordersOf } from '../show-orders.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.end());

const merge = (merged: Insured, into: Insured) =>
  counter.asOwner(`update person set merged_into = $2 where person_id = $1`, [merged.personId, into.personId]);
const MONTHS = {
  fund: 'social-insurance',
  fromDay: '2026-11-01',
  toDay: '2026-11-30',
  months: 1,
  gross: 660_000,
  support: 66_000,
  amount: 594_000,
  cardSerial: null,
  income: 3_000_000,
} as const;
const monthsOf = ({ personId }: Insured) =>
  counter.asOwner(
    `select from_month::text as "from" from contribution_period where person_id = $1 and fund = 'social-insurance'`,
    [personId],
  );

test('what is paid for a number that was merged meanwhile is recorded where the person lives on', async () => {
  const [payer, merged, surviving] = [await counter.insured(), await counter.insured(), await counter.insured()];
  const order = await counter.order([payer, merged], MONTHS);
  await merge(merged, surviving);
  expect(await settlePayment(counter.services, counter.received(order))).toMatchObject({ outcome: 'recorded' });
  expect(await monthsOf(surviving)).toEqual([{ from: '2026-11-01' }]);
  expect(await monthsOf(merged)).toEqual([]);
  const booked = await counter.asOwner<{ personId: number }>(
    `select l.person_id::int as "personId" from ledger_line l join ledger_entry e using (entry_id) where e.order_reference = $1 and l.month is not null order by 1`,
    [order.reference],
  );
  expect(booked.map(({ personId }) => personId)).toEqual([payer.personId, surviving.personId]);
  const told = await counter.asOwner(`select kind from notification where person_id = $1`, [surviving.personId]);
  expect(told).toEqual([{ kind: 'months-paid-for-you' }]);
});

test('months that the surviving record has already are not given twice', async () => {
  const [payer, merged, surviving] = [await counter.insured(), await counter.insured(), await counter.insured()];
  const order = await counter.order([payer, merged], MONTHS);
  await settlePayment(counter.services, counter.received(await counter.order([surviving], MONTHS)));
  await merge(merged, surviving);
  expect(await settlePayment(counter.services, counter.received(order))).toMatchObject({ exception: 'not-recordable' });
  expect(await monthsOf(surviving)).toHaveLength(1);
});

test('a card that is not the one that was paid for is not prolonged, though the surviving record has one of its serial', async () => {
  const [payer, merged, surviving] = [await counter.insured(), await counter.insured(), await counter.insured()];
  const order = await counter.order([payer, merged]);
  await counter.asOwner(`update card set object_code = 'DN', valid_to = '2026-12-15' where person_id = $1`, [surviving.personId]);
  await merge(merged, surviving);
  expect(await settlePayment(counter.services, counter.received(order))).toMatchObject({ exception: 'not-recordable' });
  expect(
    await counter.asOwner(`select valid_to::text as "validTo" from card where person_id = $1`, [surviving.personId]),
  ).toEqual([{ validTo: '2026-12-15' }]);
});

test('whose number was merged reads and cancels under the surviving one what was ordered under the other', async () => {
  const [payer, surviving] = [await counter.insured(), await counter.insured()];
  const order = await counter.order([payer]);
  await merge(payer, surviving);
  const { db } = counter.services;
  expect(await orderOf(counter.services, db.read, surviving.personId, order.reference)).toMatchObject({ orderId: order.orderId });
  expect((await ordersOf(db.read, surviving.personId, null)).orders).toMatchObject([{ reference: order.reference }]);
  expect(await cancelOrder(counter.services, surviving.personId, order.reference)).toMatchObject({ ok: true });
});

test('whose number was merged finds under the surviving one whom they paid for, and the order that is still open', async () => {
  const [payer, aunt, surviving] = [await counter.insured(), await counter.insured('Lê Thị Dì'), await counter.insured()];
  const { services } = counter;
  const order = await counter.order([payer, aunt]);
  await merge(payer, surviving);
  const { known } = await listParticipants(services, surviving.personId, 'test');
  expect(known.map(({ fullName }) => fullName)).toEqual(['Lê Thị Dì']);
  const person = { insuranceNumber: aunt.insuranceNumber, fullName: aunt.fullName, months: 12 as const };
  const request = { kind: 'household-health' as const, participants: [person] };
  const quoted = await quoteFor(services, surviving.personId, request, services.clock.now());
  if (!quoted.ok) throw new Error(quoted.refusal.code);
  expect(quoted.value.notices).toContainEqual(
    expect.objectContaining({ code: 'order-open', data: expect.objectContaining({ reference: order.reference }) as unknown }),
  );
  const own = {
    kind: 'household-health' as const,
    participants: [{ insuranceNumber: surviving.insuranceNumber, months: 12 as const }],
  };
  const ownQuote = await quoteFor(services, surviving.personId, own, services.clock.now());
  expect(ownQuote.ok && ownQuote.value.notices[0]).toMatchObject({ code: 'order-open', data: { reference: order.reference } });
  const made = await createOrder(services, {
    payerId: surviving.personId,
    orderId: randomUUID(),
    amount: quoted.value.amount,
    receiptContact: null,
    request,
    address: '127.0.0.1',
  });
  expect(made).toMatchObject({ ok: false, refusal: { code: 'order-open', params: { reference: order.reference } } });
});
