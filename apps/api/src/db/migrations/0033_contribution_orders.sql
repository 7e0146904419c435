-- Up Migration

alter table route
  drop constraint route_kind_check,
  -- Wider than before: rows that are there need no second look.
  add constraint route_kind_check check (kind in ('social-insurance-number', 'citizen-number', 'old-id-number', 'passport-number',
    'health-card', 'card-token', 'application', 'document', 'one-time-link', 'household', 'passkey', 'contribution-order')) not valid;

-- What the State adds to somebody's voluntary contributions, as the commune's list says. Loaded by imports; without a row: 'other'.
create table contribution_support (
  person_id bigint not null references person,
  support_group text not null check (support_group in ('poor', 'near-poor', 'ethnic-minority', 'island')),
  from_month date not null check (extract(day from from_month) = 1),
  to_month date check (extract(day from to_month) = 1 and to_month >= from_month),
  source text not null,
  primary key (person_id, from_month)
);

-- «Đơn đóng»: person_id is who ordered it and pays. What it is for stands in its items.
create table contribution_order (
  person_id bigint not null references person,
  -- Chosen by the client: a repeated order gets the first answer.
  order_id uuid not null,
  request_digest text not null,
  -- What the provider and the bank call it (route 'contribution-order').
  reference text not null,
  kind text not null check (kind in ('household-health', 'voluntary')),
  agency_code text not null references agency,
  -- Whole đồng that are to be paid.
  amount bigint not null check (amount > 0),
  -- What was computed and said before it was ordered: facts, steps, warnings.
  quote jsonb not null,
  receipt_contact text,
  -- Beside the events, written with them; a test replays the events and compares.
  state text not null check (state in ('created', 'awaiting-payment', 'paid', 'recorded', 'expired', 'failed', 'cancelled', 'refunding',
    'refunded')),
  channel text check (channel in ('vnpay', 'bank-transfer')),
  created_at timestamptz not null,
  -- When VNPAY was first told of it: what every query about it repeats. Another way to pay leaves it as it is.
  sent_at timestamptz,
  expires_at timestamptz not null,
  -- When the provider is to be asked next, while it has not answered.
  ask_at timestamptz,
  asked int not null default 0,
  settled_at timestamptz,
  last_seq int not null,
  primary key (person_id, order_id)
);
create index contribution_order_of_payer on contribution_order (person_id, created_at desc);
create unique index contribution_order_by_reference on contribution_order (person_id, reference);
create index contribution_order_open on contribution_order (expires_at) where state in ('created', 'awaiting-payment');
create index contribution_order_to_ask on contribution_order (ask_at) where ask_at is not null;
create index contribution_order_of_agency on contribution_order (agency_code, created_at desc);

-- Append-only: the truth of an order.
create table contribution_order_event (
  person_id bigint not null,
  order_id uuid not null,
  seq int not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('citizen', 'officer', 'machine', 'provider')),
  actor_id text,
  type text not null check (type in ('created', 'sent', 'paid', 'recorded', 'expired', 'failed', 'cancelled', 'refunding', 'refunded',
    'refund-failed')),
  data jsonb not null default '{}',
  primary key (person_id, order_id, seq),
  foreign key (person_id, order_id) references contribution_order
);

-- What is paid for one person: person_id is the participant, payer_person_id whose order it is. One row a run of months.
create table contribution_order_item (
  person_id bigint not null references person,
  order_id uuid not null,
  seq smallint not null,
  payer_person_id bigint not null,
  fund text not null check (fund in ('health', 'social-insurance')),
  relation text not null check (relation in ('self', 'child', 'relative')),
  insurance_number text not null,
  full_name text not null,
  agency_code text not null references agency,
  -- The cover that is paid for; of social insurance first and last day of its months.
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  months smallint not null check (months > 0),
  -- Whole đồng: amount = gross - support.
  gross bigint not null check (gross > 0),
  support bigint not null check (support >= 0),
  amount bigint not null check (amount >= 0),
  -- Health: the card that is prolonged (none: a new one is made), its place of first care, and from when five years count.
  card_serial int,
  first_facility_code text references facility,
  five_year_from date,
  -- Social insurance: the income that was chosen, and for how many months the State adds.
  income bigint,
  supported_months smallint not null default 0,
  -- While the order may still be paid, or is paid and not yet recorded.
  open boolean not null default true,
  recorded_at timestamptz,
  primary key (person_id, order_id, seq),
  check (amount = gross - support),
  check (recorded_at is null or not open),
  -- One open order a person, fund and time. Ranges of one number, because equality in such an index needs an extension.
  constraint contribution_order_item_one_open exclude using gist (
    int8range(person_id, person_id, '[]') with &&,
    int4range(case fund when 'health' then 1 else 2 end, case fund when 'health' then 1 else 2 end, '[]') with &&,
    daterange(from_day, to_day, '[]') with &&
  ) where (open)
);
create index contribution_order_item_of_order on contribution_order_item (order_id);

-- Money that came: written whatever becomes of it, once for each transaction of the provider or bank.
create table received_payment (
  payment_id uuid primary key,
  provider text not null check (provider in ('vnpay', 'bank-transfer')),
  -- Number of the transaction at the provider or in the bank's statement.
  provider_key text not null,
  source text not null check (source in ('notification', 'query', 'statement', 'reconciliation')),
  -- As it was told; perhaps of no order.
  reference text,
  payer_person_id bigint,
  order_id uuid,
  amount bigint not null check (amount > 0),
  bank_code text,
  paid_at timestamptz not null,
  received_at timestamptz not null,
  -- The message as it came (of a transfer: account and name of who sent it).
  message jsonb not null,
  -- recorded: what it paid for stands in the records; open: somebody has to decide.
  state text not null check (state in ('recorded', 'open', 'refunding', 'refunded', 'kept')),
  unique (provider, provider_key)
);
create index received_payment_of_order on received_payment (order_id);
create index received_payment_by_day on received_payment (provider, paid_at);

-- What does not go by itself, and what an officer decided about it.
create table payment_exception (
  exception_id uuid primary key,
  kind text not null check (kind in ('amount-differs', 'late', 'paid-twice', 'unknown-order', 'suspicious', 'not-recordable',
    'refund-failed', 'only-at-provider', 'only-here', 'amount-at-provider-differs', 'state-at-provider-differs')),
  -- What it is about, so that one thing is opened once: a payment, an order's reference, a provider's transaction.
  about text not null,
  payment_id uuid references received_payment,
  payer_person_id bigint,
  order_id uuid,
  agency_code text references agency,
  data jsonb not null default '{}',
  opened_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'proposed', 'closed')),
  proposal text check (proposal in ('record', 'refund', 'keep')),
  proposed_by uuid references officer,
  proposed_at timestamptz,
  reason text,
  decided_by uuid references officer,
  decided_at timestamptz,
  unique (kind, about),
  check ((state = 'open') = (proposal is null)),
  check (decided_by is null or decided_by <> proposed_by)
);
create index payment_exception_open on payment_exception (agency_code, opened_at) where state <> 'closed';

-- Money that goes back. request_id is set before anything is sent, so that a repeat is the same request.
create table payment_refund (
  refund_id uuid primary key,
  payment_id uuid not null references received_payment,
  exception_id uuid references payment_exception,
  amount bigint not null check (amount > 0),
  reason text not null,
  -- A machine refunds nothing: both are officers, and two.
  asked_by uuid not null references officer,
  approved_by uuid not null references officer check (approved_by <> asked_by),
  request_id text not null unique,
  state text not null check (state in ('approved', 'sent', 'done', 'failed')),
  approved_at timestamptz not null,
  sent_at timestamptz,
  done_at timestamptz,
  provider_key text,
  last_error text
);
create unique index payment_refund_one_living on payment_refund (payment_id) where state <> 'failed';

-- Double entry. An entry and its lines are written together and never again touched.
create table ledger_entry (
  entry_id bigint generated always as identity primary key,
  at timestamptz not null,
  -- The day in Vietnam by which it is summed.
  day date not null,
  kind text not null check (kind in ('received', 'recorded', 'refund-approved', 'refunded', 'refund-failed', 'fee', 'kept')),
  -- The payment, order, refund or run it follows from: each is booked once.
  source text not null,
  order_reference text,
  -- How many lines it has, so that none is ever added: not even two that balance.
  lines smallint not null check (lines >= 2),
  unique (kind, source)
);
create index ledger_entry_by_day on ledger_entry (day);

create table ledger_line (
  entry_id bigint not null references ledger_entry,
  seq smallint not null,
  account text not null check (account in ('clearing-vnpay', 'clearing-bank-transfer', 'unallocated', 'fund-health',
    'fund-social-insurance', 'state-support', 'refunds-payable', 'provider-fees', 'other-income')),
  debit bigint not null default 0 check (debit >= 0),
  credit bigint not null default 0 check (credit >= 0),
  -- For whom, and for which month.
  person_id bigint,
  month date check (extract(day from month) = 1),
  agency_code text references agency,
  primary key (entry_id, seq),
  check ((debit > 0) <> (credit > 0))
);

create function ledger_entry_stands(entry bigint, lines int) returns boolean language sql stable as $$
  select count(*) = $2 and coalesce(sum(debit) = sum(credit), false) from ledger_line where entry_id = $1
$$;
create function refuse_ledger_entry(entry bigint) returns void language plpgsql as $$
begin
  raise exception 'ledger entry % does not balance, or has not the lines it says', entry
    using errcode = 'check_violation', constraint = 'ledger_balances';
end $$;
-- An entry without lines is found when its transaction ends; lines, whosever and whenever, when they have been written: an entry's are
-- written by one statement.
create function ledger_entry_balances() returns trigger language plpgsql as $$
begin
  if not ledger_entry_stands(new.entry_id, new.lines) then perform refuse_ledger_entry(new.entry_id); end if;
  return null;
end $$;
create function ledger_lines_balance() returns trigger language plpgsql as $$
begin
  perform refuse_ledger_entry(e.entry_id) from ledger_entry e
    where e.entry_id in (select w.entry_id from written w) and not ledger_entry_stands(e.entry_id, e.lines);
  return null;
end $$;
create constraint trigger ledger_entry_balances after insert on ledger_entry deferrable initially deferred
  for each row execute function ledger_entry_balances();
create trigger ledger_lines_balance after insert on ledger_line referencing new table as written
  for each statement execute function ledger_lines_balance();

-- A comparison of a provider's list of a day with ours.
create table reconciliation (
  reconciliation_id uuid primary key,
  provider text not null check (provider in ('vnpay', 'bank-transfer')),
  day date not null,
  at timestamptz not null,
  provider_count int not null,
  provider_total bigint not null,
  our_count int not null,
  our_total bigint not null,
  fees bigint not null default 0,
  differences int not null
);
create index reconciliation_by_day on reconciliation (day desc, provider);

-- Down Migration
drop table reconciliation, ledger_line, ledger_entry, payment_refund, payment_exception, received_payment, contribution_order_item,
  contribution_order_event, contribution_order, contribution_support;
drop function ledger_entry_balances, ledger_lines_balance, refuse_ledger_entry, ledger_entry_stands;
delete from route where kind = 'contribution-order';
alter table route
  drop constraint route_kind_check,
  add constraint route_kind_check check (kind in ('social-insurance-number', 'citizen-number', 'old-id-number', 'passport-number',
    'health-card', 'card-token', 'application', 'document', 'one-time-link', 'household', 'passkey')) not valid;
