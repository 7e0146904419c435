-- Up Migration

-- How the provider, or the bank's statement, itself names the refund: null while only an officer says that the money has gone.
alter table payment_refund add column stated_key text;
update payment_refund set stated_key = coalesce(provider_key, '') where state = 'done';
create index payment_refund_not_stated on payment_refund (refund_id) where state = 'done' and stated_key is null;

alter table payment_exception
  drop constraint payment_exception_proposal_check,
  -- arrived: the provider has said in writing that the refund went.
  add constraint payment_exception_proposal_check
    check (proposal in ('record', 'refund', 'keep', 'close', 'take-in', 'transfer', 'arrived')) not valid,
  -- By which number the provider's letter names it.
  add column proposed_reference text,
  add constraint payment_exception_proposed_reference check ((proposal is not distinct from 'arrived') = (proposed_reference is not null));
alter table payment_exception_event
  drop constraint payment_exception_event_decision_check,
  add constraint payment_exception_event_decision_check
    check (decision in ('record', 'refund', 'keep', 'close', 'take-in', 'transfer', 'arrived')) not valid;

-- Whose an order was that nobody had paid, though somebody was told how: money that names it later is theirs.
create table removed_contribution_order (
  reference text primary key,
  person_id bigint not null references person,
  expires_at timestamptz not null
);
create index removed_contribution_order_of_person on removed_contribution_order (person_id);
create index removed_contribution_order_by_age on removed_contribution_order (expires_at);

create or replace function remove_unpaid_orders(ended_before timestamptz, most int) returns int
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
    select o.person_id, o.order_id, o.reference, o.expires_at, o.channel from contribution_order o
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
  ), kept as (
    insert into removed_contribution_order (reference, person_id, expires_at)
    select reference, person_id, expires_at from unpaid where channel is not null
  ), orders as (
    delete from contribution_order o using unpaid u where o.person_id = u.person_id and o.order_id = u.order_id returning 1
  )
  select count(*) into gone from orders;
  return gone;
end $$;

-- Down Migration
create or replace function remove_unpaid_orders(ended_before timestamptz, most int) returns int
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
drop table removed_contribution_order;
delete from payment_exception_event where decision = 'arrived';
alter table payment_exception_event
  drop constraint payment_exception_event_decision_check,
  add constraint payment_exception_event_decision_check
    check (decision in ('record', 'refund', 'keep', 'close', 'take-in', 'transfer')) not valid;
update payment_refund set exception_id = null where exception_id in (select exception_id from payment_exception where proposal = 'arrived');
delete from payment_exception_event where exception_id in (select exception_id from payment_exception where proposal = 'arrived');
delete from payment_exception where proposal = 'arrived';
alter table payment_exception
  drop constraint payment_exception_proposed_reference,
  drop column proposed_reference,
  drop constraint payment_exception_proposal_check,
  add constraint payment_exception_proposal_check check (proposal in ('record', 'refund', 'keep', 'close', 'take-in', 'transfer')) not valid;
drop index payment_refund_not_stated;
alter table payment_refund drop column stated_key;
