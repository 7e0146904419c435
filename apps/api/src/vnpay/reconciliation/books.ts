import { type Database, sql } from '@openvssid/server/db/database';
import { TIME_ZONE } from '@openvssid/core';
import type { BookedPayment, BookedRefund } from './compare.ts';
import type { ProviderList } from './provider-list.ts';

/** Where an exception about it belongs. */
export type Whose = { paymentId: string; payerId: number | null; orderId: string | null; agencyCode: string | null };
export type Booked = BookedPayment & Whose & { ofDay: boolean };

// Of the list's transactions on whatever day we have them, and all of the day.
const PAYMENTS = sql<Booked>(
  'payments-to-reconcile',
  `select p.provider_key as "transactionNo", p.reference, p.amount, p.payment_id as "paymentId", p.payer_person_id as "payerId", p.order_id as "orderId",
          o.agency_code as "agencyCode", p.paid_at >= $1 and p.paid_at < $2 as "ofDay"
     from received_payment p left join contribution_order o on o.person_id = p.payer_person_id and o.order_id = p.order_id
    where p.provider = 'vnpay' and (p.provider_key = any($3) or (p.paid_at >= $1 and p.paid_at < $2))
    order by p.paid_at, p.provider_key`,
);
const REFUNDS = sql<BookedRefund>(
  'refunds-to-reconcile',
  `select p.reference, r.amount from payment_refund r join received_payment p on p.payment_id = r.payment_id
    where p.provider = 'vnpay' and p.reference = any($1) and r.to_account is null and r.state in ('sent', 'done')`,
);

/** What our books have to say to a list. */
export async function readBooks(
  db: Database,
  day: Temporal.PlainDate,
  { payments, refunds }: ProviderList,
): Promise<{ payments: Booked[]; refunds: BookedRefund[] }> {
  const [from, to] = [day, day.add({ days: 1 })].map((at) => at.toZonedDateTime(TIME_ZONE).toInstant());
  if (!from || !to) throw new Error('a day begins and ends');
  const [bookedPayments, bookedRefunds] = await Promise.all([
    db.read(PAYMENTS, [from, to, payments.map(({ transactionNo }) => transactionNo)]),
    db.read(REFUNDS, [[...new Set(refunds.map(({ reference }) => reference))]]),
  ]);
  return { payments: bookedPayments, refunds: bookedRefunds };
}
