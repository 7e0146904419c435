import { newOrderReference, ok, refuse, type Result } from '@openvssid/core';
import { json, sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import type { OrderRequest } from './quote/order-request.ts';
import { recordLooks } from './quote/record-looks.ts';
import type { Quote } from './quote/quote.ts';

export type PricedOrder = {
  payerId: number;
  orderId: string;
  digest: string;
  receiptContact: string | null;
  request: OrderRequest;
  quote: Quote;
};

// All or nothing: an order that is there already, or an item that another open order holds, leaves fewer rows than were wanted. Items are
// written in one sequence, so that two orders for the same people wait for each other in turn.
const INSERT = sql<{ items: number }>(
  'insert-contribution-order',
  `with made as (
     insert into contribution_order (person_id, order_id, request_digest, reference, kind, agency_code, amount, quote, receipt_contact, state, created_at,
                                     expires_at, last_seq)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'created', $10, $11, 1) on conflict do nothing returning order_id
   ), routed as (
     insert into route (kind, key, person_id) select 'contribution-order', $4, $1 from made
   ), event as (
     insert into contribution_order_event (person_id, order_id, seq, at, actor_kind, actor_id, type) select $1, $2, 1, $10, 'citizen', $1::text, 'created' from made
   ), items as (
     insert into contribution_order_item (person_id, order_id, seq, payer_person_id, fund, relation, insurance_number, full_name, agency_code, from_day,
       to_day, months, gross, support, amount, card_serial, first_facility_code, five_year_from, income, supported_months)
     select i."personId", $2, i.seq, $1, i.fund, i.relation, i."insuranceNumber", i."fullName", i."agencyCode", i."fromDay", i."toDay", i.months,
            i.gross, i.support, i.amount, i."cardSerial", i."firstFacilityCode", i."fiveYearFrom", i.income, i."supportedMonths"
       from made, jsonb_to_recordset($12) as i("personId" bigint, seq smallint, fund text, relation text, "insuranceNumber" text, "fullName" text,
         "agencyCode" text, "fromDay" date, "toDay" date, months smallint, gross bigint, support bigint, amount bigint, "cardSerial" int,
         "firstFacilityCode" text, "fiveYearFrom" date, income bigint, "supportedMonths" smallint)
      order by i."personId", i."fromDay"
     on conflict do nothing returning 1
   )
   select count(*)::int as items from items`,
);

/** The order with its items and its first event, and a note to others whose records its quote told of; `order-open` where this one, or another for the same person, fund and time, is there. */
export async function insertOrder({ db, clock, config }: Services, order: PricedOrder): Promise<Result<string>> {
  const { payerId, orderId, digest, receiptContact, request, quote } = order;
  const reference = newOrderReference();
  const now = clock.now();
  const { items, agencyCode, amount, ...said } = quote;
  return db.transaction(async (tx) => {
    const [row] = await tx.run(INSERT, [
      payerId,
      orderId,
      digest,
      reference,
      request.kind,
      agencyCode,
      amount,
      json({ ...said, participants: quote.participants.map(({ personId: _, ...participant }) => participant) }),
      receiptContact,
      now,
      now.add({ minutes: config.ORDER_MINUTES }),
      json(items),
    ]);
    if (row?.items !== items.length) return refuse('order-open');
    const subject = request.kind === 'voluntary' ? 'contributions' : 'card';
    await recordLooks(tx, quote.participants, { payerId, subject, requestId: orderId, now });
    return ok(reference);
  });
}
