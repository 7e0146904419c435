import { randomUUID } from 'node:crypto';
import { refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { linkToOrder } from '../../contribution-orders/record/tell.ts';
import { tellOnce } from '../../notifications/tell-once.ts';
import type { Services } from '../../services.ts';
import { markRefundFailed, markRefunding } from '../mark-refund.ts';
import type { Agreed } from './agreed.ts';
import { amountBack } from './possible-decisions.ts';

const INSERT_REFUND = sql(
  'insert-payment-refund',
  `insert into payment_refund (refund_id, payment_id, exception_id, amount, reason, asked_by, approved_by, request_id, state, approved_at, to_bank,
     to_account, to_holder)
   values ($1, $2, $3, $4, $5, $6, $7, $8, 'approved', $9, $10, $11, $12)`,
);

/**
 * All that is left of it goes back, the way it came or to the account that was proposed; `request_id` is the number under which the provider
 * hears of it, however often it is sent.
 */
export async function sendMoneyBack(
  tx: Transaction,
  services: Services,
  agreed: Agreed,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const { exceptionId, payment, proposal, proposedBy, decidedBy, proposedTo: to, reason } = agreed;
  const amount = amountBack(agreed, proposal);
  if (!payment || amount === null) return refuse('payment-decision-unfit');
  const [refundId, requestId] = [randomUUID(), randomUUID().replaceAll('-', '')];
  const { paymentId } = payment;
  const actor = { kind: 'officer', id: decidedBy } as const;
  const account = [to?.bankKey ?? null, to?.account ?? null, to?.holder ?? null];
  const values = [refundId, paymentId, exceptionId, amount, reason, proposedBy, decidedBy, requestId, now, ...account];
  await tx.run(INSERT_REFUND, values);
  const marked = await markRefunding(tx, services, { paymentId, refundId, amount, actor });
  if (marked.ok) await tellPayer(tx, services, agreed, { refundId, amount });
  return marked;
}

const END = sql<{ refundId: string; paymentId: string; amount: number }>(
  'end-refund-handed-over',
  `update payment_refund r set state = 'failed', done_at = $2, last_error = 'handed-over'
    where r.refund_id = $1 and r.state in ('approved', 'sent') and r.to_account is null
   returning r.refund_id as "refundId", r.payment_id as "paymentId", r.amount`,
);

/**
 * A refund that its provider does not answer ends here, and the bank transfers the money instead. The provider may carry it out all the same:
 * the reconciliation then finds money that went back and nobody asked for.
 */
export async function handOver(
  tx: Transaction,
  services: Services,
  agreed: Agreed,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const { refund, decidedBy } = agreed;
  if (refund) {
    const [ended] = await tx.run(END, [refund.refundId, now]);
    // It has ended in the very moment between.
    if (!ended) return refuse('payment-decision-stale');
    await markRefundFailed(tx, services, { ...ended, actor: { kind: 'officer', id: decidedBy } });
  }
  return sendMoneyBack(tx, services, agreed, now);
}

async function tellPayer(
  tx: Transaction,
  services: Services,
  { payerId, order, payment }: Agreed,
  { refundId, amount }: { refundId: string; amount: number },
): Promise<void> {
  const reference = order?.reference ?? payment?.told ?? null;
  if (payerId === null || reference === null) return;
  const notification = { kind: 'payment-refund-approved', data: { reference, amount } } as const;
  await tellOnce(tx, services, [
    { personId: payerId, about: refundId, link: linkToOrder({ reference, removed: !order }), notification },
  ]);
}
