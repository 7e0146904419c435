import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { channel } from '../../payment-channels/channel.ts';
import type { Officer } from '../../http/officer-session.ts';
import { mayDo } from '../../officers/roles.ts';
import { decision, dong, exceptionKind, exceptionState, moment } from './exception.ts';
import { PAYMENT_OF_EXCEPTION } from './money-of-exception.ts';
import { ofAgenciesBelow, ofOwnAgency } from '../../officers/agency-scope.ts';
import { WAITS_FOR_AGENCY } from './waits-for.ts';

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
  agencyName: z.string().nullable().describe('Of an agency below the officer’s, which proposed it; null: of their own'),
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
/** An exception `e` with its payment `p`, order `o` and whoever acted on it; $1: the agency of whoever looks. */
export const EXCEPTION_COLUMNS = `e.exception_id as "exceptionId", e.kind, e.state, e.opened_at as "openedAt",
  coalesce(o.reference, p.reference) as reference, p.provider, p.amount, case when e.agency_code <> $1 then office.name end as "agencyName", e.proposal, proposer.full_name as "proposedBy",
  decider.full_name as "decidedBy", e.decided_at as "decidedAt"`;
export const EXCEPTIONS = `from payment_exception e left join received_payment p on p.payment_id = ${PAYMENT_OF_EXCEPTION}
  left join contribution_order o on o.person_id = coalesce(e.payer_person_id, p.payer_person_id) and o.order_id = coalesce(e.order_id, p.order_id)
  left join officer proposer on proposer.officer_id = e.proposed_by left join officer decider on decider.officer_id = e.decided_by
  left join agency office on office.agency_code = e.agency_code`;

// What an agency below has proposed may be decided above it, and what was decided above is found there again.
const TO_DECIDE = `${ofAgenciesBelow('e.agency_code')} and e.state = 'proposed'`;
const DECIDED = `e.state = 'closed' and (${ofOwnAgency('e.agency_code')} or e.decided_by in (select f.officer_id from officer f where f.agency_code = $1))`;

// Whoever waits longest comes first; what is closed, the newest first.
const OPEN = sql<Row>(
  'open-payment-exceptions',
  `select ${EXCEPTION_COLUMNS} ${EXCEPTIONS} where ${ofOwnAgency('e.agency_code')} and e.state = 'open'
    order by e.opened_at, e.exception_id offset $2 limit ${A_PAGE}`,
);
const PROPOSED = sql<Row>(
  'proposed-payment-exceptions',
  `select ${EXCEPTION_COLUMNS} ${EXCEPTIONS} where ${TO_DECIDE} order by e.opened_at, e.exception_id offset $2 limit ${A_PAGE}`,
);
const CLOSED = sql<Row>(
  'closed-payment-exceptions',
  `select ${EXCEPTION_COLUMNS} ${EXCEPTIONS} where ${DECIDED}
    order by e.decided_at desc nulls last, e.exception_id offset $2 limit ${A_PAGE}`,
);
const LISTS = { open: OPEN, proposed: PROPOSED, closed: CLOSED } as const;
const COUNTS = sql<ExceptionQueue['counts']>(
  'counts-of-payment-exceptions',
  `select (select count(*)::int from payment_exception e where ${ofOwnAgency('e.agency_code')} and e.state = 'open') as open,
          (select count(*)::int from payment_exception e where ${TO_DECIDE}) as proposed,
          (select count(*)::int from payment_exception e where ${DECIDED}) as closed`,
);
const WAIT_FOR = sql<{ open: number; proposed: number }>(
  'payment-exceptions-that-wait',
  `select (select count(*)::int from payment_exception e where ${ofOwnAgency('e.agency_code')} and e.state = 'open') as open,
          (select count(*)::int from payment_exception e where ${TO_DECIDE} and e.proposed_by <> $2 and ${WAITS_FOR_AGENCY}) as proposed`,
);

export async function exceptionsOf(
  query: Query,
  officer: Officer,
  { state, page }: z.infer<typeof exceptionFilter>,
): Promise<ExceptionQueue> {
  const { agencyCode } = officer;
  const offset = (page - 1) * A_PAGE;
  const [rows, [counts]] = await Promise.all([query(LISTS[state], [agencyCode, offset]), query(COUNTS, [agencyCode])]);
  const known = counts ?? { open: 0, proposed: 0, closed: 0 };
  return {
    exceptions: rows.map(exceptionShown),
    counts: known,
    pages: Math.max(1, Math.ceil(known[state] / A_PAGE)),
    mayOpen: mayDo(officer, 'open-payments'),
  };
}

/**
 * What waits for somebody: `proposed` without those that this officer proposed, for another has to decide them, and of agencies below only
 * those that nobody nearer can decide.
 */
export async function exceptionsWaiting(query: Query, { agencyCode, officerId }: Officer) {
  const [row] = await query(WAIT_FOR, [agencyCode, officerId]);
  return row ?? { open: 0, proposed: 0 };
}

export function exceptionShown({ openedAt, decidedAt, ...row }: Row): z.infer<typeof exceptionRow> {
  return { ...row, openedAt: openedAt.toString(), decidedAt: decidedAt?.toString() ?? null };
}
