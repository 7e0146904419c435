import { refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { momentNow } from '@openvssid/server/clock';
import type { OrderState } from '../../contribution-orders/order.ts';
import type { Channel } from '../../payment-channels/channel.ts';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import type { Decision, ExceptionKind, ExceptionState, PaymentState } from './exception.ts';
import { LIVING_AT_PROVIDER, PAYMENT_OF_EXCEPTION } from './money-of-exception.ts';
import { MONEY_LEFT } from './money-left.ts';
import { noteReading } from './note-reading.ts';
import { ofAgenciesBelow, ofOwnAgency } from '../../officers/agency-scope.ts';

/** An exception as it stands, locked until the transaction ends. */
export type LockedException = {
  exceptionId: string;
  kind: ExceptionKind;
  state: ExceptionState;
  agencyCode: string | null;
  /** Of the officer's own agency, not of one below it. */
  own: boolean;
  proposal: Decision | null;
  proposedAmount: number | null;
  proposedOrder: string | null;
  /** Where it is transferred to. */
  proposedTo: { bankKey: string; account: string; holder: string } | null;
  /** By which number the provider's letter names a refund that went. */
  proposedReference: string | null;
  proposedBy: string | null;
  reason: string | null;
  decidedBy: string | null;
  lastSeq: number;
  payerId: number | null;
  data: unknown;
  /** `told`: the reference as it was told. */
  payment: {
    paymentId: string;
    provider: Channel;
    told: string | null;
    amount: number;
    state: PaymentState;
    left: number;
  } | null;
  order: { orderId: string; reference: string; amount: number; state: OrderState } | null;
  /** Its refund that the provider has been asked for and has not ended. */
  refund: { refundId: string; amount: number } | null;
};

const LOCK = sql<LockedException>(
  'lock-payment-exception',
  `select e.exception_id as "exceptionId", e.kind, e.state, e.agency_code as "agencyCode", ${ofOwnAgency('e.agency_code')} as own, e.proposal, e.proposed_amount as "proposedAmount",
          e.proposed_order as "proposedOrder", case when e.proposed_account is not null then json_build_object('bankKey', e.proposed_bank,
            'account', e.proposed_account, 'holder', e.proposed_holder) end as "proposedTo", e.proposed_reference as "proposedReference", e.data, e.proposed_by as "proposedBy", e.reason, e.decided_by as "decidedBy", e.last_seq as "lastSeq",
          coalesce(e.payer_person_id, p.payer_person_id) as "payerId",
          case when p.payment_id is not null then json_build_object('paymentId', p.payment_id, 'provider', p.provider, 'told', p.reference, 'amount', p.amount, 'state', p.state,
            'left', ${MONEY_LEFT}) end as payment,
          case when o.order_id is not null then json_build_object('orderId', o.order_id, 'reference', o.reference, 'amount', o.amount, 'state', o.state) end as "order",
          ${LIVING_AT_PROVIDER} as refund
     from payment_exception e left join received_payment p on p.payment_id = ${PAYMENT_OF_EXCEPTION}
     left join contribution_order o on o.person_id = coalesce(e.payer_person_id, p.payer_person_id) and o.order_id = coalesce(e.order_id, p.order_id)
    where ${ofAgenciesBelow('e.agency_code')} and e.exception_id = $2 for update of e`,
);

/**
 * Does something with an exception of the officer's agency or of one below it; another's does not exist. Whoever pays reads it in the access
 * log.
 */
export function withException<T>(
  services: Services,
  at: AtWork,
  exceptionId: string,
  story: (tx: Transaction, found: LockedException, now: Temporal.Instant) => Promise<Result<T>>,
): Promise<Result<T>> {
  return services.db.transaction(async (tx) => {
    const [found] = await tx.run(LOCK, [at.officer.agencyCode, exceptionId]);
    if (!found) return refuse('not-found');
    const now = momentNow(services);
    const answer = await story(tx, found, now);
    if (!answer.ok || found.payerId === null) return answer;
    const read = {
      personIds: [found.payerId],
      reference: found.order?.reference ?? '',
      purpose: 'payment-decision' as const,
      now,
    };
    const noted = await noteReading(tx, services, at, read);
    return noted.ok ? answer : noted;
  });
}
