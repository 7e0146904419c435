import { ok, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { recordByDecision } from '../record-by-decision.ts';
import type { Agreed } from './agreed.ts';
import { noteArrived } from './note-arrived.ts';
import { keepPayment } from './keep-payment.ts';
import { handOver, sendMoneyBack } from './send-money-back.ts';
import { takeIn } from './take-in.ts';

/** What a decision does to the money and the records. The provider or the bank hears of a refund once this is committed. */
export async function carryOut(
  tx: Transaction,
  services: Services,
  agreed: Agreed,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const { proposal, payment, decidedBy: officerId, proposedOrder: reference } = agreed;
  if (proposal === 'take-in') return takeIn(tx, services, agreed);
  if (proposal === 'close' || !payment) return ok(undefined);
  const { paymentId } = payment;
  if (proposal === 'arrived') return noteArrived(tx, services, agreed);
  if (proposal === 'keep') return keepPayment(tx, paymentId, now);
  if (proposal === 'refund') return sendMoneyBack(tx, services, agreed, now);
  if (proposal === 'transfer') return handOver(tx, services, agreed, now);
  const recorded = await recordByDecision(tx, services, { paymentId, officerId, reference });
  return recorded.ok ? ok(undefined) : recorded;
}
