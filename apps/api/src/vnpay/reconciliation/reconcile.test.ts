import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newOrderReference } from '@openvssid/core';
import { type Desk, openDesk, OTHER_AGENCY } from '../../applications/application-fixture.ts';
import { decide, type OfficerAtDesk, propose } from '../../received-payments/desk/desk-payments-fixture.ts';
import { createTestBrowser } from '../../testing/test-browser.ts';
import { askAboutDueOrders } from '../ask-due.ts';
import { moneyOf, paidMessage, type SentOrder, sentOrder } from '../order-fixture.ts';
import { signedQuery, startProvider, type TestProvider } from '../provider-fixture.ts';
import { reconcileDay } from './command.ts';
import { reconcileLastDays } from './daily.ts';
import { LIST_COLUMNS } from './provider-list.ts';

const DAY = Temporal.PlainDate.from('2026-11-22');
const TODAY = DAY.add({ days: 1 });
const folder = mkdtempSync(join(tmpdir(), 'openvssid-reconcile-'));
let desk: Desk;
let provider: TestProvider;
let listed: string[];
beforeAll(async () => {
  provider = await startProvider();
  desk = await openDesk(provider.env);
});
afterAll(async () => {
  provider.stop();
  await desk.end();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  listed = [];
  provider.asked = [];
  provider.reply = () => 'silence';
  provider.list = (day) => listOf(day === DAY.toString() ? listed : []);
  // Each test has its own day's money, and its own morning after it.
  const ofTests = ['reconciliation', 'payment_exception', 'received_payment'];
  await desk.asOwner((client) => client.query(`truncate ${ofTests.join(', ')} cascade`));
  desk.clock.forward(Temporal.Instant.from('2026-11-22T10:00:00+07:00').since(desk.clock.now()));
});

const listOf = (rows: string[]) => [LIST_COLUMNS.join(), ...rows].map((row) => `${row}\r\n`).join('');
const row = (message: Record<string, string>, change: { amount?: number; status?: string; fee?: number; at?: string } = {}) =>
  [
    message['vnp_TransactionNo'],
    message['vnp_TxnRef'],
    change.amount ?? Number(message['vnp_Amount']) / 100,
    change.fee ?? 100,
    change.at ?? '2026-11-22T10:02:00+07:00',
    change.status ?? '00',
  ].join();
/** An order that was paid and told of. */
const paid = async (): Promise<[SentOrder, Record<string, string>]> => {
  const order = await sentOrder(desk);
  const message = paidMessage(order);
  const { body } = await createTestBrowser(desk.citizenApp).call(`/api/payments/vnpay/ipn?${signedQuery(message)}`);
  expect(body['RspCode']).toBe('00');
  return [order, message];
};
const reconcileOnMorningAfter = async () => {
  desk.clock.forward({ hours: 21 });
  await reconcileLastDays(desk.services, TODAY);
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
  listed = [row(first, { fee: 10_929 }), row(second, { fee: 0 })];
  await reconcileOnMorningAfter();
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
  listed = [row(message)];
  provider.reply = ({ vnp_Command }) => (vnp_Command === 'querydr' ? { ...message, vnp_TransactionType: '01' } : 'silence');
  await reconcileOnMorningAfter();
  expect(await moneyOf(desk, order.reference)).toMatchObject({
    state: 'recorded',
    payments: [{ state: 'recorded', source: 'query' }],
  });
  expect(await report()).toMatchObject({ there: 1, here: 1, differences: 0 });
});

test('money we did not hear of and VNPAY does not confirm is put before an officer, and settled once it is confirmed', async () => {
  const order = await sentOrder(desk);
  const message = paidMessage(order);
  listed = [row(message)];
  await reconcileOnMorningAfter();
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'awaiting-payment', payments: [] });
  expect(await exceptions()).toEqual(['only-at-provider']);
  expect(await report()).toMatchObject({ there: 1, here: 0, differences: 1 });
  provider.reply = () => ({ ...message, vnp_TransactionType: '01' });
  desk.clock.forward({ minutes: 1 });
  expect(await reconcileDay(desk.services, DAY, undefined)).toMatchObject({ ourCount: 1, differences: 0 });
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded' });
  expect(await exceptions()).toEqual(['only-at-provider']);
});

/** A day's list with money for an order that VNPAY says nothing of; two officers, and what they have before them. */
async function onlyAtProvider() {
  const order = await sentOrder(desk);
  const message = paidMessage(order);
  listed = [row(message)];
  await reconcileOnMorningAfter();
  const [clerk, approver] = [await desk.officer(['case-officer']), await desk.officer(['approver'])];
  const found = async (who: OfficerAtDesk, kind: string, state = 'open') => {
    const { body } = await who.call(`/api/payment-exceptions?state=${state}`);
    const one = (body['exceptions'] as { kind: string; exceptionId: string }[]).find((of) => of.kind === kind);
    return { one, shown: one && (await who.call(`/api/payment-exceptions/${one.exceptionId}`)).body };
  };
  /** Proposed by one and decided by the other. */
  const decided = async (kind: string, decision: string) => {
    const { one, shown } = await found(clerk, kind);
    const exceptionId = one?.exceptionId ?? '';
    const lastSeq = Number(shown?.['lastSeq']);
    const proposed = await propose(clerk, { exceptionId, kind, reference: null, lastSeq }, decision);
    return proposed.status === 200 ? decide(approver, exceptionId, lastSeq + 1) : proposed;
  };
  return { order, message, clerk, approver, found, decided };
}

test('an officer asks VNPAY again about money in its list, and what it signs is settled', async () => {
  const { order, message, clerk, found } = await onlyAtProvider();
  const { one, shown } = await found(clerk, 'only-at-provider');
  expect(shown).toMatchObject({ possible: ['take-in', 'close'], mayAsk: true, payment: null });
  const ask = () => clerk.call(`/api/payment-exceptions/${one?.exceptionId ?? ''}/question`, { method: 'POST' });
  expect((await ask()).body).toEqual({ answer: 'no-answer' });
  provider.reply = () => ({ vnp_ResponseCode: '91' });
  expect((await ask()).body).toEqual({ answer: 'not-found' });
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'awaiting-payment', payments: [] });
  provider.reply = () => ({ ...message, vnp_TransactionType: '01' });
  expect((await ask()).body).toEqual({ answer: 'paid' });
  expect(await moneyOf(desk, order.reference)).toMatchObject({ state: 'recorded', payments: [{ source: 'query' }] });
  // The money is in the books: nothing is left to take in.
  expect((await found(clerk, 'only-at-provider')).shown).toMatchObject({ possible: ['close'], payment: { state: 'recorded' } });
  expect(
    (
      await (
        await desk.officer(['case-officer'], OTHER_AGENCY)
      ).call(`/api/payment-exceptions/${one?.exceptionId ?? ''}/question`, { method: 'POST' })
    ).status,
  ).toBe(404);
});

test('two officers take in money that only VNPAY’s list has: its order is recorded, and VNPAY’s own word comes to nothing new', async () => {
  const { order, message, decided } = await onlyAtProvider();
  expect((await decided('only-at-provider', 'take-in')).status).toBe(200);
  expect(await moneyOf(desk, order.reference)).toMatchObject({
    state: 'recorded',
    payments: [{ state: 'recorded', amount: order.amount, source: 'decision' }],
    openExceptions: [],
    ledger: ['fee', 'received', 'recorded'],
  });
  const { body } = await createTestBrowser(desk.citizenApp).call(`/api/payments/vnpay/ipn?${signedQuery(message)}`);
  expect(body['RspCode']).toBe('02');
  expect((await moneyOf(desk, order.reference)).payments).toHaveLength(1);
  desk.clock.forward({ minutes: 1 });
  expect(await reconcileDay(desk.services, DAY, undefined)).toMatchObject({ ourCount: 1, differences: 0 });
});

test('taken in for an order that cannot have it, it waits like any other money, and goes back', async () => {
  const { order, decided } = await onlyAtProvider();
  await desk.asOwner((client) =>
    client.query(`update contribution_order set amount = amount - 1000 where reference = $1`, [order.reference]),
  );
  expect((await decided('only-at-provider', 'take-in')).status).toBe(200);
  expect(await moneyOf(desk, order.reference)).toMatchObject({
    payments: [{ state: 'open', source: 'decision' }],
    openExceptions: ['amount-differs'],
  });
  expect((await decided('amount-differs', 'refund')).status).toBe(200);
  expect(await moneyOf(desk, order.reference)).toMatchObject({ payments: [{ state: 'refunding' }] });
});

test('what VNPAY told of between proposal and decision is not taken in a second time', async () => {
  const { order, message, clerk, approver, found } = await onlyAtProvider();
  const { one } = await found(clerk, 'only-at-provider');
  const exceptionId = one?.exceptionId ?? '';
  await propose(clerk, { exceptionId, kind: '', reference: null, lastSeq: 0 }, 'take-in');
  await createTestBrowser(desk.citizenApp).call(`/api/payments/vnpay/ipn?${signedQuery(message)}`);
  const late = await decide(approver, exceptionId, 1);
  expect([late.status, late.body['code']]).toEqual([409, 'payment-decision-unfit']);
  expect((await moneyOf(desk, order.reference)).payments).toMatchObject([{ source: 'notification' }]);
});

test('where VNPAY is silent about money in its list, it is asked again until it answers, though the order is long over', async () => {
  const order = await sentOrder(desk);
  const message = paidMessage(order);
  listed = [row(message)];
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
  listed = [row(message)];
  await reconcileOnMorningAfter();
  expect(await moneyOf(desk, reference)).toMatchObject({
    payments: [{ state: 'open', source: 'reconciliation' }],
    exceptions: ['unknown-order'],
    ledger: ['fee'],
  });
  expect(await report()).toMatchObject({ there: 1, here: 1, differences: 0 });
});

test('money that VNPAY holds is put before an officer as suspicious, not as paid', async () => {
  const order = await sentOrder(desk);
  listed = [row(paidMessage(order), { status: '07' })];
  await reconcileOnMorningAfter();
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
  listed = [
    row(amount, { amount: 1_366_199 }),
    row(state, { status: '02' }),
    row({ ...other, vnp_TxnRef: newOrderReference() }),
    row(refund),
    row({ ...refund, vnp_TransactionNo: '99' }, { amount: -1_366_200, status: '06', fee: 0 }),
  ];
  await reconcileOnMorningAfter();
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
  await reconcileOnMorningAfter();
  // On the day before it is known; on its own day VNPAY lists it no more, and somebody looks.
  expect(await exceptions()).toEqual(['only-here']);
});

test('a list that does not come, or cannot be read, fails the duty, keeps no other day from being done, and is tried again', async () => {
  const [, message] = await paid();
  listed = [row(message)];
  provider.list = (day) => (day === '2026-11-20' ? 'Bad gateway' : listOf(day === DAY.toString() ? listed : []));
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
