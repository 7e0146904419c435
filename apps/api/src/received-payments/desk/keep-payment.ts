import { ok, refuse, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import { postEntry } from '../../ledger/post.ts';
import { lockPayment, setPaymentState } from '../payment.ts';

/** Money whose payer nobody can find, and that cannot go back. Refused where it does not wait for a decision. */
export async function keepPayment(tx: Transaction, paymentId: string, at: Temporal.Instant): Promise<Result<undefined>> {
  const payment = await lockPayment(tx, paymentId);
  if (payment?.state !== 'open') return refuse('payment-decision-unfit');
  const { amount, agencyCode, orderReference } = payment;
  const booked = await postEntry(tx, {
    kind: 'kept',
    source: paymentId,
    orderReference,
    at,
    lines: [
      { account: 'unallocated', debit: amount, agencyCode },
      { account: 'other-income', credit: amount, agencyCode },
    ],
  });
  if (!booked) throw new Error('a payment is kept once');
  await setPaymentState(tx, paymentId, 'kept');
  return ok(undefined);
}
