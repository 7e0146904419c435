-- Up Migration

alter table payment_exception
  drop constraint payment_exception_proposal_check,
  -- close: nothing moves, for there is no money to decide about, or none any more.
  add constraint payment_exception_proposal_check check (proposal in ('record', 'refund', 'keep', 'close')),
  -- How much goes back, and for which order the money was meant, where the proposal says so.
  add column proposed_amount bigint check (proposed_amount > 0),
  add column proposed_order text,
  -- Number of its last event: whoever acts says which one they saw.
  add column last_seq int not null default 0;

-- Append-only: who proposed what and why, who sent it back, who decided.
create table payment_exception_event (
  exception_id uuid not null references payment_exception,
  seq int not null,
  at timestamptz not null,
  officer_id uuid not null references officer,
  kind text not null check (kind in ('proposed', 'sent-back', 'decided')),
  decision text not null check (decision in ('record', 'refund', 'keep', 'close')),
  amount bigint,
  reason text,
  primary key (exception_id, seq)
);

create index payment_exception_of_order on payment_exception (order_id) where order_id is not null;
create index payment_exception_of_payment on payment_exception (payment_id) where payment_id is not null;
create index payment_exception_closed on payment_exception (decided_at desc) where state = 'closed';
create index payment_refund_newest on payment_refund (approved_at desc);
create index contribution_order_newest on contribution_order (created_at desc);
create index ledger_entry_of_order on ledger_entry (order_reference) where order_reference is not null;

-- Down Migration
drop index ledger_entry_of_order, contribution_order_newest, payment_refund_newest, payment_exception_closed, payment_exception_of_payment,
  payment_exception_of_order;
drop table payment_exception_event;
delete from payment_exception where proposal = 'close';
alter table payment_exception
  drop column last_seq,
  drop column proposed_order,
  drop column proposed_amount,
  drop constraint payment_exception_proposal_check,
  add constraint payment_exception_proposal_check check (proposal in ('record', 'refund', 'keep'));
