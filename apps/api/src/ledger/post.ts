import { json, sql, type Transaction } from '@openvssid/server/db/database';

export type LedgerAccount =
  | 'clearing-vnpay'
  | 'clearing-bank-transfer'
  | 'unallocated'
  | 'fund-health'
  | 'fund-social-insurance'
  | 'state-support'
  | 'refunds-payable'
  | 'provider-fees'
  | 'other-income';

export type EntryKind = 'received' | 'recorded' | 'refund-approved' | 'refunded' | 'refund-failed' | 'fee' | 'kept';

/** One side only, in whole đồng above 0. `month` as its first day. */
export type LedgerLine = {
  account: LedgerAccount;
  agencyCode?: string | null;
  /** For whom and which month, where it is a fund's. */
  personId?: number | null;
  month?: string | null;
} & ({ debit: number; credit?: never } | { credit: number; debit?: never });

export type LedgerEntry = {
  kind: EntryKind;
  /** What it follows from: with the kind it is booked once. */
  source: string;
  orderReference?: string | null;
  at: Temporal.Instant;
  lines: readonly LedgerLine[];
};

// An entry that is there already gets no second one, and its lines are not written either.
const POST = sql<{ source: string }>(
  'post-ledger-entries',
  `with entries as (
     insert into ledger_entry (at, day, kind, source, order_reference, lines)
     select e.at, (e.at at time zone 'Asia/Ho_Chi_Minh')::date, e.kind, e.source, e."orderReference", e.lines
       from jsonb_to_recordset($1) as e(at timestamptz, kind text, source text, "orderReference" text, lines smallint)
     on conflict (kind, source) do nothing
     returning entry_id, kind, source
   ), lines as (
     insert into ledger_line (entry_id, seq, account, debit, credit, person_id, month, agency_code)
     select e.entry_id, l.seq, l.account, coalesce(l.debit, 0), coalesce(l.credit, 0), l."personId", l.month, l."agencyCode"
       from jsonb_to_recordset($2) as l(kind text, source text, seq smallint, account text, debit bigint, credit bigint, "personId" bigint,
                                        month date, "agencyCode" text)
       join entries e on e.kind = l.kind and e.source = l.source
   )
   select source from entries`,
);

/**
 * Books entries by one statement, in the transaction of what they are about. Answers whether all were new: an entry is booked once for
 * its kind and source. One that does not balance is refused by the database when the transaction ends.
 *
 *     await postEntries(tx, [{ kind: 'received', source: paymentId, at: now, lines: [{ account: 'clearing-vnpay', debit: 100 }, { account: 'unallocated', credit: 100 }] }]);
 */
export async function postEntries(tx: Transaction, entries: readonly LedgerEntry[]): Promise<boolean> {
  const heads = entries.map(({ at, kind, source, orderReference = null, lines: of }) => {
    return { at: at.toString(), kind, source, orderReference, lines: of.length };
  });
  const lines = entries.flatMap(({ kind, source, lines: of }) =>
    of.map((line, index) => ({ kind, source, seq: index + 1, ...line })),
  );
  return (await tx.run(POST, [json(heads), json(lines)])).length === entries.length;
}

export function postEntry(tx: Transaction, entry: LedgerEntry): Promise<boolean> {
  return postEntries(tx, [entry]);
}
