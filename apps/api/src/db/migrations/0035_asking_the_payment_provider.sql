-- Up Migration

-- When a refund is sent, or asked about, next: a provider that is down is tried again. Null: at once.
alter table payment_refund add column try_at timestamptz, add column tries int not null default 0;
create index payment_refund_to_send on payment_refund (coalesce(try_at, approved_at)) where state in ('approved', 'sent');

-- Down Migration
drop index payment_refund_to_send;
alter table payment_refund drop column tries, drop column try_at;
