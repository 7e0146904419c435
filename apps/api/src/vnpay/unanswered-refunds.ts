import { sql } from '@openvssid/server/db/database';
import { openException } from '../received-payments/open-exception.ts';
import type { Services } from '../services.ts';

/** So long VNPAY has time to say what became of a refund, and so long an officer's «wait on» holds. */
const UNANSWERED_HOURS = 24;
const WAIT_ON_DAYS = 7;
const AT_ONCE = 200;

type Unanswered = {
  refundId: string;
  paymentId: string;
  agencyCode: string | null;
  amount: number;
  reason: string | null;
  sentAt: Temporal.Instant | null;
};

// One that VNPAY says it is working on has an answer.
const UNANSWERED = sql<Unanswered>(
  'unanswered-refunds',
  `select r.refund_id as "refundId", r.payment_id as "paymentId", coalesce(d.agency_code, o.agency_code) as "agencyCode", r.amount, r.last_error as reason,
          r.sent_at as "sentAt"
     from payment_refund r join received_payment p on p.payment_id = r.payment_id
     left join contribution_order o on o.person_id = p.payer_person_id and o.order_id = p.order_id
     left join payment_exception d on d.exception_id = r.exception_id
    where r.state in ('approved', 'sent') and p.provider = 'vnpay' and r.to_account is null and coalesce(r.sent_at, r.approved_at) < $1
      and (r.sent_at is null or r.last_error is not null)
      and not exists (select from payment_exception x where x.payment_id = r.payment_id and x.kind = 'refund-unanswered'
                         and (x.state <> 'closed' or x.decided_at > $2))
    order by r.approved_at limit ${AT_ONCE}`,
);

/**
 * Puts refunds before officers that VNPAY has said nothing of for a day: two of them may have the bank transfer the money. Whoever decided to
 * wait on is asked again a week later.
 */
export async function noteUnansweredRefunds({ db, clock }: Services, day: Temporal.PlainDate): Promise<void> {
  const now = clock.now();
  const [before, decidedAfter] = [now.subtract({ hours: UNANSWERED_HOURS }), now.subtract({ hours: 24 * WAIT_ON_DAYS })];
  for (const { refundId, paymentId, agencyCode, amount, reason, sentAt } of await db.read(UNANSWERED, [before, decidedAfter])) {
    const data = { amount, ...(reason !== null && { reason }), ...(sentAt && { sentAt: sentAt.toString() }) };
    const exception = { kind: 'refund-unanswered', about: `${refundId} ${day.toString()}`, paymentId, agencyCode, data } as const;
    await db.transaction((tx) => openException(tx, exception, now));
  }
}
