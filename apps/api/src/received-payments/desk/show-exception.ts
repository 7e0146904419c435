import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { momentNow } from '@openvssid/server/clock';
import type { Obstacle } from '../../contribution-orders/record/changed-since.ts';
import { channel } from '../../payment-channels/channel.ts';
import { ORDER_KINDS, ORDER_STATES } from '../../contribution-orders/order.ts';
import type { Officer } from '../../http/officer-session.ts';
import { countHit } from '../../http/tries.ts';
import { tellingOfQuota } from '../../officers/reading-quota.ts';
import { mayDo } from '../../officers/roles.ts';
import type { AtWork } from '../../officers/reading.ts';
import { identityOf, identityShown } from '../../people/show-identity.ts';
import type { Services } from '../../services.ts';
import { terminalOf } from '../../payment-channels/vnpay-terminal.ts';
import { decision, dong, moment, paymentState, refundState } from './exception.ts';
import { exceptionBookOf, exceptionEvent } from './exception-book.ts';
import { mayAsk } from './may-ask.ts';
import { MONEY_LEFT } from './money-left.ts';
import { LIVING_AT_PROVIDER } from './money-of-exception.ts';
import { noteReading } from './note-reading.ts';
import { possibleDecisions } from './possible-decisions.ts';
import { senderOf, senderShown } from './sender.ts';
import { ofAgenciesBelow, ofOwnAgency } from '../../officers/agency-scope.ts';
import { whoDecides, whoDecidesOf } from './who-decides.ts';
import { EXCEPTION_COLUMNS, EXCEPTIONS, exceptionRow } from './show-exceptions.ts';

const OBSTACLES = ['died', 'card-changed', 'covered', 'months-taken'] as const satisfies readonly Obstacle[];

const payment = z.object({
  provider: channel,
  providerKey: z.string(),
  source: z.enum(['notification', 'query', 'statement', 'reconciliation', 'decision']),
  told: z.string().nullable().describe('The reference as it was told'),
  amount: dong,
  bankCode: z.string().nullable(),
  paidAt: moment,
  receivedAt: moment,
  state: paymentState,
  left: dong.describe('Neither recorded nor on its way back'),
  sender: senderShown.nullable().describe('Of a transfer: whose account it came from'),
});
const order = z.object({
  reference: z.string(),
  kind: z.enum(ORDER_KINDS),
  state: z.enum(ORDER_STATES),
  amount: dong,
  createdAt: moment,
  expiresAt: moment,
});
const refund = z.object({ refundId: z.uuid(), amount: dong, state: refundState, lastError: z.string().nullable() });

export const exceptionDetail = exceptionRow.extend({
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).describe('What was found, by name'),
  obstacles: z.array(z.enum(OBSTACLES)).describe('Why what was paid for cannot be recorded'),
  payment: payment.nullable(),
  order: order.nullable(),
  payer: identityShown.nullable(),
  refunds: z.array(refund),
  proposedAmount: dong.nullable(),
  proposedOrder: z.string().nullable(),
  proposedTo: z
    .object({ bankName: z.string(), account: z.string(), holder: z.string() })
    .nullable()
    .describe('Where it is transferred to'),
  proposedReference: z.string().nullable().describe('By which number the provider’s letter names a refund that went'),
  refund: z
    .object({ refundId: z.uuid(), amount: dong })
    .nullable()
    .describe('What a provider has been asked to give back, and that has not ended'),
  mayAsk: z.boolean().describe('The provider can be asked about it now'),
  reason: z.string().nullable(),
  events: z.array(exceptionEvent).describe('Newest first'),
  lastSeq: z.number().int().describe('What a proposal and a decision say they have seen'),
  possible: z.array(decision),
  may: z.object({ propose: z.boolean(), decide: z.boolean() }),
  ownProposal: z.boolean().describe('Another officer decides it'),
  decider: whoDecides.nullable().describe('Who can decide what is proposed; null where nothing is'),
});
export type ExceptionDetail = z.infer<typeof exceptionDetail>;

type Found = Omit<z.infer<typeof exceptionRow>, 'openedAt' | 'decidedAt'> & {
  openedAt: Temporal.Instant;
  decidedAt: Temporal.Instant | null;
  data: unknown;
  payerId: number | null;
  proposedById: string | null;
  agencyCode: string | null;
  own: boolean;
  /** VNPAY was told of the order. */
  told: boolean;
  message: unknown;
  payment: Omit<z.infer<typeof payment>, 'sender'> | null;
} & Pick<
    ExceptionDetail,
    | 'proposedAmount'
    | 'proposedOrder'
    | 'proposedTo'
    | 'proposedReference'
    | 'refund'
    | 'reason'
    | 'lastSeq'
    | 'order'
    | 'refunds'
  >;

const EXCEPTION = sql<Found>(
  'payment-exception',
  `select ${EXCEPTION_COLUMNS}, e.data, coalesce(e.payer_person_id, p.payer_person_id) as "payerId", e.proposed_by as "proposedById", e.agency_code as "agencyCode", ${ofOwnAgency('e.agency_code')} as own, o.sent_at is not null as told, e.proposed_amount as "proposedAmount",
          e.proposed_order as "proposedOrder", case when e.proposed_account is not null then json_build_object('account', e.proposed_account,
            'holder', e.proposed_holder, 'bankName', (select b.short_name from bank b where b.key = e.proposed_bank)) end as "proposedTo",
          e.proposed_reference as "proposedReference", ${LIVING_AT_PROVIDER} as refund, e.reason, e.last_seq as "lastSeq", p.message,
          case when p.payment_id is not null then json_build_object('provider', p.provider, 'providerKey', p.provider_key, 'source', p.source,
            'told', p.reference, 'amount', p.amount, 'bankCode', p.bank_code, 'paidAt', p.paid_at, 'receivedAt', p.received_at, 'state', p.state, 'left', ${MONEY_LEFT}) end as payment,
          case when o.order_id is not null then json_build_object('reference', o.reference, 'kind', o.kind, 'state', o.state, 'amount', o.amount,
            'createdAt', o.created_at, 'expiresAt', o.expires_at) end as "order",
          coalesce((select json_agg(json_build_object('refundId', r.refund_id, 'amount', r.amount, 'state', r.state, 'lastError', r.last_error) order by r.approved_at desc)
             from payment_refund r where r.payment_id = e.payment_id), '[]') as refunds
     ${EXCEPTIONS} where ${ofAgenciesBelow('e.agency_code')} and e.exception_id = $2`,
);

/** One exception with the money, the order and whoever pays; the payer's access log says who looked. */
export async function showException(services: Services, at: AtWork, exceptionId: string): Promise<Result<ExceptionDetail>> {
  const { officer } = at;
  const counted = await countHit(services, 'payment-read-by-officer', officer.officerId);
  if (!counted.ok) return counted;
  return tellingOfQuota(services, officer, () =>
    services.db.transaction(async (tx) => {
      const [found] = await tx.run(EXCEPTION, [officer.agencyCode, exceptionId]);
      if (!found) return refuse('not-found');
      const detail = await detailOf(services, tx.run, officer, found);
      if (found.payerId === null) return ok(detail);
      const read = await noteReading(tx, services, at, {
        personIds: [found.payerId],
        reference: found.reference ?? '',
        purpose: 'contribution-order',
        now: momentNow(services),
      });
      return read.ok ? ok(detail) : read;
    }),
  );
}

async function detailOf({ config }: Services, query: Query, officer: Officer, found: Found): Promise<ExceptionDetail> {
  const { data, payerId, proposedById, agencyCode, own, told, message, openedAt, decidedAt, payment: came, ...rest } = found;
  const possible = rest.state === 'closed' ? [] : possibleDecisions({ ...rest, payerId, payment: came });
  return {
    ...rest,
    openedAt: openedAt.toString(),
    decidedAt: decidedAt?.toString() ?? null,
    details: plainDetails(data),
    obstacles: obstaclesIn(data),
    payment: came && { ...came, sender: senderOf(message) },
    payer: payerId === null ? null : await identityOf(query, payerId),
    events: await exceptionBookOf(query, rest.exceptionId),
    possible,
    mayAsk: mayAsk({ ...rest, told }) && terminalOf(config) !== undefined,
    may: {
      propose: own && rest.state === 'open' && possible.length > 0 && mayDo(officer, 'propose-payment-decision'),
      decide: rest.state === 'proposed' && proposedById !== officer.officerId && mayDo(officer, 'decide-payment'),
    },
    ownProposal: rest.state === 'proposed' && proposedById === officer.officerId,
    decider: proposedById === null || rest.state === 'closed' ? null : await whoDecidesOf(query, agencyCode, proposedById),
  };
}

const detail = z.union([z.string(), z.number(), z.boolean()]);

/** What the page can say in words: plain values only. */
function plainDetails(data: unknown): ExceptionDetail['details'] {
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const plain = detail.safeParse(value);
      return plain.success ? [[name, plain.data] as const] : [];
    }),
  );
}

const withObstacles = z.object({ obstacles: z.array(z.object({ obstacle: z.enum(OBSTACLES) })) });

function obstaclesIn(data: unknown): ExceptionDetail['obstacles'] {
  const read = withObstacles.safeParse(data);
  return read.success ? [...new Set(read.data.obstacles.map(({ obstacle }) => obstacle))] : [];
}
