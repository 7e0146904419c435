import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { OF_PERSON } from '../people/records-of.ts';
import { applyOrderEvent, type Order, type OrderActor, type OrderEvent, type OrderState } from './order.ts';
import type { Channel } from '../payment-channels/channel.ts';
import type { QuoteItem } from './quote/quote.ts';

/** What is paid for one participant, a run of months, as it was quoted. A merge may have led `personId` on since. */
export type OrderItem = Omit<QuoteItem, 'supportedMonths'>;

/** An order with its items, locked until the transaction ends. */
export type OrderFile = Order & {
  lastSeq: number;
  settledAt: Temporal.Instant | null;
  receiptContact: string | null;
  items: OrderItem[];
};

const COLUMNS = `o.person_id as "payerId", o.order_id as "orderId", o.reference, o.kind, o.agency_code as "agencyCode", o.amount, o.state, o.channel,
  o.created_at as "createdAt", o.sent_at as "sentAt", o.expires_at as "expiresAt", o.settled_at as "settledAt", o.last_seq as "lastSeq",
  o.receipt_contact as "receiptContact",
  (select json_agg(json_build_object('personId', i.person_id, 'seq', i.seq, 'fund', i.fund, 'relation', i.relation, 'insuranceNumber', i.insurance_number,
     'fullName', i.full_name, 'agencyCode', i.agency_code, 'fromDay', i.from_day, 'toDay', i.to_day, 'months', i.months, 'gross', i.gross, 'support', i.support,
     'amount', i.amount, 'cardSerial', i.card_serial, 'firstFacilityCode', i.first_facility_code, 'fiveYearFrom', i.five_year_from, 'income', i.income)
     order by i.person_id, i.seq)
     from contribution_order_item i where i.order_id = o.order_id and i.payer_person_id = o.person_id) as items`;

const LOCK_BY_REFERENCE = sql<OrderFile>(
  'lock-order-by-reference',
  `select ${COLUMNS} from route r join contribution_order o on o.person_id = r.person_id and o.reference = r.key
    where r.kind = 'contribution-order' and r.key = $1 for update of o`,
);

/** The order that a provider, a bank or an officer names. */
export async function lockOrder(tx: Transaction, reference: string): Promise<OrderFile | undefined> {
  const [order] = await tx.run(LOCK_BY_REFERENCE, [reference]);
  return order;
}

const LOCK_OWN = sql<OrderFile>(
  'lock-own-order',
  `select ${COLUMNS} from contribution_order o where ${OF_PERSON('o', '$1')} and o.reference = $2 for update of o`,
);

/** The payer's own order. */
export async function lockOwnOrder(tx: Transaction, payerId: number, reference: string): Promise<OrderFile | undefined> {
  const [order] = await tx.run(LOCK_OWN, [payerId, reference]);
  return order;
}

export type NewOrderEvent = { event: OrderEvent; actor: OrderActor };

/**
 * `askAt`: when VNPAY is to be asked next; null where it has nothing more to say. Left out, it stays. `release`: nobody is kept from ordering
 * anew, whatever the state.
 */
type Besides = { recordedAt?: Temporal.Instant; askAt?: Temporal.Instant | null; release?: boolean };

// Items are held for the order while money may come for it, and while an officer decides about money that came in time. That a provider held the
// money is over once it is recorded, by nobody's decision.
const WRITE = sql(
  'write-order-events',
  `with events as (
     insert into contribution_order_event (person_id, order_id, seq, at, actor_kind, actor_id, type, data)
     select $1, $2, e.seq, $3, e."actorKind", e."actorId", e.type, e.data
       from jsonb_to_recordset($4) as e(seq int, "actorKind" text, "actorId" text, type text, data jsonb)
   ), items as (
     update contribution_order_item set open = false, recorded_at = coalesce($5, recorded_at)
      where order_id = $2 and payer_person_id = $1 and (open or $5::timestamptz is not null) 
        and ($13 or $6 not in ('created', 'awaiting-payment', 'paid', 'refunding'))
   ), suspicions as (
     update payment_exception set state = 'closed', proposal = 'record', decided_at = $3, data = data || '{"arrived":true}'
      where payer_person_id = $1 and order_id = $2 and kind = 'suspicious' and state <> 'closed' and $6 = 'recorded'
   )
   update contribution_order set state = $6, channel = $7, settled_at = $8, last_seq = $9, sent_at = $10,
          ask_at = case when $11 then $12 else ask_at end
    where person_id = $1 and order_id = $2`,
);

/** Writes events into the book of a locked order, and what they come to beside it. One that cannot follow is a defect and throws. */
export async function appendOrderEvents(
  tx: Transaction,
  order: OrderFile,
  happened: readonly NewOrderEvent[],
  at: Temporal.Instant,
  { recordedAt, askAt, release = false }: Besides = {},
): Promise<OrderFile> {
  let standing: Standing = { ...order, settledAt: order.settledAt?.toString() ?? null };
  const rows = happened.map(({ event, actor }) => {
    standing = applyOrderEvent(standing, { ...event, at: at.toString() });
    return { seq: standing.lastSeq, actorKind: actor.kind, actorId: actor.id, type: event.type, data: event.data };
  });
  const { state, channel, lastSeq } = standing;
  const settledAt = standing.settledAt === null ? null : Temporal.Instant.from(standing.settledAt);
  const sentAt = order.sentAt ?? (channel === 'vnpay' ? at : null);
  await tx.run(WRITE, [
    order.payerId,
    order.orderId,
    at,
    json(rows),
    recordedAt ?? null,
    state,
    channel,
    settledAt,
    lastSeq,
    sentAt,
    askAt !== undefined,
    askAt ?? null,
    release,
  ]);
  return { ...order, state, channel, lastSeq, settledAt, sentAt };
}

type Standing = { state: OrderState; channel: Channel | null; settledAt: string | null; lastSeq: number };
