import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY } from '../../applications/application-fixture.ts';
import { moneyOf } from '../../vnpay/order-fixture.ts';
import { decide, exceptionOf, latePayment, type OfficerAtDesk, propose, refundsOf, sendBack } from './desk-payments-fixture.ts';

let desk: Desk;
let clerk: OfficerAtDesk;
let approver: OfficerAtDesk;
let both: OfficerAtDesk;
beforeAll(async () => {
  desk = await openDesk();
  clerk = await desk.officer(['case-officer']);
  approver = await desk.officer(['approver']);
  both = await desk.officer(['case-officer', 'approver']);
});
afterAll(() => desk.end());

/** Proposed by the case officer; answers what an approver has on the screen. */
async function proposed(decision: string) {
  const { reference } = await latePayment(desk);
  const seen = await exceptionOf(clerk, reference);
  expect((await propose(clerk, seen, decision)).status).toBe(200);
  return { reference, exceptionId: seen.exceptionId, seen: seen.lastSeq + 1 };
}

describe('two officers', () => {
  test('never the same one, whatever their roles', async () => {
    const { reference } = await latePayment(desk);
    const found = await exceptionOf(both, reference);
    expect((await propose(both, found, 'refund')).status).toBe(200);
    const own = await decide(both, found.exceptionId, found.lastSeq + 1);
    expect([own.status, own.body['code']]).toEqual([409, 'payment-second-officer']);
    expect((await sendBack(both, found.exceptionId, found.lastSeq + 1)).body['code']).toBe('payment-second-officer');
    expect(await refundsOf(desk, reference)).toEqual([]);
    expect((await decide(approver, found.exceptionId, found.lastSeq + 1)).status).toBe(200);
    expect(await refundsOf(desk, reference)).toMatchObject([{ asked_by: both.officerId, approved_by: approver.officerId }]);
  });

  test('each with their own role, and of the agency that it is about', async () => {
    const { exceptionId, seen, reference } = await proposed('refund');
    expect((await decide(clerk, exceptionId, seen)).status).toBe(403);
    const elsewhere = await desk.officer(['case-officer', 'approver'], OTHER_AGENCY);
    expect((await decide(elsewhere, exceptionId, seen)).status).toBe(404);
    expect((await elsewhere.call(`/api/payment-exceptions/${exceptionId}`)).status).toBe(404);
    expect((await elsewhere.call(`/api/contribution-orders/${reference}`)).status).toBe(404);
    const figures = await desk.officer(['statistics']);
    expect((await figures.call('/api/payment-exceptions')).status).toBe(200);
    expect((await figures.call(`/api/payment-exceptions/${exceptionId}`)).status).toBe(403);
    expect((await (await desk.officer(['reception'])).call('/api/payment-exceptions')).status).toBe(403);
    expect(await refundsOf(desk, reference)).toEqual([]);
  });

  test('a decision about something else than what was on the screen is refused', async () => {
    const { exceptionId, seen, reference } = await proposed('refund');
    expect((await sendBack(approver, exceptionId, seen)).status).toBe(200);
    expect((await sendBack(approver, exceptionId, seen)).status).toBe(200);
    const again = await exceptionOf(clerk, reference);
    expect((await propose(clerk, { ...again, lastSeq: seen }, 'refund')).body['code']).toBe('payment-decision-stale');
    await propose(clerk, again, 'record');
    const stale = await decide(approver, exceptionId, seen);
    expect([stale.status, stale.body['code']]).toEqual([409, 'payment-decision-stale']);
    expect((await moneyOf(desk, reference)).state).toBe('paid');
    expect((await decide(approver, exceptionId, again.lastSeq + 1)).status).toBe(200);
    expect((await moneyOf(desk, reference)).state).toBe('recorded');
    const { body } = await approver.call(`/api/payment-exceptions/${exceptionId}`);
    expect((body['events'] as { kind: string; decision: string }[]).map((event) => `${event.kind} ${event.decision}`)).toEqual([
      'decided record',
      'proposed record',
      'sent-back refund',
      'proposed refund',
    ]);
  });

  test('a reason that says nothing is no proposal', async () => {
    const { reference } = await latePayment(desk);
    const found = await exceptionOf(clerk, reference);
    expect((await propose(clerk, found, 'refund', { reason: '  ok \n ' })).body['code']).toBe('text-too-short');
    expect((await clerk.call(`/api/payment-exceptions/${randomUUID()}`)).status).toBe(404);
  });
});

describe('pressed twice', () => {
  test('a refund is approved once, by however many clicks at once', async () => {
    const { exceptionId, seen, reference } = await proposed('refund');
    const clicks = await Promise.all(Array.from({ length: 6 }, () => decide(approver, exceptionId, seen)));
    expect(clicks.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
    expect(await refundsOf(desk, reference)).toMatchObject([{ amount: 1_366_200, state: 'approved' }]);
    expect((await moneyOf(desk, reference)).ledger).toEqual(['received', 'refund-approved']);
  });

  test('two approvers at once: one decides, the other hears that it is done', async () => {
    const { exceptionId, seen, reference } = await proposed('refund');
    const other = await desk.officer(['approver']);
    const answers = await Promise.all([decide(approver, exceptionId, seen), decide(other, exceptionId, seen)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await refundsOf(desk, reference)).toHaveLength(1);
  });

  test('a proposal is one event', async () => {
    const { reference } = await latePayment(desk);
    const found = await exceptionOf(clerk, reference);
    const twice = await Promise.all([propose(clerk, found, 'refund'), propose(clerk, found, 'refund')]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    const { body } = await clerk.call(`/api/payment-exceptions/${found.exceptionId}`);
    expect(body['events']).toHaveLength(1);
  });
});
