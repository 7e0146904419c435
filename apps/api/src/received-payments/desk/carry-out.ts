import { randomUUID } from 'node:crypto';
import { ok, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { linkToOrder } from '../../contribution-orders/record/tell.ts';
import { tellOnce } from '../../reminders/tell-once.ts';
import type { Services } from '../../services.ts';
import { markRefunding } from '../mark-refund.ts';
import { recordByDecision } from '../record-by-decision.ts';
import type { Decision } from './exception.ts';
import { keepPayment } from './keep-payment.ts';
import type { LockedException } from './lock-exception.ts';

/** A proposal that a second officer agrees with. */
export type Agreed = LockedException & { proposal: Decision; proposedBy: string; decidedBy: string };

const INSERT_REFUND = sql(
  'insert-payment-refund',
  `insert into payment_refund (refund_id, payment_id, exception_id, amount, reason, asked_by, approved_by, request_id, state, approved_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, 'approved', $9)`,
);

/** What a decision does to the money and the records. The provider or the bank hears of a refund once this is committed. */
export async function carryOut(
  tx: Transaction,
  services: Services,
  agreed: Agreed,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const { proposal, payment, decidedBy: officerId, proposedOrder: reference } = agreed;
  if (proposal === 'close' || !payment) return ok(undefined);
  const { paymentId } = payment;
  if (proposal === 'keep') return keepPayment(tx, paymentId, now);
  if (proposal === 'refund') return refund(tx, services, agreed, now);
  const recorded = await recordByDecision(tx, services, { paymentId, officerId, reference });
  return recorded.ok ? ok(undefined) : recorded;
}

/** All that is left of it goes back; `request_id` is the number under which the provider hears of it, however often it is sent. */
async function refund(tx: Transaction, services: Services, agreed: Agreed, now: Temporal.Instant): Promise<Result<undefined>> {
  const { exceptionId, payment, proposedBy, decidedBy, reason } = agreed;
  if (!payment) return ok(undefined);
  const [refundId, requestId] = [randomUUID(), randomUUID().replaceAll('-', '')];
  const { paymentId, left: amount } = payment;
  const actor = { kind: 'officer', id: decidedBy } as const;
  await tx.run(INSERT_REFUND, [refundId, paymentId, exceptionId, amount, reason, proposedBy, decidedBy, requestId, now]);
  const marked = await markRefunding(tx, services, { paymentId, refundId, amount, actor });
  if (marked.ok) await tellPayer(tx, services, agreed, { refundId, amount });
  return marked;
}

async function tellPayer(
  tx: Transaction,
  services: Services,
  { payerId, order }: Agreed,
  { refundId, amount }: { refundId: string; amount: number },
): Promise<void> {
  if (payerId === null || !order) return;
  const { reference } = order;
  const notification = { kind: 'payment-refund-approved', data: { reference, amount } } as const;
  await tellOnce(tx, services, [{ personId: payerId, about: refundId, link: linkToOrder(order), notification }]);
}
