import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { momentNow } from '@openvssid/server/clock';
import { countHit } from '../../../http/tries.ts';
import { entriesOfOrder, ledgerEntryShown } from '../../../ledger/desk/entries.ts';
import { tellingOfQuota } from '../../../officers/reading-quota.ts';
import type { AtWork } from '../../../officers/reading.ts';
import { identityOf, identityShown } from '../../../people/show-identity.ts';
import { dong, exceptionKind, exceptionState, moment, paymentState, refundState } from '../exception.ts';
import { noteReading } from '../note-reading.ts';
import { ofAgenciesBelow } from '../../../officers/agency-scope.ts';
import type { Services } from '../../../services.ts';
import { ORDER_KINDS, ORDER_STATES, type OrderEventType } from '../../../contribution-orders/order.ts';
import { channel } from '../../../payment-channels/channel.ts';

const day = z.iso.date();

const orderItem = z.object({
  fund: z.enum(['health', 'social-insurance']),
  relation: z.enum(['self', 'child', 'relative']),
  fullName: z.string(),
  insuranceNumber: z.string(),
  fromDay: day,
  toDay: day,
  months: z.number().int(),
  gross: dong,
  support: dong,
  amount: dong,
  recordedAt: moment.nullable(),
});
const orderPayment = z.object({
  provider: channel,
  providerKey: z.string(),
  amount: dong,
  bankCode: z.string().nullable(),
  paidAt: moment,
  receivedAt: moment,
  state: paymentState,
});
const ORDER_EVENTS = [
  'created',
  'sent',
  'paid',
  'recorded',
  'expired',
  'failed',
  'cancelled',
  'refunding',
  'refunded',
  'refund-failed',
] as const satisfies readonly OrderEventType[];
const orderEvent = z.object({
  at: moment,
  type: z.enum(ORDER_EVENTS),
  actor: z.enum(['citizen', 'officer', 'machine', 'provider']),
  officer: z.string().nullable(),
  detail: z.string().nullable().describe('The provider’s own words, or the channel'),
});

export const orderShown = z.object({
  reference: z.string(),
  kind: z.enum(ORDER_KINDS),
  state: z.enum(ORDER_STATES),
  channel: channel.nullable(),
  amount: dong,
  createdAt: moment,
  sentAt: moment.nullable(),
  expiresAt: moment,
  askAt: moment.nullable().describe('When the provider is asked next'),
  asked: z.number().int(),
  agencyName: z.string(),
  payer: identityShown,
  items: z.array(orderItem),
  payments: z.array(orderPayment),
  refunds: z.array(z.object({ amount: dong, state: refundState, approvedAt: moment, lastError: z.string().nullable() })),
  exceptions: z
    .array(z.object({ exceptionId: z.uuid(), kind: exceptionKind, state: exceptionState }))
    .describe('Those that this officer may open'),
  events: z.array(orderEvent).describe('Oldest first'),
  entries: z.array(ledgerEntryShown).describe('What stands of it in the ledger'),
});
export type OrderShown = z.infer<typeof orderShown>;

type Found = Omit<OrderShown, 'payer' | 'entries'> & { payerId: number; participantIds: number[] };

// The moments inside are JSON already, as PostgreSQL writes them: ISO 8601 with an offset.
const ORDER = sql<{ found: Found }>(
  'order-for-officer',
  `select json_build_object('payerId', o.person_id, 'reference', o.reference, 'kind', o.kind, 'state', o.state, 'channel', o.channel, 'amount', o.amount,
      'createdAt', o.created_at, 'sentAt', o.sent_at, 'expiresAt', o.expires_at, 'askAt', o.ask_at, 'asked', o.asked, 'agencyName', g.name,
      'participantIds', (select json_agg(i.person_id) from contribution_order_item i where i.order_id = o.order_id),
      'items', (select json_agg(json_build_object('fund', i.fund, 'relation', i.relation, 'fullName', i.full_name, 'insuranceNumber', i.insurance_number,
          'fromDay', i.from_day, 'toDay', i.to_day, 'months', i.months, 'gross', i.gross, 'support', i.support, 'amount', i.amount,
          'recordedAt', i.recorded_at) order by i.person_id <> o.person_id, i.person_id, i.seq)
        from contribution_order_item i where i.order_id = o.order_id),
      'payments', coalesce((select json_agg(json_build_object('provider', p.provider, 'providerKey', p.provider_key, 'amount', p.amount,
          'bankCode', p.bank_code, 'paidAt', p.paid_at, 'receivedAt', p.received_at, 'state', p.state) order by p.received_at)
        from received_payment p where p.order_id = o.order_id), '[]'),
      'refunds', coalesce((select json_agg(json_build_object('amount', r.amount, 'state', r.state, 'approvedAt', r.approved_at, 'lastError', r.last_error) order by r.approved_at)
        from payment_refund r join received_payment p on p.payment_id = r.payment_id where p.order_id = o.order_id), '[]'),
      'exceptions', coalesce((select json_agg(json_build_object('exceptionId', e.exception_id, 'kind', e.kind, 'state', e.state) order by e.opened_at)
        from payment_exception e where e.order_id = o.order_id and ${ofAgenciesBelow('e.agency_code')}), '[]'),
      'events', (select json_agg(json_build_object('at', v.at, 'type', v.type, 'actor', v.actor_kind, 'officer', f.full_name,
          'detail', coalesce(v.data->>'message', v.data->>'channel')) order by v.seq)
        from contribution_order_event v left join officer f on v.actor_kind = 'officer' and f.officer_id::text = v.actor_id
       where v.person_id = o.person_id and v.order_id = o.order_id)) as found
     from route w join contribution_order o on o.person_id = w.person_id and o.reference = w.key join agency g on g.agency_code = o.agency_code
    where w.kind = 'contribution-order' and w.key = $2 and ${ofAgenciesBelow('o.agency_code')}`,
);

/** One order with everything that became of it. Who pays and whom it is for read in their access logs who looked. */
export async function showOrder(services: Services, at: AtWork, reference: string): Promise<Result<OrderShown>> {
  const { officer } = at;
  const counted = await countHit(services, 'payment-read-by-officer', officer.officerId);
  if (!counted.ok) return counted;
  return tellingOfQuota(services, officer, () =>
    services.db.transaction(async (tx) => {
      const [row] = await tx.run(ORDER, [officer.agencyCode, reference]);
      if (!row) return refuse('not-found');
      const { payerId, participantIds } = row.found;
      const order = await wholeOrder(tx.run, row.found);
      const personIds = [payerId, ...participantIds];
      const now = momentNow(services);
      const read = await noteReading(tx, services, at, { personIds, reference, purpose: 'contribution-order', now });
      return read.ok ? ok(order) : read;
    }),
  );
}

async function wholeOrder(query: Query, { payerId, participantIds: _, ...found }: Found): Promise<OrderShown> {
  return { ...found, payer: await identityOf(query, payerId), entries: await entriesOfOrder(query, found.reference) };
}
