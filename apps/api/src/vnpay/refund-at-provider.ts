import { sql } from '@openvssid/server/db/database';
import { openException } from '../received-payments/open-exception.ts';
import type { Services } from '../services.ts';
import type { ProviderAnswer } from './ask-provider.ts';

type Noting = Pick<Services, 'db' | 'clock'>;
type Ours = { refundId: string; paymentId: string; agencyCode: string | null; amount: number; reference: string };
type Theirs = Partial<Omit<Extract<ProviderAnswer, { kind: 'refund' }>, 'kind'>>;

/** VNPAY refused a refund, this one or an earlier one of as much: an officer finds out there which. Opened once for each refund. */
export function noteRefusalOfEither(services: Noting, ours: Ours, theirs: Theirs): Promise<void> {
  return openAbout(services, `vnpay refund ${ours.refundId}`, ours, theirs);
}

const FAILED = sql<Ours>(
  'refund-that-failed-here',
  `select r.refund_id as "refundId", r.payment_id as "paymentId", o.agency_code as "agencyCode", r.amount, coalesce(p.reference, '') as reference
     from payment_refund r join received_payment p on p.payment_id = r.payment_id
     left join contribution_order o on o.person_id = p.payer_person_id and o.order_id = p.order_id
    where r.refund_id = $1 and r.state = 'failed'`,
);

/**
 * VNPAY gave money back by a refund that was handed to the bank while its answer was on its way: an officer sees to it that the money does not
 * go twice. The reconciliation finds the same by the same number, and opens nothing more.
 */
export async function noteGoneAfterAll(services: Noting, refundId: string, transactionNo: string | undefined): Promise<void> {
  const [ours] = await services.db.read(FAILED, [refundId]);
  if (!ours) return;
  const about = `vnpay ${transactionNo ?? `refund ${refundId}`}`;
  await openAbout(services, about, ours, { transactionNo, amount: ours.amount });
}

async function openAbout({ db, clock }: Noting, about: string, ours: Ours, theirs: Theirs): Promise<void> {
  const { paymentId, agencyCode, amount, reference } = ours;
  const { transactionNo, amount: providerAmount, status: providerStatus } = theirs;
  const told = {
    providerAmount,
    providerStatus,
    providerReference: reference,
    ...(transactionNo !== undefined && { transactionNo }),
  };
  const data = { amount, ...told, refund: true };
  const exception = { kind: 'state-at-provider-differs', about, paymentId, agencyCode, data } as const;
  await db.transaction((tx) => openException(tx, exception, clock.now()));
}
