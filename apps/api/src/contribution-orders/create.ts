import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { json, sql } from '@openvssid/server/db/database';
import { checkLimit, countHit } from '../http/tries.ts';
import { OF_PERSON } from '../people/records-of.ts';
import type { Services } from '../services.ts';
import { expireOrders } from './expire.ts';
import { insertOrder, type PricedOrder } from './insert-order.ts';
import { countedNames, namedIn } from './quote/counted-names.ts';
import type { OrderRequest } from './quote/order-request.ts';
import { quoteFor } from './quote/quote-for.ts';
import { readReceiptContact } from './receipt-contact.ts';
import { takeOverTime } from './take-over.ts';

export type NewOrder = {
  payerId: number;
  /** Chosen by the client: a repeat gets the first answer. */
  orderId: string;
  /** What the payer was told it costs, whole đồng. */
  amount: number;
  receiptContact: string | null;
  request: OrderRequest;
  /** Network address of whoever asks. */
  address: string;
};

/**
 * Orders what was quoted, at the price that was quoted: it is computed again, and refused (`amount-changed`) where it differs by now. One
 * order a participant, fund and time holds it; that is the database's to say, so that of two at once one is made. Answers the reference.
 */
export async function createOrder(services: Services, order: NewOrder): Promise<Result<string>> {
  const contact = readReceiptContact(order.receiptContact);
  if (!contact.ok) return contact;
  const digest = digestOf(order);
  const repeated = await findRepeat(services, order, digest);
  if (repeated) return repeated;
  const counted = await countHit(services, 'contribution-order-by-account', String(order.payerId));
  if (!counted.ok) return counted;
  const quoted = await countedNames(services, order, namedIn(order.request), () =>
    quoteFor(services, order.payerId, order.request, services.clock.now()),
  );
  if (!quoted.ok) return quoted;
  const quote = quoted.value;
  if (quote.amount !== order.amount) return refuse('amount-changed', { params: { amount: quote.amount } });
  const priced = { ...order, receiptContact: contact.value, digest, quote };
  return forRelatives(services, priced, async () => {
    const made = await insertOrder(services, priced);
    if (made.ok) return made;
    // Refused perhaps because the same request, sent twice at once, won in the meantime.
    return (await findRepeat(services, order, digest)) ?? afterOverdue(services, priced);
  });
}

/**
 * Makes an order within the limit of those that one payer may open for somebody who is neither themselves nor their child: it holds that
 * person's time whether it is paid or not. One that is refused held nothing and counts nothing.
 */
async function forRelatives(
  services: Services,
  { payerId, quote }: PricedOrder,
  make: () => Promise<Result<string>>,
): Promise<Result<string>> {
  const relatives = quote.participants.filter(({ relation }) => relation === 'relative');
  const keys = relatives.map(({ personId }) => [String(payerId), String(personId)] as const);
  const waiting = await Promise.all(keys.map((key) => checkLimit(services, 'contribution-order-for-relative', key)));
  const refused = waiting.find(({ ok: may }) => !may);
  if (refused?.ok === false) return refused;
  const made = await make();
  if (made.ok) await Promise.all(keys.map((key) => countHit(services, 'contribution-order-for-relative', key)));
  return made;
}

/** What stands in the way may have run out since the last minute's round, or give way to whom it is about. */
async function afterOverdue(services: Services, priced: PricedOrder): Promise<Result<string>> {
  if ((await expireOrders(services)) > 0) {
    const made = await insertOrder(services, priced);
    if (made.ok) return made;
  }
  const reference = await findOwnOpen(services, priced);
  if (reference !== undefined) return refuse('order-open', { params: { reference } });
  if (await takeOverTime(services, priced.quote.items)) {
    const repriced = await pricedAnew(services, priced);
    if (!repriced.ok) return repriced;
    const made = await insertOrder(services, repriced.value);
    if (made.ok) return made;
  }
  return refuse('order-open-elsewhere');
}

/** The State's support that was promised to the order which gave way is free again: it may cost less by now. */
async function pricedAnew(services: Services, priced: PricedOrder): Promise<Result<PricedOrder>> {
  const quoted = await quoteFor(services, priced.payerId, priced.request, services.clock.now());
  if (!quoted.ok) return quoted;
  const { amount } = quoted.value;
  return amount === priced.quote.amount
    ? ok({ ...priced, quote: quoted.value })
    : refuse('amount-changed', { params: { amount } });
}

function digestOf({ amount, receiptContact, request }: NewOrder): string {
  return createHash('sha256')
    .update(JSON.stringify([amount, receiptContact, request]))
    .digest('hex');
}

const FIND = sql<{ reference: string; requestDigest: string }>(
  'find-order-by-id',
  'select reference, request_digest as "requestDigest" from contribution_order where person_id = $1 and order_id = $2',
);

/** The first answer, where this request was answered before; `client-key-reused` where its id was used for another. */
async function findRepeat({ db }: Services, { payerId, orderId }: NewOrder, digest: string): Promise<Result<string> | undefined> {
  const [found] = await db.read(FIND, [payerId, orderId]);
  if (!found) return undefined;
  return found.requestDigest === digest ? ok(found.reference) : refuse('client-key-reused');
}

const FIND_OPEN = sql<{ reference: string }>(
  'find-own-open-order',
  `select o.reference from jsonb_to_recordset($2) as w("personId" bigint, fund text, "fromDay" date, "toDay" date)
     join contribution_order_item i on i.person_id = w."personId" and i.fund = w.fund and i.open
      and i.from_day <= w."toDay" and i.to_day >= w."fromDay"
     join contribution_order o on o.person_id = i.payer_person_id and o.order_id = i.order_id
    where ${OF_PERSON('o', '$1')} order by o.created_at desc limit 1`,
);

/** One's own order for the same people and time; who else pays for somebody is not told. */
async function findOwnOpen({ db }: Services, { payerId, quote }: PricedOrder): Promise<string | undefined> {
  const [open] = await db.read(FIND_OPEN, [payerId, json(quote.items)]);
  return open?.reference;
}
