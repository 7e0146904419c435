-- Up Migration

-- What the ledger moved, by day, agency and account: the sums of all its lines but those of entries that wait to be added. Nobody writes here but
-- these functions, so that whoever adds both up (ledger/moved.ts) reads what the lines say.
create table ledger_day_total (
  day date not null,
  agency_code text references agency,
  account text not null,
  debit bigint not null,
  credit bigint not null,
  lines bigint not null
);
create unique index ledger_day_total_once on ledger_day_total (day, agency_code, account) nulls not distinct;

-- Entries that are in no total yet: a row of its own for each, so that nobody who books waits for another.
create table ledger_entry_to_add (
  entry_id bigint primary key
);

create function ledger_entry_waits() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into ledger_entry_to_add (entry_id) select w.entry_id from written w;
  return null;
end $$;
create trigger ledger_entry_waits after insert on ledger_entry referencing new table as written
  for each statement execute function ledger_entry_waits();

-- In one sequence, so that two that add at once wait for each other in turn.
create function add_ledger_entries(most int) returns int language sql security definer set search_path = public, pg_temp as $$
  with added as (
    delete from ledger_entry_to_add
     where entry_id in (select t.entry_id from ledger_entry_to_add t order by t.entry_id limit most for update skip locked)
    returning entry_id
  ), sums as (
    select e.day, l.agency_code, l.account, sum(l.debit)::bigint as debit, sum(l.credit)::bigint as credit, count(*) as lines
      from added join ledger_entry e using (entry_id) join ledger_line l using (entry_id) group by 1, 2, 3
  ), written as (
    insert into ledger_day_total as t (day, agency_code, account, debit, credit, lines)
    select day, agency_code, account, debit, credit, lines from sums order by day, agency_code, account
    on conflict (day, agency_code, account) do update
      set debit = t.debit + excluded.debit, credit = t.credit + excluded.credit, lines = t.lines + excluded.lines
  )
  select count(*)::int from added
$$;

insert into ledger_day_total (day, agency_code, account, debit, credit, lines)
select e.day, l.agency_code, l.account, sum(l.debit), sum(l.credit), count(*)
  from ledger_entry e join ledger_line l using (entry_id) group by 1, 2, 3;

-- Only totals were read from it.
drop index ledger_line_of_agency;

-- Down Migration
create index ledger_line_of_agency on ledger_line (agency_code, entry_id) include (account, debit, credit);
drop function add_ledger_entries;
drop trigger ledger_entry_waits on ledger_entry;
drop function ledger_entry_waits;
drop table ledger_entry_to_add, ledger_day_total;
