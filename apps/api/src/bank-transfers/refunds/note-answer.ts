import { refuse, ok, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Officer } from '../../http/officer-session.ts';
import { ofOwnAgency } from '../../officers/agency-scope.ts';
import { REFUND_CHANNEL } from '../../payment-channels/refund-channel.ts';
import { refundArrived, refundRefused } from '../../received-payments/refund-outcome.ts';
import type { Services } from '../../services.ts';

/** What the bank says of a refund, where no statement says it. */
export type BankAnswer = { result: 'done'; bankReference: string } | { result: 'failed'; reason: string };

const OPEN = sql<{ state: string }>(
  'refund-of-transfer',
  `select r.state from payment_refund r join received_payment p on p.payment_id = r.payment_id and ${REFUND_CHANNEL} = 'bank-transfer'
     left join contribution_order o on o.person_id = p.payer_person_id and o.order_id = p.order_id
    where r.refund_id = $2 and ${ofOwnAgency('o.agency_code')}`,
);

/** Marks a refund of a transfer as done, by the bank's number of it, or as failed; the refund's book names the officer. */
export async function noteBankAnswer(
  services: Services,
  { agencyCode, officerId }: Pick<Officer, 'agencyCode' | 'officerId'>,
  { refundId, ...answer }: { refundId: string } & BankAnswer,
): Promise<Result<undefined>> {
  const [refund] = await services.db.read(OPEN, [agencyCode, refundId]);
  if (!refund) return refuse('not-found');
  const by = { kind: 'officer', id: officerId } as const;
  const ended =
    answer.result === 'done'
      ? await refundArrived(services, refundId, answer.bankReference, by)
      : await refundRefused(services, refundId, { reason: answer.reason }, by);
  return ended ? ok(undefined) : refuse('refund-ended');
}
