import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Services } from '../services.ts';
import { maskNumber } from '../look-ups/mask-number.ts';
import { OF_PERSON } from '../people/records-of.ts';
import { offeredChannels } from '../payment-channels/channels.ts';
import { isPayable } from './order.ts';
import { type OrderAnswer, PAYMENT_EXCEPTIONS } from './schemas.ts';

type Row = Omit<OrderAnswer, 'createdAt' | 'expiresAt' | 'settledAt' | 'items' | 'channels' | 'mayCancel'> & {
  createdAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
  settledAt: Temporal.Instant | null;
  items: (Omit<OrderAnswer['items'][number], 'maskedNumber'> & { insuranceNumber: string })[];
  held: boolean;
};

// Moments in JSON as they are written everywhere.
const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const ORDER = sql<Row>(
  'order-of-payer',
  `select o.order_id as "orderId", o.reference, o.kind, o.state, o.channel, o.amount, o.created_at as "createdAt", o.expires_at as "expiresAt",
          o.settled_at as "settledAt", o.agency_code as "agencyCode", g.name as "agencyName", o.receipt_contact as "receiptContact", o.quote,
          (select json_agg(json_build_object('fund', i.fund, 'relation', i.relation, 'fullName', i.full_name, 'insuranceNumber', i.insurance_number,
             'fromDay', i.from_day, 'toDay', i.to_day, 'months', i.months, 'gross', i.gross, 'support', i.support, 'amount', i.amount,
             'firstFacilityCode', i.first_facility_code, 'fiveYearFrom', case when i.relation <> 'relative' then i.five_year_from end, 'income', i.income, 'recordedAt', ${utc('i.recorded_at')})
             order by i.relation <> 'self', i.full_name, i.person_id, i.from_day)
             from contribution_order_item i where i.order_id = o.order_id and i.payer_person_id = o.person_id) as items,
          coalesce((select json_agg(json_build_object('provider', p.provider, 'amount', p.amount, 'paidAt', ${utc('p.paid_at')}, 'state', p.state,
             'exception', (select x.kind from payment_exception x where x.payment_id = p.payment_id and x.kind in (${PAYMENT_EXCEPTIONS.map((kind) => `'${kind}'`).join(', ')})
                            order by x.opened_at desc limit 1)) order by p.received_at)
             from received_payment p where p.order_id = o.order_id and p.payer_person_id = o.person_id), '[]') as payments,
          exists (select from payment_exception x where x.order_id = o.order_id and x.payer_person_id = o.person_id and x.kind = 'suspicious'
                     and x.state <> 'closed') as held,
          (select e.data from contribution_order_event e where e.person_id = o.person_id and e.order_id = o.order_id and e.type = 'failed'
            order by e.seq desc limit 1) as failure
     from contribution_order o join agency g on g.agency_code = o.agency_code
    where ${OF_PERSON('o', '$1')} and o.reference = $2`,
);

/** One order of somebody's own, as it stands; undefined where they have none of this reference. */
export async function orderOf(
  { clock, config }: Pick<Services, 'clock' | 'config'>,
  query: Query,
  payerId: number,
  reference: string,
): Promise<OrderAnswer | undefined> {
  const [row] = await query(ORDER, [payerId, reference]);
  if (!row) return undefined;
  const { createdAt, expiresAt, settledAt, items, ...order } = row;
  const open = isPayable(order.state);
  const inTime = Temporal.Instant.compare(clock.now(), expiresAt) < 0;
  return {
    ...order,
    createdAt: createdAt.toString(),
    expiresAt: expiresAt.toString(),
    settledAt: settledAt?.toString() ?? null,
    items: items.map(({ insuranceNumber, ...item }) => ({ ...item, maskedNumber: maskNumber(insuranceNumber) ?? '' })),
    channels: open && inTime && !order.held ? offeredChannels(config) : [],
    mayCancel: open && !order.held,
  };
}
