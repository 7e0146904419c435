import type { Services } from '../services.ts';
import { openException } from './open-exception.ts';
import { findPayment } from './payment.ts';
import type { ReceivedPayment } from './received-payment.ts';

type Told = Pick<ReceivedPayment, 'provider' | 'providerKey' | 'reference' | 'message'>;
type Whose = { payerId: number; orderId: string; agencyCode: string };

/** One transaction, told of one order before and of another now: which of them was paid is an officer's to find out. */
export async function noteOtherReference(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { provider, providerKey, reference, message }: Told,
  order: Whose | undefined,
): Promise<void> {
  const payment = await findPayment(db.read, provider, providerKey);
  if (!payment || reference === null || payment.reference === reference) return;
  const { paymentId, amount } = payment;
  const whose = order && { payerId: order.payerId, orderId: order.orderId, agencyCode: order.agencyCode };
  const about = `${provider} ${providerKey} ${reference}`;
  const data = { transactionNo: providerKey, amount, providerReference: reference, message };
  const kind = 'state-at-provider-differs';
  await db.transaction((tx) => openException(tx, { ...whose, paymentId, kind, about, data }, clock.now()));
}
