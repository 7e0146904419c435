import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

const moment = z.iso.datetime({ offset: true });
const month = z.string().regex(/^\d{4}-\d{2}$/);
const money = z.number().int().describe('đồng');

export const paymentListRow = z.object({
  listId: z.uuid(),
  month,
  madeAt: moment,
  madeBy: z.string().nullable().describe('null: by the operator’s command'),
  approvedAt: moment.nullable(),
  approvedBy: z.string().nullable(),
  payments: z.number().int().describe('that go out'),
  amount: money,
  paid: z.number().int(),
  returned: z.number().int(),
});
export const paymentLists = z.object({
  lists: z.array(paymentListRow),
  mayMake: z.array(month).describe('months for which a list may be made now; empty for whoever makes none'),
});

type Row = Omit<z.infer<typeof paymentListRow>, 'madeAt' | 'approvedAt'> & {
  madeById: string | null;
  madeAt: Temporal.Instant;
  approvedAt: Temporal.Instant | null;
};

const COLUMNS = `l.list_id as "listId", to_char(l.month, 'YYYY-MM') as month, l.made_at as "madeAt", m.full_name as "madeBy", l.made_by as "madeById",
  l.approved_at as "approvedAt", a.full_name as "approvedBy", t.payments, t.amount, t.paid, t.returned`;
const FROM = `from payment_list l left join officer m on m.officer_id = l.made_by left join officer a on a.officer_id = l.approved_by
  cross join lateral (
    select count(*) filter (where p.amount > 0 and p.state <> 'held')::int as payments,
           coalesce(sum(p.amount) filter (where p.state <> 'held'), 0)::bigint as amount,
           count(*) filter (where p.state = 'paid')::int as paid, count(*) filter (where p.state = 'returned')::int as returned
      from benefit_payment p where p.list_id = l.list_id) t`;

const SHOWN = 24;
const LISTS = sql<Row>(
  'payment-lists-of-agency',
  `select ${COLUMNS} ${FROM} where l.agency_code = $1 order by l.month desc limit ${SHOWN}`,
);
const LIST = sql<Row>('payment-list', `select ${COLUMNS} ${FROM} where l.agency_code = $1 and l.list_id = $2`);

/** An office's lists, the newest first. */
export async function listsOf(query: Query, agencyCode: string): Promise<z.infer<typeof paymentListRow>[]> {
  return (await query(LISTS, [agencyCode])).map(shown);
}

type OneList = { list: z.infer<typeof paymentListRow>; madeById: string | null };

export async function listOf(query: Query, agencyCode: string, listId: string): Promise<OneList | undefined> {
  const [row] = await query(LIST, [agencyCode, listId]);
  return row && { list: shown(row), madeById: row.madeById };
}

function shown({ madeAt, approvedAt, madeById: _, ...row }: Row): z.infer<typeof paymentListRow> {
  return { ...row, madeAt: madeAt.toString(), approvedAt: approvedAt?.toString() ?? null };
}
