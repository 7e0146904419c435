import type { ReaderLanguage } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { newVerificationCode, verificationUrl } from '../../letters/verification-code.ts';
import type { Channel } from '../../outbox/message.ts';
import { sendMessage } from '../../outbox/send-message.ts';
import type { Services } from '../../services.ts';

type Issued = { number: string; amount: number; contact: string | null; language: ReaderLanguage };

// One statement: content, document and the way to it by its code. The document bears the order's id, so that an order has one receipt.
const ISSUE = sql<Issued>(
  'issue-payment-receipt',
  `with receipt as (
     select o.amount, o.receipt_contact as contact, coalesce(a.language, 'vi') as language,
            jsonb_build_object(
              'kind', 'payment-receipt',
              'issuer', jsonb_build_object('agencyName', g.name, 'place', v.name),
              'payer', jsonb_build_object('fullName', p.full_name, 'socialInsuranceNumber', i.value),
              'order', jsonb_build_object('reference', o.reference, 'kind', o.kind, 'amount', o.amount, 'law', o.quote->'law'),
              'items', (select jsonb_agg(jsonb_build_object('fund', t.fund, 'relation', t.relation, 'fullName', t.full_name, 'insuranceNumber', t.insurance_number,
                                                            'fromDay', t.from_day, 'toDay', t.to_day, 'months', t.months, 'income', t.income,
                                                            'gross', t.gross, 'support', t.support, 'amount', t.amount)
                                         order by t.relation <> 'self', t.full_name, t.person_id, t.from_day)
                          from contribution_order_item t where t.order_id = o.order_id and t.payer_person_id = o.person_id),
              'payment', jsonb_build_object('provider', r.provider, 'transaction', r.provider_key, 'bankCode', r.bank_code, 'amount', r.amount,
                                            'paidAt', to_char(r.paid_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
            )::text as content
       from contribution_order o
       join received_payment r on r.payment_id = $3
       join person p on p.person_id = o.person_id
       join agency g on g.agency_code = o.agency_code
       join province v on v.code = g.province_code
       left join identifier i on i.person_id = p.person_id and i.kind = 'social-insurance-number' and i.current
       left join account a on a.person_id = p.person_id
      where o.person_id = $1 and o.order_id = $2
   ), document as (
     insert into issued_document (person_id, document_id, kind, number, verification_code, issued_at, content, digest)
     select $1, $2, 'payment-receipt', upper(left(encode(sha256(convert_to(content, 'UTF8')), 'hex'), 8)) || '/BLTT', $4, $5, content,
            sha256(convert_to(content, 'UTF8'))
       from receipt
     on conflict (person_id, document_id) do nothing returning number, verification_code
   ), way as (
     insert into route (kind, key, person_id) select 'document', verification_code, $1 from document
   )
   select d.number, r.amount, r.contact, r.language from document d, receipt r`,
);

/** `paymentId`: the money by which the order was recorded. */
export type Receipted = { payerId: number; orderId: string; paymentId: string; now: Temporal.Instant };

/**
 * Issues the receipt of an order, in the transaction that records it and after its items and the payment are written; where the payer left
 * an address for it, its link goes there. The PDF is drawn when somebody asks for it. A second call for the same order does nothing.
 *
 *     await issueReceipt(tx, services, { payerId, orderId, paymentId, now });
 */
export async function issueReceipt(tx: Transaction, { config }: Pick<Services, 'config'>, receipted: Receipted): Promise<void> {
  const { payerId, orderId, paymentId, now } = receipted;
  const code = newVerificationCode();
  const [issued] = await tx.run(ISSUE, [payerId, orderId, paymentId, code, now]);
  if (!issued || issued.contact === null) return;
  const { number, amount, contact, language } = issued;
  const channel = channelTo(contact);
  if (!channel) return;
  const data = { number, amount, url: verificationUrl(config.publicUrls.citizen, code) };
  await sendMessage(tx, { personId: payerId, channel, recipient: contact, language, template: 'payment-receipt', data, now });
}

function channelTo(contact: string): Channel | undefined {
  if (contact.includes('@')) return 'email';
  return /^\+84\d{9}$/.test(contact) ? 'sms' : undefined;
}
