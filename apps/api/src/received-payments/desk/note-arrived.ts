import { ok, refuse, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { refundArrivedIn } from '../refund-outcome.ts';
import type { Agreed } from './agreed.ts';

/**
 * The provider has said in writing that a refund went, where it answers no question about it: two officers say so for it, by the number of its
 * letter. The books and the payer are told as if it had signed; its list, which names order and amount, finds the refund done.
 */
export async function noteArrived(tx: Transaction, services: Services, agreed: Agreed): Promise<Result<undefined>> {
  const { refund, proposedReference, decidedBy } = agreed;
  if (!refund || proposedReference === null) return refuse('payment-decision-unfit');
  const by = { kind: 'officer', id: decidedBy } as const;
  const news = await refundArrivedIn(tx, services, refund.refundId, proposedReference, by);
  // It has ended in the very moment between.
  return news ? ok(undefined) : refuse('payment-decision-stale');
}
