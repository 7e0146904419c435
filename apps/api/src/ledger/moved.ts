/**
 * What the ledger moved, as the rows of a table `moved`: days that were added up, and the lines of entries that are in no total yet. One statement
 * sees an entry in one of them and never in both, so that sums of it are the sums of all lines.
 */
export const LEDGER_MOVED = `(
  select day, agency_code, account, debit, credit, lines from ledger_day_total
  union all
  select e.day, l.agency_code, l.account, l.debit, l.credit, 1 from ledger_entry_to_add w
   cross join lateral (select entry_id, day from ledger_entry where entry_id = w.entry_id offset 0) e
   cross join lateral (select agency_code, account, debit, credit from ledger_line where entry_id = e.entry_id offset 0) l
) moved`;
