import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { OF_PERSON } from '../../people/records-of.ts';
import { type PaymentReceipt, paymentReceipt } from './receipt-content.ts';

export type IssuedReceipt = {
  number: string;
  verificationCode: string;
  issuedAt: Temporal.Instant;
  content: PaymentReceipt;
  /** What has become of the money since: `refunded` in whole đồng, part of it while it is on its way. */
  today: { state: 'recorded' | 'refunding' | 'refunded'; refunded: number };
};

type Row = Omit<IssuedReceipt, 'content' | 'today'> & { content: string } & IssuedReceipt['today'];

// A failed refund went nowhere.
const RECEIPT = `
  select d.number, d.verification_code as "verificationCode", d.issued_at as "issuedAt", d.content,
         case when f.refunded is null then 'recorded' when f.under_way then 'refunding' else 'refunded' end as state,
         coalesce(f.refunded, 0)::float8 as refunded
    from issued_document d
    left join lateral (
      select sum(r.amount) as refunded, bool_or(r.state <> 'done') as under_way
        from received_payment p join payment_refund r on r.payment_id = p.payment_id and r.state <> 'failed'
       where p.order_id = d.document_id and p.provider_key = d.content::jsonb->'payment'->>'transaction'
    ) f on true`;
const BY_ORDER = sql<Row>(
  'payment-receipt-of-order',
  `${RECEIPT} join contribution_order o on o.person_id = d.person_id and o.order_id = d.document_id
    where ${OF_PERSON('d', '$1')} and d.kind = 'payment-receipt' and o.reference = $2`,
);
const BY_CODE = sql<Row>(
  'payment-receipt-by-code',
  `${RECEIPT} where d.person_id = $1 and d.kind = 'payment-receipt' and d.verification_code = $2`,
);

/** Of an own order, or of one under a number that was merged into the own. */
export const findReceiptOfOrder = (query: Query, payerId: number, reference: string) =>
  only(query(BY_ORDER, [payerId, reference]));
export const findReceiptByCode = (query: Query, payerId: number, code: string) => only(query(BY_CODE, [payerId, code]));

async function only(rows: Promise<Row[]>): Promise<IssuedReceipt | undefined> {
  const [row] = await rows;
  if (!row) return undefined;
  const { content, state, refunded, ...issued } = row;
  return { ...issued, content: paymentReceipt.parse(JSON.parse(content)), today: { state, refunded } };
}
