import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newOrderReference } from '@openvssid/core';
import { createTestBrowser } from '../../testing/test-browser.ts';
import { askAboutDueOrders } from '../ask-due.ts';
import { moneyOf, paidMessage, type SentOrder, sentOrder } from '../order-fixture.ts';
import { signedQuery } from '../provider-fixture.ts';
import { reconcileDay } from './command.ts';
import { reconcileLastDays } from './daily.ts';
import { DAY, type ListedDesk, listOf, openListedDesk, row, TODAY } from './listed-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'openvssid-reconcile-'));
let desk: ListedDesk;
let provider: ListedDesk['provider'];
beforeAll(async () => {
  desk = await openListedDesk();
  ({ provider } = desk);
});
afterAll(async () => {
  await desk.end();
  rmSync(folder, { recursive: true });
});
beforeEach(() => desk.afresh());

/** An order that was paid and told of. */
const paid = async (): Promise<[SentOrder, Record<string, string>]> => {
  const order = await sentOrder(desk);
  const message = paidMessage(order);
  const { body } = await createTestBrowser(desk.citizenApp).call(`/api/payments/vnpay/ipn?${signedQuery(message)}`);
  expect(body['RspCode']).toBe('00');
  return [order, message];
};
const report = async () => {
  const { rows } = await desk.asOwner((client) =>
    client.query<Record<string, number>>(
      `select provider_count as there, provider_total::int as "totalThere", our_count as here, our_total::int as "totalHere", fees::int as fees, differences
         from reconciliation where day = $1 order by at desc limit 1`,
      [DAY.toString()],
    ),
  );
  return rows[0];
};
const exceptions = async () => {
  const { rows } = await desk.asOwner((client) =>
    client.query<{ kind: string; of: boolean }>('select kind, order_id is not null as of from payment_exception order by kind'),
  );
  return rows.map(({ kind, of }) => (of ? kind : `${kind} of nobody`));
};
const feesOf = async (reference: string) => {
  const { rows } = await desk.asOwner((client) =>
    client.query<{ account: string; amount: number }>(
      `select l.account, (l.debit - l.credit)::int as amount from ledger_entry e join ledger_line l using (entry_id)
        where e.kind = 'fee' and e.order_reference = $1 order by l.seq`,
      [reference],
    ),
  );
  return rows.map(({ account, amount }) => [account, amount]);
};

test('a day on which both agree leaves a report and the fees, and a repeat adds nothing but a report', async () => {
  const [[order, first], [, second]] = [await paid(), await paid()];
  desk.lists([row(first, { fee: 10_929 }), row(second, { fee: 0 })]);
  await desk.reconcileOnMorningAfter();
  await reconcileLastDays(desk.services, TODAY);
  const total = 2 * order.amount;
  expect(await report()).toEqual({ there: 2, totalThere: total, here: 2, totalHere: total, fees: 10_929, differences: 0 });
  await reconcileDay(desk.services, DAY, undefined);
  expect(await feesOf(order.reference)).toEqual([
    ['provider-fees', 10_929],
    ['clearing-vnpay', -10_929],
  ]);
  const { rows } = await desk.asOwner((client) =>
    client.query('select day from reconciliation where day = $1', [DAY.toString()]),
  );
  expect(rows).toHaveLength(2);
  expect(await exceptions()).toEqual([]);
});

test('money we did not hear of is settled by the answer that VNPAY signs, not by its list', async () => {
  const order = await sentOrder(desk);
  const message = paidMessage(order);
  desk.lists([row(message)]);
  provider.reply = ({ vnp_Command }) => (vnp_Command === 'querydr' ? { ...message, vnp_TransactionType: '01' } : 'silence');
  await desk.reconcileOnMorningAfter();
  expect(await moneyOf(desk, order.reference)).toMatchObject({
    state: 'recorded',
    payments: [{ state: 'recorded', source: 'query' }],
  });
  expect(await report()).toMatchObject({ there: 1, here: 1, differences: 0 });
});

test('money we did not hear of and VNPAY does not confirm is put before an officer, and settled once it is confirmed', async () => {
  const order = await sentOrder(desk);
  const message = paidMessage(order);
  desk.lists([row(message)]);
  await desk.reconcileOnMorningAfter();
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'awaiting-payment', payments: [] });
  expect(await exceptions()).toEqual(['only-at-provider']);
  expect(await report()).toMatchObject({ there: 1, here: 0, differences: 1 });
  provider.reply = () => ({ ...message, vnp_TransactionType: '01' });
  desk.clock.forward({ minutes: 1 });
  expect(await reconcileDay(desk.services, DAY, undefined)).toMatchObject({ ourCount: 1, differences: 0 });
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded' });
  expect(await exceptions()).toEqual(['only-at-provider']);
});

test('where VNPAY is silent about money in its list, it is asked again until it answers, though the order is long over', async () => {
  const order = await sentOrder(desk);
  const message = paidMessage(order);
  desk.lists([row(message)]);
  desk.clock.forward({ hours: 40 });
  await askAboutDueOrders(desk.services);
  expect(await moneyOf(desk, order.reference)).toMatchObject({ askAt: null });
  await reconcileLastDays(desk.services, TODAY);
  for (let times = 0; times < 2; times += 1) {
    desk.clock.forward({ minutes: 5 });
    await askAboutDueOrders(desk.services);
  }
  provider.reply = () => ({ ...message, vnp_TransactionType: '01' });
  desk.clock.forward({ minutes: 5 });
  await askAboutDueOrders(desk.services);
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded', askAt: null });
});

test('money of no order of ours is taken in for an officer to decide about', async () => {
  const reference = newOrderReference();
  const message = paidMessage({ payerId: 0, orderId: '', reference, amount: 70_000, sentAt: desk.clock.now() });
  desk.lists([row(message)]);
  await desk.reconcileOnMorningAfter();
  expect(await moneyOf(desk, reference)).toMatchObject({
    payments: [{ state: 'open', source: 'reconciliation' }],
    exceptions: ['unknown-order'],
    ledger: ['fee'],
  });
  expect(await report()).toMatchObject({ there: 1, here: 1, differences: 0 });
});

test('money that VNPAY holds is put before an officer as suspicious, not as paid', async () => {
  const order = await sentOrder(desk);
  desk.lists([row(paidMessage(order), { status: '07' })]);
  await desk.reconcileOnMorningAfter();
  await reconcileDay(desk.services, DAY, undefined);
  expect(await exceptions()).toEqual(['suspicious']);
  expect(await report()).toMatchObject({ there: 0, here: 0, differences: 0 });
});

test('what only we have, another amount, another state, another order and a refund of nobody are one case each', async () => {
  const [[, ours], [, amount], [, state], [, other], [, refund]] = [
    await paid(),
    await paid(),
    await paid(),
    await paid(),
    await paid(),
  ];
  expect(ours['vnp_TransactionNo']).toBeDefined();
  desk.lists([
    row(amount, { amount: 1_366_199 }),
    row(state, { status: '02' }),
    row({ ...other, vnp_TxnRef: newOrderReference() }),
    row(refund),
    row({ ...refund, vnp_TransactionNo: '99' }, { amount: -1_366_200, status: '06', fee: 0 }),
  ]);
  await desk.reconcileOnMorningAfter();
  const found = [
    'amount-at-provider-differs',
    'only-here',
    'state-at-provider-differs',
    'state-at-provider-differs',
    'state-at-provider-differs',
  ];
  expect((await exceptions()).toSorted()).toEqual(found);
  expect(await report()).toMatchObject({ there: 3, here: 5, differences: 5 });
  await reconcileDay(desk.services, DAY, undefined);
  expect((await exceptions()).toSorted()).toEqual(found);
});

test('a payment of midnight that VNPAY lists on the other day is missed on neither', async () => {
  const [, message] = await paid();
  provider.list = (day) => listOf(day === '2026-11-21' ? [row(message, { at: '2026-11-21T23:59:59+07:00' })] : []);
  await desk.reconcileOnMorningAfter();
  // On the day before it is known; on its own day VNPAY lists it no more, and somebody looks.
  expect(await exceptions()).toEqual(['only-here']);
});

test('a list that does not come, or cannot be read, fails the duty, keeps no other day from being done, and is tried again', async () => {
  const [, message] = await paid();
  desk.lists([row(message)]);
  const { list } = provider;
  provider.list = (day) => (day === '2026-11-20' ? 'Bad gateway' : list(day));
  desk.clock.forward({ hours: 21 });
  await expect(reconcileLastDays(desk.services, TODAY)).rejects.toThrow('not reconciled with VNPAY: 2026-11-20');
  expect(await report()).toMatchObject({ there: 1, here: 1, differences: 0 });
  provider.list = () => listOf([]);
  await reconcileLastDays(desk.services, TODAY);
  expect(await report()).toMatchObject({ there: 1 });
});

test('by hand a file of a past day is compared; today, half a list and a file that is not there are refused', async () => {
  const [, message] = await paid();
  const file = join(folder, 'list.csv');
  writeFileSync(file, listOf([row(message)]));
  await expect(reconcileDay(desk.services, DAY, file)).rejects.toThrow('2026-11-22 is not over yet.');
  desk.clock.forward({ hours: 14 });
  expect(await reconcileDay(desk.services, DAY, file)).toMatchObject({ providerCount: 1, ourCount: 1, differences: 0 });
  writeFileSync(file, listOf([row(message), 'half a row']));
  await expect(reconcileDay(desk.services, DAY, file)).rejects.toThrow('cannot be read: nothing was compared');
  await expect(reconcileDay(desk.services, DAY, join(folder, 'none.csv'))).rejects.toThrow('none.csv cannot be read.');
  const { VNPAY_LIST_URL: _url, ...config } = desk.services.config;
  await expect(reconcileDay({ ...desk.services, config }, DAY, undefined)).rejects.toThrow('VNPAY_LIST_URL is not set');
});

test('where no list can be fetched the duty has nothing to do', async () => {
  const { VNPAY_LIST_URL: _url, ...config } = desk.services.config;
  await reconcileLastDays({ ...desk.services, config }, TODAY);
  expect(await report()).toBeUndefined();
});
