-- Up Migration

alter table received_payment
  drop constraint received_payment_source_check,
  -- Wider than before: rows that are there need no second look. decision: two officers believe the provider's list.
  add constraint received_payment_source_check check (source in ('notification', 'query', 'statement', 'reconciliation', 'decision')) not valid;

alter table payment_exception
  drop constraint payment_exception_kind_check,
  add constraint payment_exception_kind_check check (kind in ('amount-differs', 'late', 'paid-twice', 'unknown-order', 'suspicious', 'not-recordable',
    'refund-failed', 'refund-unanswered', 'only-at-provider', 'only-here', 'amount-at-provider-differs', 'state-at-provider-differs',
    'balance-differs')) not valid,
  drop constraint payment_exception_proposal_check,
  -- take-in: money of the provider's list becomes money received; transfer: it goes back to an account, not the way it came.
  add constraint payment_exception_proposal_check check (proposal in ('record', 'refund', 'keep', 'close', 'take-in', 'transfer')) not valid,
  -- Where it is transferred to, as the payer has written.
  add column proposed_bank text references bank,
  add column proposed_account text,
  add column proposed_holder text,
  add constraint payment_exception_proposed_account check ((proposal is not distinct from 'transfer') = (proposed_account is not null)
    and (proposed_account is null) = (proposed_bank is null) and (proposed_account is null) = (proposed_holder is null));

alter table payment_exception_event
  drop constraint payment_exception_event_decision_check,
  add constraint payment_exception_event_decision_check
    check (decision in ('record', 'refund', 'keep', 'close', 'take-in', 'transfer')) not valid;

-- An account that two officers chose: it goes there by the bank, whatever way it came. Null: the way it came.
alter table payment_refund
  add column to_bank text references bank,
  add column to_account text,
  add column to_holder text,
  add constraint payment_refund_account check ((to_account is null) = (to_bank is null) and (to_account is null) = (to_holder is null));

create index payment_exception_decided_by on payment_exception (decided_by, decided_at desc) where state = 'closed';

-- Down Migration
drop index payment_exception_decided_by;
alter table payment_refund drop constraint payment_refund_account, drop column to_holder, drop column to_account, drop column to_bank;
delete from payment_exception_event where decision in ('take-in', 'transfer');
alter table payment_exception_event
  drop constraint payment_exception_event_decision_check,
  add constraint payment_exception_event_decision_check check (decision in ('record', 'refund', 'keep', 'close'));
update payment_refund set exception_id = null
  where exception_id in (select exception_id from payment_exception where kind in ('refund-unanswered', 'balance-differs') or proposal in ('take-in', 'transfer'));
delete from payment_exception_event
  where exception_id in (select exception_id from payment_exception where kind in ('refund-unanswered', 'balance-differs') or proposal in ('take-in', 'transfer'));
delete from payment_exception where kind in ('refund-unanswered', 'balance-differs') or proposal in ('take-in', 'transfer');
alter table payment_exception
  drop constraint payment_exception_proposed_account,
  drop column proposed_holder,
  drop column proposed_account,
  drop column proposed_bank,
  drop constraint payment_exception_proposal_check,
  add constraint payment_exception_proposal_check check (proposal in ('record', 'refund', 'keep', 'close')),
  drop constraint payment_exception_kind_check,
  add constraint payment_exception_kind_check check (kind in ('amount-differs', 'late', 'paid-twice', 'unknown-order', 'suspicious', 'not-recordable',
    'refund-failed', 'only-at-provider', 'only-here', 'amount-at-provider-differs', 'state-at-provider-differs'));
update received_payment set source = 'reconciliation' where source = 'decision';
alter table received_payment
  drop constraint received_payment_source_check,
  add constraint received_payment_source_check check (source in ('notification', 'query', 'statement', 'reconciliation'));
