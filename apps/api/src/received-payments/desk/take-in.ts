import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { isForGood } from '../../contributions/not-recorded.ts';
import type { Services } from '../../services.ts';
import type { ReceivedPayment } from '../received-payment.ts';
import { settle } from '../settle.ts';
import { storable } from '../storable.ts';
import type { Agreed } from './agreed.ts';

/** What a reconciliation wrote down of a transaction that only the provider's list has. */
const listed = z.object({
  transactionNo: z.string().min(1),
  providerAmount: z.number().int().positive(),
  providerReference: z.string().optional(),
  providerStatus: z.string().optional(),
  paidAt: z.string().transform((text) => Temporal.Instant.from(text)),
});

/**
 * Money that only the provider's list has becomes money received because two officers say so: booked, and from then on like any other. Its
 * order is recorded where it would have been, had the provider told us; else it waits for a decision of its own, and can go back.
 */
export async function takeIn(tx: Transaction, services: Services, agreed: Agreed): Promise<Result<undefined>> {
  const read = listed.safeParse(agreed.data);
  if (!read.success || agreed.payment) return refuse('payment-decision-unfit');
  const { transactionNo, providerAmount: amount, providerReference, providerStatus, paidAt } = read.data;
  const received: ReceivedPayment = storable({
    provider: 'vnpay',
    providerKey: transactionNo,
    source: 'decision',
    reference: providerReference ?? null,
    amount,
    paidAt,
    message: { exceptionId: agreed.exceptionId, transactionNo, amount, status: providerStatus ?? null },
    by: { kind: 'officer', id: agreed.decidedBy },
  });
  const settled = await settledDespiteDefects(tx, services, received);
  // The provider has told of it in the very moment between.
  return settled.ok ? ok(undefined) : refuse('payment-decision-stale');
}

const SAVE = sql('save-before-take-in', 'savepoint before_take_in');
const BACK = sql('back-before-take-in', 'rollback to savepoint before_take_in');

/** What cannot be written into the records is held, as it is where the provider tells of it. */
async function settledDespiteDefects(tx: Transaction, services: Services, received: ReceivedPayment) {
  await tx.run(SAVE);
  try {
    return await settle(tx, services, received);
  } catch (error) {
    if (!isForGood(error)) throw error;
    services.log.error({ err: error, reference: received.reference }, 'payment not recorded, held instead');
    await tx.run(BACK);
    return settle(tx, services, received, 'not-recordable');
  }
}
