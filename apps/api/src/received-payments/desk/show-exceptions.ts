import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { channel } from '../../contribution-orders/schemas.ts';
import type { Officer } from '../../http/officer-session.ts';
import { mayDo } from '../../officers/roles.ts';
import { decision, dong, exceptionKind, exceptionState, moment } from './exception.ts';
import { ofOwnAgency } from './scope.ts';

export const exceptionFilter = z.object({
  state: exceptionState.default('open'),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

/** Names nobody: whose payment it is, is seen by opening it, and that is logged. */
export const exceptionRow = z.object({
  exceptionId: z.uuid(),
  kind: exceptionKind,
  state: exceptionState,
  openedAt: moment,
  reference: z.string().nullable().describe('Of the order; of a payment without one, as it was told'),
  provider: channel.nullable(),
  amount: dong.nullable().describe('What came'),
  proposal: decision.nullable(),
  proposedBy: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: moment.nullable(),
});
const count = z.number().int();
export const exceptionQueue = z.object({
  exceptions: z.array(exceptionRow),
  counts: z.object({ open: count, proposed: count, closed: count }),
  pages: count,
  mayOpen: z.boolean(),
});
export type ExceptionQueue = z.infer<typeof exceptionQueue>;

type Row = Omit<z.infer<typeof exceptionRow>, 'openedAt' | 'decidedAt'> & {
  openedAt: Temporal.Instant;
  decidedAt: Temporal.Instant | null;
};

const A_PAGE = 50;
/** An exception `e` with its payment `p`, order `o` and whoever acted on it. */
export const EXCEPTION_COLUMNS = `e.exception_id as "exceptionId", e.kind, e.state, e.opened_at as "openedAt",
  coalesce(o.reference, p.reference) as reference, p.provider, p.amount, e.proposal, proposer.full_name as "proposedBy",
  decider.full_name as "decidedBy", e.decided_at as "decidedAt"`;
export const EXCEPTIONS = `from payment_exception e left join received_payment p on p.payment_id = e.payment_id
  left join contribution_order o on o.person_id = coalesce(e.payer_person_id, p.payer_person_id) and o.order_id = coalesce(e.order_id, p.order_id)
  left join officer proposer on proposer.officer_id = e.proposed_by left join officer decider on decider.officer_id = e.decided_by`;

// Whoever waits longest comes first; what is closed, the newest first.
const WAITING = sql<Row>(
  'waiting-payment-exceptions',
  `select ${EXCEPTION_COLUMNS} ${EXCEPTIONS} where ${ofOwnAgency('e.agency_code')} and e.state = $2
    order by e.opened_at, e.exception_id offset $3 limit ${A_PAGE}`,
);
const CLOSED = sql<Row>(
  'closed-payment-exceptions',
  `select ${EXCEPTION_COLUMNS} ${EXCEPTIONS} where ${ofOwnAgency('e.agency_code')} and e.state = 'closed'
    order by e.decided_at desc nulls last, e.exception_id offset $2 limit ${A_PAGE}`,
);
const COUNTS = sql<ExceptionQueue['counts']>(
  'counts-of-payment-exceptions',
  `select count(*) filter (where e.state = 'open')::int as open, count(*) filter (where e.state = 'proposed')::int as proposed,
          count(*) filter (where e.state = 'closed')::int as closed
     from payment_exception e where ${ofOwnAgency('e.agency_code')}`,
);
const WAIT_FOR = sql<{ open: number; proposed: number }>(
  'payment-exceptions-that-wait',
  `select count(*) filter (where e.state = 'open')::int as open, count(*) filter (where e.state = 'proposed' and e.proposed_by <> $2)::int as proposed
     from payment_exception e where ${ofOwnAgency('e.agency_code')} and e.state <> 'closed'`,
);

export async function exceptionsOf(
  query: Query,
  officer: Officer,
  { state, page }: z.infer<typeof exceptionFilter>,
): Promise<ExceptionQueue> {
  const { agencyCode } = officer;
  const offset = (page - 1) * A_PAGE;
  const [rows, [counts]] = await Promise.all([
    state === 'closed' ? query(CLOSED, [agencyCode, offset]) : query(WAITING, [agencyCode, state, offset]),
    query(COUNTS, [agencyCode]),
  ]);
  const known = counts ?? { open: 0, proposed: 0, closed: 0 };
  return {
    exceptions: rows.map(exceptionShown),
    counts: known,
    pages: Math.max(1, Math.ceil(known[state] / A_PAGE)),
    mayOpen: mayDo(officer, 'open-payments'),
  };
}

/** What waits for somebody: `proposed` without those that this officer proposed, for another has to decide them. */
export async function exceptionsWaiting(query: Query, { agencyCode, officerId }: Officer) {
  const [row] = await query(WAIT_FOR, [agencyCode, officerId]);
  return row ?? { open: 0, proposed: 0 };
}

export function exceptionShown({ openedAt, decidedAt, ...row }: Row): z.infer<typeof exceptionRow> {
  return { ...row, openedAt: openedAt.toString(), decidedAt: decidedAt?.toString() ?? null };
}
