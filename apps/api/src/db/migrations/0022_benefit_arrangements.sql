-- Up Migration

-- How and where a benefit is paid from a month on, where a decision has changed what the benefit itself says. A later row wins, in its month and
-- all that follow. Nothing in a row changes but that it is taken back.
create table benefit_arrangement (
  person_id bigint not null,
  benefit_id uuid not null,
  -- First day of the first month paid so.
  from_month date not null check (extract(day from from_month) = 1),
  arranged_at timestamptz not null,
  -- The decision that arranged it; one may write two rows, where a move that begins later goes on with the new form of receipt.
  application_number text not null,
  agency_code text not null references agency,
  province_code text not null references province,
  ward_code text references ward,
  pay_method text not null check (pay_method in ('cash', 'account')),
  bank_key text references bank,
  bank_branch text,
  account_number text check (account_number ~ '^\d{6,19}$'),
  cash_point text,
  -- Whole đồng a month, in the place of the benefit's own (phụ cấp khu vực).
  regional_allowance bigint not null default 0 check (regional_allowance >= 0),
  -- The first payment does not go out before: time to say «không phải tôi».
  not_before timestamptz,
  cancelled_at timestamptz,
  cancelled_because text check (cancelled_because in ('disputed', 'returned')),
  primary key (person_id, benefit_id, arranged_at, from_month),
  foreign key (person_id, benefit_id) references benefit on delete cascade,
  check ((pay_method = 'account') = (account_number is not null and bank_key is not null)),
  check ((cancelled_at is null) = (cancelled_because is null))
);
create index benefit_arrangement_by_application on benefit_arrangement (person_id, application_number);

create function only_cancelled() returns trigger language plpgsql as $$
begin
  if old.cancelled_at is not null
     or to_jsonb(new) - array['cancelled_at', 'cancelled_because'] is distinct from to_jsonb(old) - array['cancelled_at', 'cancelled_because'] then
    raise exception 'an arrangement stays as it was made; it can only be cancelled, once';
  end if;
  return new;
end $$;
create trigger benefit_arrangement_stays before update on benefit_arrangement for each row execute function only_cancelled();

-- The part of a monthly amount that is paid for living in a region (whole đồng, NĐ 122/2008/NĐ-CP): a move changes it.
alter table benefit add column regional_allowance bigint not null default 0 check (regional_allowance between 0 and amount);

alter table one_time_link
  drop constraint one_time_link_purpose_check,
  -- Wider than before, as below: rows that are there need no second look.
  add constraint one_time_link_purpose_check check (purpose in ('activate', 'recover', 'not-me', 'recover-at-office', 'stop-recovery',
    'stop-payment-change')) not valid;
alter table security_case
  drop constraint security_case_kind_check,
  add constraint security_case_kind_check check (kind in ('contact-change-disputed', 'recovery-disputed', 'payment-change-disputed')) not valid;

-- Down Migration
delete from security_case where kind = 'payment-change-disputed';
alter table security_case
  drop constraint security_case_kind_check,
  add constraint security_case_kind_check check (kind in ('contact-change-disputed', 'recovery-disputed'));
delete from route using one_time_link l
  where route.kind = 'one-time-link' and route.person_id = l.person_id and l.purpose = 'stop-payment-change'
    and route.key = translate(encode(l.token_hash, 'base64'), '+/=', '-_');
delete from one_time_link where purpose = 'stop-payment-change';
alter table one_time_link
  drop constraint one_time_link_purpose_check,
  add constraint one_time_link_purpose_check check (purpose in ('activate', 'recover', 'not-me', 'recover-at-office', 'stop-recovery'));
alter table benefit drop column regional_allowance;
drop table benefit_arrangement;
drop function only_cancelled;
