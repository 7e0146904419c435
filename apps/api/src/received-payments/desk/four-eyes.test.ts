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

describe('an agency with one officer', () => {
  /** Late money of an agency where one officer alone proposes and decides. */
  async function alone() {
    const [above, elsewhere] = [await desk.officer(['approver'], '01'), await desk.officer(['approver'], OTHER_AGENCY)];
    const only = await desk.officer(['case-officer', 'approver'], SMALL);
    const { reference } = await latePayment(desk);
    await desk.asOwner(async (client) => {
      await client.query(
        `update payment_exception set agency_code = $2 where order_id = (select order_id from contribution_order where reference = $1)`,
        [reference, SMALL],
      );
      await client.query('update contribution_order set agency_code = $2 where reference = $1', [reference, SMALL]);
    });
    return { reference, only, above, elsewhere };
  }
  const SMALL = '0102';
  const waiting = async (who: OfficerAtDesk) => (await who.call('/api/payment-exceptions/waiting')).body;

  test('has what it proposes decided by the agency above it, which proposes nothing itself', async () => {
    const { reference, only, above, elsewhere } = await alone();
    const found = await exceptionOf(only, reference);
    const unproposed = await above.call(`/api/payment-exceptions/${found.exceptionId}`);
    expect(unproposed.body).toMatchObject({ may: { propose: false, decide: false } });
    expect((await (await desk.officer(['case-officer'], '01')).call('/api/payment-exceptions')).body).toMatchObject({
      counts: { open: 0 },
    });
    const clerkAbove = await desk.officer(['case-officer'], '01');
    expect((await propose(clerkAbove, found, 'refund')).body['code']).toBe('payment-proposal-elsewhere');
    expect(await waiting(above)).toMatchObject({ proposed: 0 });
    await propose(only, found, 'refund');
    expect((await decide(only, found.exceptionId, found.lastSeq + 1)).body['code']).toBe('payment-second-officer');
    const { body } = await only.call(`/api/payment-exceptions/${found.exceptionId}`);
    expect(body).toMatchObject({ ownProposal: true, decider: { here: false, above: expect.stringContaining('BHXH') } });
    expect(await waiting(above)).toMatchObject({ open: 0, proposed: 1 });
    const { body: list } = await above.call('/api/payment-exceptions?state=proposed');
    expect(list['exceptions']).toContainEqual(expect.objectContaining({ reference, agencyName: expect.any(String) }));
    expect((await decide(elsewhere, found.exceptionId, found.lastSeq + 1)).status).toBe(404);
    expect((await decide(above, found.exceptionId, found.lastSeq + 1)).status).toBe(200);
    expect(await refundsOf(desk, reference)).toMatchObject([{ asked_by: only.officerId, approved_by: above.officerId }]);
    const closed = await above.call('/api/payment-exceptions?state=closed');
    expect(closed.body['exceptions']).toContainEqual(expect.objectContaining({ reference }));
    const log = await desk.asOwner(
      async (client) => (await client.query('select institution from access_log where purpose = $1', ['payment-decision'])).rows,
    );
    expect(log).toContainEqual({ institution: '01' });
  });

  test('is not waited for above where it has a second one', async () => {
    const { reference, only, above } = await alone();
    const found = await exceptionOf(only, reference);
    const before = await waiting(above);
    const second = await desk.officer(['approver'], SMALL);
    await propose(only, found, 'refund');
    expect(await waiting(above)).toEqual(before);
    expect(await waiting(second)).toMatchObject({ proposed: 1 });
    expect((await only.call(`/api/payment-exceptions/${found.exceptionId}`)).body).toMatchObject({ decider: { here: true } });
    // All the same it may decide, where those of the agency are away.
    expect((await sendBack(above, found.exceptionId, found.lastSeq + 1)).status).toBe(200);
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
