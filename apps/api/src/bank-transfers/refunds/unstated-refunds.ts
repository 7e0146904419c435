import { sql } from '@openvssid/server/db/database';
import { REFUND_CHANNEL } from '../../payment-channels/refund-channel.ts';
import { openException } from '../../received-payments/open-exception.ts';
import type { Services } from '../../services.ts';

/** So long a statement has time to show what one officer says the bank has given back. */
const UNSTATED_DAYS = 7;
const AT_ONCE = 200;

type Unstated = {
  refundId: string;
  paymentId: string;
  agencyCode: string | null;
  amount: number;
  transactionNo: string | null;
};

const UNSTATED = sql<Unstated>(
  'unstated-refunds',
  `select r.refund_id as "refundId", r.payment_id as "paymentId", coalesce(d.agency_code, o.agency_code) as "agencyCode", r.amount,
          r.provider_key as "transactionNo"
     from payment_refund r join received_payment p on p.payment_id = r.payment_id
     left join contribution_order o on o.person_id = p.payer_person_id and o.order_id = p.order_id
     left join payment_exception d on d.exception_id = r.exception_id
    where r.state = 'done' and r.stated_key is null and r.done_at < $1 and ${REFUND_CHANNEL} = 'bank-transfer'
      and not exists (select from payment_exception x where x.kind = 'only-here' and x.about = 'bank-transfer refund ' || r.refund_id)
    order by r.done_at limit ${AT_ONCE}`,
);

/**
 * Puts refunds before officers that one of them noted by hand and that no statement has named for a week: a closing balance, which believes the
 * note, would never tell that the money did not go.
 */
export async function noteUnstatedRefunds({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<void> {
  const now = clock.now();
  for (const { refundId, paymentId, agencyCode, amount, transactionNo } of await db.read(UNSTATED, [
    now.subtract({ hours: 24 * UNSTATED_DAYS }),
  ])) {
    const data = { amount, refund: true, ...(transactionNo !== null && { transactionNo }) };
    const exception = { kind: 'only-here', about: `bank-transfer refund ${refundId}`, paymentId, agencyCode, data } as const;
    await db.transaction((tx) => openException(tx, exception, now));
  }
}
