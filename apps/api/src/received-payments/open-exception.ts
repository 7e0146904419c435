import { randomUUID } from 'node:crypto';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import type { SettlementException } from '../contribution-orders/order.ts';

export type NewException = {
  kind:
    | SettlementException
    | 'refund-failed'
    | 'refund-unanswered'
    | 'only-at-provider'
    | 'only-here'
    | 'state-at-provider-differs'
    | 'balance-differs';
  /** What makes it one thing, however often it is found: of a kind it is opened once. */
  about: string;
  paymentId?: string | null;
  payerId?: number | null;
  orderId?: string | null;
  /** Whose officers see it; the central agency's where nobody's. */
  agencyCode?: string | null;
  data: Readonly<Record<string, unknown>>;
};

const OPEN = sql<{ exceptionId: string }>(
  'open-payment-exception',
  `insert into payment_exception (exception_id, kind, about, payment_id, payer_person_id, order_id, agency_code, data, opened_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (kind, about) do nothing returning exception_id as "exceptionId"`,
);

/** Puts something before an officer, in the transaction in which it was found; answers whether it is new. */
export async function openException(tx: Transaction, exception: NewException, now: Temporal.Instant): Promise<boolean> {
  const { kind, about, paymentId = null, payerId = null, orderId = null, agencyCode = null, data } = exception;
  const opened = await tx.run(OPEN, [randomUUID(), kind, about, paymentId, payerId, orderId, agencyCode, json(data), now]);
  return opened.length === 1;
}
