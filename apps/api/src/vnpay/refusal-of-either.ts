import { openException } from '../received-payments/open-exception.ts';
import type { Services } from '../services.ts';
import type { ProviderAnswer } from './ask-provider.ts';

type Sent = { refundId: string; paymentId: string; agencyCode: string | null; amount: number; reference: string };
type Said = Extract<ProviderAnswer, { kind: 'refund' }>;

/** VNPAY refused a refund, this one or an earlier one of as much: an officer finds out there which. Opened once for each refund. */
export async function noteRefusalOfEither(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { refundId, paymentId, agencyCode, amount, reference }: Sent,
  { transactionNo, amount: providerAmount, status: providerStatus }: Said,
): Promise<void> {
  const told = {
    providerAmount,
    providerStatus,
    providerReference: reference,
    ...(transactionNo !== undefined && { transactionNo }),
  };
  const about = `vnpay refund ${refundId}`;
  const exception = {
    kind: 'state-at-provider-differs',
    about,
    paymentId,
    agencyCode,
    data: { amount, ...told, refund: true },
  } as const;
  await db.transaction((tx) => openException(tx, exception, clock.now()));
}
