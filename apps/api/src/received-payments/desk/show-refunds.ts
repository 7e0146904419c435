import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { channel } from '../../payment-channels/channel.ts';
import type { Officer } from '../../http/officer-session.ts';
import { mayDo } from '../../officers/roles.ts';
import { dong, moment, refundState } from './exception.ts';
import { MONEY_LEFT } from './money-left.ts';
import { REFUND_CHANNEL } from '../../payment-channels/refund-channel.ts';
import { ofAgenciesBelow, ofOwnAgency } from '../../officers/agency-scope.ts';

export const REFUND_GROUPS = ['living', 'failed', 'done'] as const;
export const refundFilter = z.object({
  show: z.enum(REFUND_GROUPS).default('living'),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

/** Names nobody; the order it is of says who paid. */
export const refundRow = z.object({
  refundId: z.uuid(),
  reference: z.string().nullable(),
  provider: channel,
  amount: dong,
  state: refundState,
  reason: z.string(),
  askedBy: z.string(),
  approvedBy: z.string(),
  approvedAt: moment,
  sentAt: moment.nullable(),
  doneAt: moment.nullable(),
  lastError: z.string().nullable().describe('What the provider or the bank answered'),
  account: z
    .string()
    .nullable()
    .describe('The account that two officers chose, where it does not go back the way it came: bank, number, holder'),
  exceptionId: z.uuid().nullable().describe('Where it was decided; of a failed or unanswered one, where it is decided anew'),
  undecided: z.boolean().describe('It can be decided anew there'),
});
const count = z.number().int();
export const refundList = z.object({
  refunds: z.array(refundRow),
  counts: z.object({ living: count, failed: count, done: count }),
  pages: count,
  mayOpen: z.boolean(),
});
export type RefundList = z.infer<typeof refundList>;

type Times = 'approvedAt' | 'sentAt' | 'doneAt';
type Row = Omit<z.infer<typeof refundRow>, Times> & {
  approvedAt: Temporal.Instant;
  sentAt: Temporal.Instant | null;
  doneAt: Temporal.Instant | null;
};

const A_PAGE = 50;
const REFUNDS_OF = `from payment_refund r join received_payment p on p.payment_id = r.payment_id
  left join contribution_order o on o.person_id = p.payer_person_id and o.order_id = p.order_id
  left join payment_exception e on e.exception_id = r.exception_id`;
const IN_SCOPE = ofOwnAgency('coalesce(e.agency_code, o.agency_code)');
// Whoever may decide about it above reads it too.
const IN_VIEW = ofAgenciesBelow('coalesce(e.agency_code, o.agency_code)');
// Failed: the newest of its payment, while the money still waits for another decision.
const GROUP = `case when r.state = 'done' then 'done' when r.state <> 'failed' then 'living'
  when ${MONEY_LEFT} > 0 and not exists (select from payment_refund later where later.payment_id = r.payment_id and later.approved_at > r.approved_at)
  then 'failed' end`;

const COLUMNS = `r.refund_id as "refundId", coalesce(o.reference, p.reference) as reference, ${REFUND_CHANNEL} as provider, r.amount, r.state, r.reason,
          asked.full_name as "askedBy", approved.full_name as "approvedBy", r.approved_at as "approvedAt", r.sent_at as "sentAt", r.done_at as "doneAt",
          r.last_error as "lastError",
          (select concat_ws(', ', b.short_name, r.to_account, r.to_holder) from bank b where b.key = r.to_bank) as account,
          coalesce(anew.exception_id, r.exception_id) as "exceptionId", anew.exception_id is not null as undecided`;
const ANEW = `left join lateral (select n.exception_id from payment_exception n
     where n.payment_id = r.payment_id and n.state <> 'closed'
       and n.kind = case when r.state = 'failed' then 'refund-failed' when r.state <> 'done' then 'refund-unanswered' end
     order by n.opened_at desc limit 1) anew on true`;
const OFFICERS = `join officer asked on asked.officer_id = r.asked_by join officer approved on approved.officer_id = r.approved_by`;
const REFUNDS = sql<Row>(
  'refunds-for-officer',
  `select ${COLUMNS}
     ${REFUNDS_OF} ${OFFICERS} ${ANEW}
    where ${IN_SCOPE} and ${GROUP} = $2 order by r.approved_at desc, r.refund_id offset $3 limit ${A_PAGE}`,
);
const REFUND = sql<Row>(
  'refund-for-officer',
  `select ${COLUMNS} ${REFUNDS_OF} ${OFFICERS} ${ANEW} where ${IN_VIEW} and r.refund_id = $2`,
);
const COUNTS = sql<RefundList['counts']>(
  'counts-of-refunds',
  `select count(*) filter (where x.in_group = 'living')::int as living, count(*) filter (where x.in_group = 'failed')::int as failed,
          count(*) filter (where x.in_group = 'done')::int as done
     from (select ${GROUP} as in_group ${REFUNDS_OF} where ${IN_SCOPE}) x`,
);

export async function refundsOf(
  query: Query,
  officer: Officer,
  { show, page }: z.infer<typeof refundFilter>,
): Promise<RefundList> {
  const [rows, [counts]] = await Promise.all([
    query(REFUNDS, [officer.agencyCode, show, (page - 1) * A_PAGE]),
    query(COUNTS, [officer.agencyCode]),
  ]);
  const known = counts ?? { living: 0, failed: 0, done: 0 };
  return {
    refunds: rows.map(shown),
    counts: known,
    pages: Math.max(1, Math.ceil(known[show] / A_PAGE)),
    mayOpen: mayDo(officer, 'open-payments'),
  };
}

/** One refund of the officer's agency, or of one below it. */
export async function refundOf(
  query: Query,
  { agencyCode }: Officer,
  refundId: string,
): Promise<Result<z.infer<typeof refundRow>>> {
  const [row] = await query(REFUND, [agencyCode, refundId]);
  return row ? ok(shown(row)) : refuse('not-found');
}

const shown = ({ approvedAt, sentAt, doneAt, ...row }: Row): z.infer<typeof refundRow> => ({
  ...row,
  approvedAt: approvedAt.toString(),
  sentAt: sentAt?.toString() ?? null,
  doneAt: doneAt?.toString() ?? null,
});
