import { sql, type Statement } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { REFUND_CHANNEL } from '../payment-channels/refund-channel.ts';
import { totalsThatDiffer } from './compare-totals.ts';

/** What is wrong, about which entry, payment, refund, order, channel or total; both amounts in whole đồng, where there are two. */
export type LedgerFinding = { kind: LedgerFault; about: string; ledger: number | null; records: number | null };
export type LedgerFault =
  | 'entry-does-not-balance'
  | 'payment-not-booked'
  | 'booked-without-payment'
  | 'order-not-booked'
  | 'order-booked-differently'
  | 'refund-not-booked'
  | 'booked-without-refund'
  | 'clearing-differs'
  | 'totals-differ';

type Row = Omit<LedgerFinding, 'kind'>;
const check = (kind: LedgerFault, text: string): { kind: LedgerFault; statement: Statement<Row> } => ({
  kind,
  statement: sql(`check-ledger-${kind}`, `${text} order by 1 limit 1000`),
});

/** What an entry of one kind moves, in the account and on the side that says it. */
const BOOKED = `booked as (
  select e.entry_id, e.kind, e.source, e.order_reference, sum(l.debit)::bigint as amount
    from ledger_entry e join ledger_line l using (entry_id) group by e.entry_id)`;

const CHECKS = [
  check(
    'entry-does-not-balance',
    `select e.entry_id::text as about, coalesce(sum(l.debit), 0)::bigint as ledger, coalesce(sum(l.credit), 0)::bigint as records
       from ledger_entry e left join ledger_line l using (entry_id)
      group by e.entry_id having count(l.seq) <> e.lines or coalesce(sum(l.debit), 0) <> coalesce(sum(l.credit), 0)`,
  ),
  check(
    'payment-not-booked',
    `with ${BOOKED} select p.payment_id::text as about, b.amount as ledger, p.amount as records
       from received_payment p left join booked b on b.kind = 'received' and b.source = p.payment_id::text
      where b.amount is distinct from p.amount`,
  ),
  check(
    'booked-without-payment',
    `with ${BOOKED} select b.source as about, b.amount as ledger, null::bigint as records from booked b
      where b.kind in ('received', 'kept') and not exists (select from received_payment p where p.payment_id::text = b.source)`,
  ),
  // Its money alone: what the State adds is in the same entry.
  check(
    'order-not-booked',
    `select o.reference as about, sum(l.debit)::bigint as ledger, o.amount as records
       from contribution_order o
       left join ledger_entry e on e.kind = 'recorded' and e.source = o.person_id || ' ' || o.order_id
       left join ledger_line l on l.entry_id = e.entry_id and l.account = 'unallocated'
      group by o.person_id, o.order_id
     having (o.state = 'recorded') <> (max(e.entry_id) is not null) or (o.state = 'recorded' and coalesce(sum(l.debit), 0) <> o.amount)`,
  ),
  check(
    'order-booked-differently',
    `with paid as (
       select o.reference, i.fund, sum(i.gross)::bigint as gross, sum(i.months) as months
         from contribution_order o join contribution_order_item i on i.order_id = o.order_id and i.payer_person_id = o.person_id
        where o.state = 'recorded' group by o.reference, i.fund
     ), booked as (
       select e.order_reference as reference, substr(l.account, 6) as fund, sum(l.credit)::bigint as gross, count(*) as months
         from ledger_entry e join ledger_line l using (entry_id) where e.kind = 'recorded' and l.account like 'fund-%' group by 1, 2
     )
     select coalesce(paid.reference, booked.reference) || ' ' || coalesce(paid.fund, booked.fund) as about, booked.gross as ledger, paid.gross as records
       from paid full join booked using (reference, fund)
      where booked.gross is distinct from paid.gross or booked.months is distinct from paid.months`,
  ),
  check(
    'refund-not-booked',
    `with ${BOOKED} select r.refund_id::text as about, b.amount as ledger, r.amount as records
       from payment_refund r
       left join booked b on b.source = r.refund_id::text and b.kind = case r.state when 'done' then 'refunded' when 'failed' then 'refund-failed' else 'refund-approved' end
      where b.amount is distinct from r.amount`,
  ),
  check(
    'booked-without-refund',
    `with ${BOOKED} select b.source as about, b.amount as ledger, null::bigint as records from booked b
      where b.kind in ('refund-approved', 'refunded', 'refund-failed') and not exists (select from payment_refund r where r.refund_id::text = b.source)`,
  ),
  // What a provider or bank still has for us: received, less what went back and what it charged.
  check(
    'clearing-differs',
    `with clearing as (
       select substr(l.account, 10) as channel, sum(l.debit - l.credit) as balance,
              coalesce(sum(l.credit) filter (where e.kind = 'fee'), 0) as fees
         from ledger_line l join ledger_entry e using (entry_id) where l.account like 'clearing-%' group by 1
     ), records as (
       select channel, sum(amount) as balance from (
         select p.provider as channel, p.amount from received_payment p
         union all select ${REFUND_CHANNEL}, -r.amount from payment_refund r join received_payment p on p.payment_id = r.payment_id where r.state = 'done'
       ) moved group by 1
     )
     select channel as about, clearing.balance::bigint as ledger, (records.balance - coalesce(clearing.fees, 0))::bigint as records
       from clearing full join records using (channel)
      where clearing.balance is distinct from records.balance - coalesce(clearing.fees, 0)`,
  ),
  check('totals-differ', totalsThatDiffer('true')),
];

/**
 * Whether the whole ledger balances and says the same as payments, orders and refunds; of each kind of fault the first thousand. Each look
 * sees one moment, so on a server at work a payment taken in between may seem missing: ask again.
 */
export async function checkLedger({ read }: { read: Query }): Promise<LedgerFinding[]> {
  const findings: LedgerFinding[] = [];
  for (const { kind, statement } of CHECKS) findings.push(...(await read(statement)).map((row) => ({ kind, ...row })));
  return findings;
}
