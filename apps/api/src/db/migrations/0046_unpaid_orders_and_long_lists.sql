-- Up Migration

create index contribution_order_unpaid on contribution_order (expires_at) where state in ('expired', 'cancelled', 'failed');

-- The book of orders is append-only for the server; this alone, and only of orders that never had to do with money, takes something out of it.
-- Locked first and looked at again afterwards: money that comes meanwhile keeps its order.
create function remove_unpaid_orders(ended_before timestamptz, most int) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  locked uuid[];
  gone int;
begin
  select array_agg(l.order_id) into locked from (
    select o.order_id from contribution_order o
     where o.state in ('expired', 'cancelled', 'failed') and o.expires_at < ended_before and o.ask_at is null
       and not exists (select from received_payment p where p.order_id = o.order_id)
       and not exists (select from payment_exception x where x.order_id = o.order_id)
     order by o.expires_at limit most for update of o skip locked) l;
  with unpaid as (
    select o.person_id, o.order_id, o.reference from contribution_order o
     where o.order_id = any(locked) and o.state in ('expired', 'cancelled', 'failed') and o.expires_at < ended_before
       and not exists (select from received_payment p where p.order_id = o.order_id or p.reference = o.reference and p.order_id is null)
       and not exists (select from payment_exception x where x.order_id = o.order_id)
       and not exists (select from ledger_entry e where e.order_reference = o.reference)
  ), events as (
    delete from contribution_order_event v using unpaid u where v.person_id = u.person_id and v.order_id = u.order_id
  ), items as (
    delete from contribution_order_item i using unpaid u where i.order_id = u.order_id and i.payer_person_id = u.person_id
  ), ways as (
    delete from route r using unpaid u where r.kind = 'contribution-order' and r.key = u.reference
  ), orders as (
    delete from contribution_order o using unpaid u where o.person_id = u.person_id and o.order_id = u.order_id returning 1
  )
  select count(*) into gone from orders;
  return gone;
end $$;

-- Of a million orders an office's few of a rare state, and of its lines those of a quarter, are read from the index alone.
drop index contribution_order_of_agency;
create index contribution_order_of_agency on contribution_order (agency_code, created_at desc, order_id) include (person_id);
create index contribution_order_of_state on contribution_order (agency_code, state, created_at desc, order_id) include (person_id);
drop index ledger_entry_by_day;
create index ledger_entry_by_day on ledger_entry (day, entry_id);
create index ledger_line_of_agency on ledger_line (agency_code, entry_id) include (account, debit, credit);

-- Down Migration
drop index ledger_line_of_agency;
drop index ledger_entry_by_day;
create index ledger_entry_by_day on ledger_entry (day);
drop index contribution_order_of_state;
drop index contribution_order_of_agency;
create index contribution_order_of_agency on contribution_order (agency_code, created_at desc);
drop function remove_unpaid_orders;
drop index contribution_order_unpaid;
