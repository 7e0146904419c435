import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { OTHER_AGENCY } from '../../applications/application-fixture.ts';
import { decide, type OfficerAtDesk, propose } from '../../received-payments/desk/desk-payments-fixture.ts';
import { createTestBrowser } from '../../testing/test-browser.ts';
import { moneyOf, paidMessage, sentOrder } from '../order-fixture.ts';
import { signedQuery } from '../provider-fixture.ts';
import { reconcileDay } from './command.ts';
import { DAY, type ListedDesk, openListedDesk, row } from './listed-fixture.ts';

let desk: ListedDesk;
let provider: ListedDesk['provider'];
beforeAll(async () => {
  desk = await openListedDesk();
  ({ provider } = desk);
});
afterAll(() => desk.end());
beforeEach(() => desk.afresh());

/** A day's list with money for an order that VNPAY says nothing of; two officers, and what they have before them. */
async function onlyAtProvider() {
  const order = await sentOrder(desk);
  const message = paidMessage(order);
  desk.lists([row(message)]);
  await desk.reconcileOnMorningAfter();
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
