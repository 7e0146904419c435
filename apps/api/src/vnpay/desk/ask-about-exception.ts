import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Officer } from '../../http/officer-session.ts';
import { countHit } from '../../http/tries.ts';
import type { ExceptionKind, ExceptionState } from '../../received-payments/desk/exception.ts';
import { mayAsk } from '../../received-payments/desk/may-ask.ts';
import { LIVING_AT_PROVIDER, PAYMENT_OF_EXCEPTION } from '../../received-payments/desk/money-of-exception.ts';
import { ofAgenciesBelow } from '../../officers/agency-scope.ts';
import type { Services } from '../../services.ts';
import { askProvider } from '../ask-provider.ts';
import { findOrder } from '../find-order.ts';
import { settleSaid } from '../settle-said.ts';
import { terminalOf } from '../../payment-channels/vnpay-terminal.ts';
import { askAboutRefund, type RefundAnswer } from './ask-about-refund.ts';

/** What VNPAY says now; of a payment what its signed answer settles is settled. */
export const PAYMENT_ANSWERS = ['paid', 'suspicious', 'failed', 'unclear', 'given-back', 'not-found', 'no-answer'] as const;
export type PaymentAnswer = (typeof PAYMENT_ANSWERS)[number];

type Asked = {
  kind: ExceptionKind;
  state: ExceptionState;
  refund: { refundId: string } | null;
  reference: string | null;
  told: boolean;
  sentAt: Temporal.Instant | null;
};

const ASKED = sql<Asked>(
  'payment-exception-to-ask-about',
  `select e.kind, e.state, ${LIVING_AT_PROVIDER} as refund, o.reference, o.sent_at is not null as told, o.sent_at as "sentAt"
     from payment_exception e left join received_payment p on p.payment_id = ${PAYMENT_OF_EXCEPTION}
     left join contribution_order o on o.person_id = coalesce(e.payer_person_id, p.payer_person_id) and o.order_id = coalesce(e.order_id, p.order_id)
    where ${ofAgenciesBelow('e.agency_code')} and e.exception_id = $2`,
);

/** Asks VNPAY about what an exception is about: money moves by its signed answer alone, so that one officer may ask. */
export async function askAboutException(
  services: Services,
  officer: Officer,
  exceptionId: string,
): Promise<Result<PaymentAnswer | RefundAnswer>> {
  const [found] = await services.db.read(ASKED, [officer.agencyCode, exceptionId]);
  if (!found) return refuse('not-found');
  if (!mayAsk(found)) return refuse('payment-decision-unfit');
  if (found.refund) return askAboutRefund(services, officer, found.refund.refundId);
  const counted = await countHit(services, 'payment-question-by-officer', officer.officerId);
  if (!counted.ok) return counted;
  const { reference, sentAt } = found;
  return reference === null || sentAt === null
    ? refuse('payment-decision-unfit')
    : askAboutOrder(services, { reference, sentAt });
}

async function askAboutOrder(
  services: Services,
  asked: { reference: string; sentAt: Temporal.Instant },
): Promise<Result<PaymentAnswer>> {
  const terminal = terminalOf(services.config);
  if (!terminal) return refuse('payment-channel-closed');
  const answer = await askProvider(services, terminal, asked);
  if (answer.kind === 'refund') return ok('given-back');
  if (answer.kind !== 'payment') return ok(answer.kind);
  await settleSaid(services, answer.said, await findOrder(services.db, asked.reference));
  return ok(answer.said.outcome);
}
