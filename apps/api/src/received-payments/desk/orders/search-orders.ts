import { findOrderReference, ok, readSignInNumber, refuse, type Result, TIME_ZONE } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { momentNow } from '@openvssid/server/clock';
import { countHit } from '../../../http/tries.ts';
import { tellingOfQuota } from '../../../officers/reading-quota.ts';
import type { AtWork } from '../../../officers/reading.ts';
import { dong, moment } from '../exception.ts';
import { noteReading } from '../note-reading.ts';
import { AGENCIES_BELOW, ofAgenciesBelow } from '../../../officers/agency-scope.ts';
import type { Services } from '../../../services.ts';
import { ORDER_KINDS, ORDER_STATES } from '../../../contribution-orders/order.ts';
import { channel } from '../../../payment-channels/channel.ts';

/** After which order a page begins: the one before it, and when it was made. */
const orderPlace = z.object({ after: z.uuid(), madeAt: moment });

export const orderFilter = z.object({
  search: z.string().max(100).optional().describe('A reference, or an insurance or citizen number of who pays or is paid for'),
  state: z.enum(ORDER_STATES).optional(),
  day: z.iso.date().optional().describe('On which it was made'),
  ...orderPlace.partial().shape,
});
export type OrderFilter = z.infer<typeof orderFilter>;

/** Names nobody: whose order it is, is seen by opening it, and that is logged. */
const orderRow = z.object({
  reference: z.string(),
  kind: z.enum(ORDER_KINDS),
  state: z.enum(ORDER_STATES),
  channel: channel.nullable(),
  amount: dong,
  participants: z.number().int(),
  createdAt: moment,
  agencyName: z.string(),
});
export const ordersFound = z.object({
  orders: z.array(orderRow),
  next: orderPlace.nullable().describe('Where the next page begins'),
});
export type OrdersFound = z.infer<typeof ordersFound>;

const A_PAGE = 50;
/** No order is behind it: a list without a place ends before its moment. */
const BEHIND_ALL = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
type Row = Omit<z.infer<typeof orderRow>, 'createdAt'> & { orderId: string; createdAt: Temporal.Instant };
const COLUMNS = `o.order_id as "orderId", o.reference, o.kind, o.state, o.channel, o.amount, o.created_at as "createdAt", g.name as "agencyName",
  (select count(distinct i.person_id)::int from contribution_order_item i where i.order_id = o.order_id) as participants`;
// Made from $2 on and before $3; of those made at $3 the ones behind order $4.
const IN_TIME = 'o.created_at >= $2 and o.created_at <= $3 and (o.created_at < $3 or o.order_id > $4)';
const NARROWED = `${ofAgenciesBelow('o.agency_code')} and ${IN_TIME} and ($5::text is null or o.state = $5)`;
const NEWEST_FIRST = 'order by o.created_at desc, o.order_id';
// The newest of each agency, and of these the newest: a small office's orders are not looked for among everybody's, nor those of a rare state
// among all others.
const newestWhere = (chosen: string) => `select ${COLUMNS}
     from (select n.person_id, n.order_id from ${AGENCIES_BELOW} below
            cross join lateral (select o.person_id, o.order_id, o.created_at from contribution_order o where o.agency_code = below.agency_code and ${chosen}
                                ${NEWEST_FIRST} limit ${A_PAGE + 1}) n
            order by n.created_at desc, n.order_id limit ${A_PAGE + 1}) newest
     join contribution_order o on o.person_id = newest.person_id and o.order_id = newest.order_id join agency g on g.agency_code = o.agency_code
    ${NEWEST_FIRST}`;
const ORDERS = sql<Row>('orders-for-officer', newestWhere(IN_TIME));
const ORDERS_OF_STATE = sql<Row>('orders-of-state-for-officer', newestWhere(`o.state = $5 and ${IN_TIME}`));
// A statement of its own each: nobody's few orders are looked for among everybody's.
const ORDERS_OF_PERSON = sql<Row>(
  'orders-of-person-for-officer',
  `select ${COLUMNS}
     from (select person_id, order_id from contribution_order where person_id = $6
           union select payer_person_id, order_id from contribution_order_item where person_id = $6) found
     join contribution_order o on o.person_id = found.person_id and o.order_id = found.order_id join agency g on g.agency_code = o.agency_code
    where ${NARROWED} ${NEWEST_FIRST} limit ${A_PAGE + 1}`,
);
const ORDER_BY_REFERENCE = sql<Row>(
  'order-by-reference-for-officer',
  `select ${COLUMNS}
     from route w join contribution_order o on o.person_id = w.person_id and o.reference = w.key join agency g on g.agency_code = o.agency_code
    where w.kind = 'contribution-order' and w.key = $6 and ${NARROWED} ${NEWEST_FIRST} limit ${A_PAGE + 1}`,
);
const PERSON = sql<{ personId: number }>(
  'person-of-order-search',
  `select r.person_id as "personId" from unnest($1::text[], $2::text[]) as candidate (kind, value)
     join route r on r.kind = candidate.kind and r.key = candidate.value limit 1`,
);

/** Orders of the officer's agency and those below it, newest first. A search by somebody's number is in their access log. */
export async function searchOrders(services: Services, at: AtWork, filter: OrderFilter): Promise<Result<OrdersFound>> {
  const wanted = await readSearch(services, at, filter.search?.trim() ?? '');
  if (!wanted.ok) return wanted;
  const { reference, personId } = wanted.value;
  if (personId === 'nobody') return ok({ orders: [], next: null });
  const found = await ordersOf(services.db.read, at.officer.agencyCode, filter, { reference, personId });
  if (personId === null || found.orders.length === 0) return ok(found);
  const noted = await tellingOfQuota(services, at.officer, () =>
    services.db.transaction((tx) => {
      const read = { personIds: [personId], reference: '', purpose: 'contribution-order-search' as const };
      return noteReading(tx, services, at, { ...read, now: momentNow(services) });
    }),
  );
  return noted.ok ? ok(found) : noted;
}

type Wanted = { reference: string | null; personId: number | 'nobody' | null };

async function readSearch(services: Services, { officer }: AtWork, search: string): Promise<Result<Wanted>> {
  if (search === '') return ok({ reference: null, personId: null });
  const reference = findOrderReference(search);
  if (reference !== undefined) return ok({ reference, personId: null });
  const candidates = readSignInNumber(search);
  if (candidates.length === 0) return refuse('order-search-malformed', { field: 'search' });
  const counted = await countHit(services, 'queue-search-by-officer', officer.officerId);
  if (!counted.ok) return counted;
  const [kinds, values] = [candidates.map(({ kind }) => kind), candidates.map(({ value }) => value)];
  const [person] = await services.db.read(PERSON, [kinds, values]);
  return ok({ reference: null, personId: person?.personId ?? 'nobody' });
}

/** PostgreSQL reads no year 0 and no five digits: anybody may ask for the first day of the calendar, which begins the year before in UTC. */
const [EARLIEST, LATEST] = [Temporal.Instant.from('0001-01-01T00:00Z'), Temporal.Instant.from('9999-12-31T23:59Z')];

function written(moment: Temporal.Instant | undefined): Temporal.Instant | undefined {
  if (moment === undefined) return undefined;
  if (Temporal.Instant.compare(moment, EARLIEST) < 0) return EARLIEST;
  return Temporal.Instant.compare(moment, LATEST) > 0 ? LATEST : moment;
}

async function ordersOf(
  query: Query,
  agencyCode: string,
  { state, day, after, madeAt }: OrderFilter,
  { reference, personId }: { reference: string | null; personId: number | null },
): Promise<OrdersFound> {
  const first = day === undefined ? undefined : Temporal.PlainDate.from(day).toZonedDateTime(TIME_ZONE);
  const end = madeAt === undefined ? first?.add({ days: 1 }).toInstant() : Temporal.Instant.from(madeAt);
  const values = [agencyCode, written(first?.toInstant()) ?? '-infinity', written(end) ?? 'infinity', after ?? BEHIND_ALL];
  const rows = await (reference !== null
    ? query(ORDER_BY_REFERENCE, [...values, state ?? null, reference])
    : personId !== null
      ? query(ORDERS_OF_PERSON, [...values, state ?? null, personId])
      : state === undefined
        ? query(ORDERS, values)
        : query(ORDERS_OF_STATE, [...values, state]));
  const shown = rows.slice(0, A_PAGE);
  const last = shown.at(-1);
  const more = rows.length > A_PAGE && last;
  return {
    orders: shown.map(({ orderId: _, createdAt, ...row }) => ({ ...row, createdAt: createdAt.toString() })),
    next: more ? { after: last.orderId, madeAt: last.createdAt.toString() } : null,
  };
}
