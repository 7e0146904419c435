import { randomUUID } from 'node:crypto';
import { newOrderReference, type OrderReference } from '@openvssid/core';
import { AGENCY, type Desk } from '../../applications/application-fixture.ts';
import { issueReceipt } from './issue-receipt.ts';

export type RecordedOrder = { orderId: string; paymentId: string; reference: OrderReference; transaction: string };

type Details = Partial<{ participantId: number; amount: number; receiptContact: string; reference: OrderReference }>;

/** An order for a year of household cover, paid and recorded, as settlement leaves it; its receipt issued. For tests. */
export async function recordedOrder(desk: Desk, payerId: number, details: Details = {}): Promise<RecordedOrder> {
  const { participantId = payerId, amount = 1_366_200, receiptContact = null, reference = newOrderReference() } = details;
  const [orderId, paymentId] = [randomUUID(), randomUUID()];
  const transaction = `FT${reference.slice(3)}`;
  const now = desk.clock.now();
  await desk.asOwner(async (client) => {
    await client.query(
      `insert into contribution_order (person_id, order_id, request_digest, reference, kind, agency_code, amount, quote, receipt_contact, state, channel,
                                       created_at, expires_at, settled_at, last_seq)
       values ($1, $2, 'digest', $3, 'household-health', $4, $5, '{"law": "Nghị định 161/2026/NĐ-CP"}', $6, 'recorded', 'bank-transfer', $7, $7, $7, 4)`,
      [payerId, orderId, reference, AGENCY, amount, receiptContact, now.toString()],
    );
    await client.query(
      `insert into contribution_order_item (person_id, order_id, seq, payer_person_id, fund, relation, insurance_number, full_name, agency_code, from_day,
                                            to_day, months, gross, support, amount, open, recorded_at)
       select p.person_id, $2, 1, $3::bigint, 'health', case when p.person_id = $3::bigint then 'self' else 'relative' end, '0190000009', p.full_name, $4, '2027-01-01', '2027-12-31', 12, $5,
              0, $5, false, $6 from person p where p.person_id = $1::bigint`,
      [participantId, orderId, payerId, AGENCY, amount, now.toString()],
    );
    await client.query(
      `insert into received_payment (payment_id, provider, provider_key, source, reference, payer_person_id, order_id, amount, bank_code, paid_at, received_at,
                                     message, state)
       values ($1, 'bank-transfer', $2, 'statement', $3, $4, $5, $6, 'VCB', $7, $7, '{}', 'recorded')`,
      [paymentId, transaction, reference, payerId, orderId, amount, now.toString()],
    );
  });
  await desk.services.db.transaction((tx) => issueReceipt(tx, desk.services, { payerId, orderId, paymentId, now }));
  return { orderId, paymentId, reference, transaction };
}
