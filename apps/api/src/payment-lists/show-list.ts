import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../http/officer-session.ts';
import { mayDo } from '../officers/roles.ts';
import { listOf, paymentListRow } from './show-lists.ts';

const money = z.number().int().describe('đồng');
const count = z.number().int();

export const PAYMENT_FILTERS = ['all', 'attorney', 'arrears', 'recovery', 'held', 'returned'] as const;
/** References have six digits for it. */
export const LAST_NUMBER = 999_999;

export const paymentFilter = z.object({
  show: z.enum(PAYMENT_FILTERS).default('all'),
  after: z.coerce.number().int().min(0).max(LAST_NUMBER).default(0).describe('number of the last payment seen'),
});
export type PaymentFilter = z.infer<typeof paymentFilter>;

/** Names nobody: whose payment it is, is seen by opening it, and that is logged. */
const paymentRow = z.object({
  number: count,
  reference: z.string(),
  kind: z.string(),
  amount: money,
  payMethod: z.enum(['cash', 'account']),
  bankName: z.string().nullable(),
  byAttorney: z.boolean(),
  arrears: money.describe('of earlier months'),
  recovery: money.describe('to be had back, 0 or less'),
  state: z.enum(['listed', 'held', 'paid', 'returned']),
  reason: z.string().nullable(),
});

export const paymentListShown = z.object({
  list: paymentListRow,
  totals: z.array(
    z.object({
      payMethod: z.enum(['cash', 'account']),
      bankKey: z.string().nullable(),
      bankName: z.string().nullable(),
      payments: count,
      amount: money,
    }),
  ),
  counts: z.object({ all: count, attorney: count, arrears: count, recovery: count, held: count, returned: count }),
  payments: z.array(paymentRow),
  next: count.nullable().describe('`after` of the next page'),
  events: z.array(
    z.object({
      at: z.iso.datetime({ offset: true }),
      officer: z.string().nullable(),
      kind: z.enum(['made', 'approved', 'held', 'exported', 'returns-read']),
      payments: count.nullable(),
      bank: z.string().nullable(),
      number: count.nullable(),
      paid: count.nullable(),
      returned: count.nullable(),
    }),
  ),
  may: z.object({ approve: z.boolean(), hold: z.boolean(), export: z.boolean(), readReturns: z.boolean() }),
});
export type PaymentListShown = z.infer<typeof paymentListShown>;

const A_PAGE = 50;
const LINES = `(select coalesce(sum(l.amount) filter (where l.kind = 'arrears'), 0)::bigint as arrears,
    coalesce(sum(l.amount) filter (where l.kind = 'recovery'), 0)::bigint as recovery
  from benefit_payment_line l where l.person_id = p.person_id and l.payment_id = p.payment_id)`;
const HAS = (kind: string): string =>
  `exists (select from benefit_payment_line l where l.person_id = p.person_id and l.payment_id = p.payment_id and l.kind = '${kind}')`;

const PAYMENTS = sql<z.infer<typeof paymentRow>>(
  'payments-of-list',
  `select p.number, p.reference, b.kind, p.amount, p.pay_method as "payMethod", k.short_name as "bankName", p.attorney_name is not null as "byAttorney",
          x.arrears, x.recovery, p.state, p.reason
     from benefit_payment p join benefit b on b.person_id = p.person_id and b.benefit_id = p.benefit_id left join bank k on k.key = p.bank_key
    cross join lateral ${LINES} x
    where p.list_id = $1 and p.number > $2
      and case $3 when 'attorney' then p.attorney_name is not null when 'arrears' then ${HAS('arrears')} when 'recovery' then ${HAS('recovery')}
                  when 'held' then p.state = 'held' when 'returned' then p.state = 'returned' else true end
    order by p.number limit ${A_PAGE + 1}`,
);
const TOTALS = sql<PaymentListShown['totals'][number]>(
  'totals-of-payment-list',
  `select p.pay_method as "payMethod", p.bank_key as "bankKey", k.short_name as "bankName", count(*)::int as payments, sum(p.amount)::bigint as amount
     from benefit_payment p left join bank k on k.key = p.bank_key
    where p.list_id = $1 and p.amount > 0 and p.state <> 'held' group by p.pay_method, p.bank_key, k.short_name order by p.pay_method, k.short_name`,
);
const COUNTS = sql<PaymentListShown['counts']>(
  'counts-of-payment-list',
  `select count(*)::int as all, count(p.attorney_name)::int as attorney, count(*) filter (where p.state = 'held')::int as held,
          count(*) filter (where p.state = 'returned')::int as returned,
          (select count(distinct l.payment_id)::int from benefit_payment_line l join benefit_payment q on q.person_id = l.person_id and q.payment_id = l.payment_id
            where q.list_id = $1 and l.kind = 'arrears') as arrears,
          (select count(distinct l.payment_id)::int from benefit_payment_line l join benefit_payment q on q.person_id = l.person_id and q.payment_id = l.payment_id
            where q.list_id = $1 and l.kind = 'recovery') as recovery
     from benefit_payment p where p.list_id = $1`,
);
const EVENTS = sql<Omit<PaymentListShown['events'][number], 'at'> & { at: Temporal.Instant }>(
  'events-of-payment-list',
  `select e.at, o.full_name as officer, e.kind, (e.data->>'payments')::int as payments, k.short_name as bank, (e.data->>'number')::int as number,
          (e.data->>'paid')::int as paid, (e.data->>'returned')::int as returned
     from payment_list_event e left join officer o on o.officer_id = e.officer_id left join bank k on k.key = e.data->>'bank'
    where e.list_id = $1 order by e.seq desc limit 100`,
);

/** One list with its totals, its book, and a page of its payments. */
export async function showList(
  query: Query,
  officer: Officer,
  listId: string,
  { show, after }: PaymentFilter,
): Promise<Result<PaymentListShown>> {
  const found = await listOf(query, officer.agencyCode, listId);
  if (!found) return refuse('not-found');
  const [rows, totals, [counts], events] = await Promise.all([
    query(PAYMENTS, [listId, after, show]),
    query(TOTALS, [listId]),
    query(COUNTS, [listId]),
    query(EVENTS, [listId]),
  ]);
  const payments = rows.slice(0, A_PAGE);
  return ok({
    list: found.list,
    totals,
    counts: counts ?? { all: 0, attorney: 0, arrears: 0, recovery: 0, held: 0, returned: 0 },
    payments,
    next: rows.length > A_PAGE ? (payments.at(-1)?.number ?? null) : null,
    events: events.map((event) => ({ ...event, at: event.at.toString() })),
    may: mayNow(officer, found.list.approvedAt !== null, found.madeById),
  });
}

function mayNow(officer: Officer, approved: boolean, madeById: string | null): PaymentListShown['may'] {
  return {
    approve: !approved && mayDo(officer, 'approve-payment-list') && madeById !== officer.officerId,
    hold: !approved && mayDo(officer, 'see-payment-lists'),
    export: approved && mayDo(officer, 'see-payment-lists'),
    readReturns: approved && mayDo(officer, 'make-payment-list'),
  };
}
