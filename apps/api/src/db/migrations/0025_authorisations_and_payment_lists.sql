-- Up Migration

-- «Ủy quyền lĩnh thay»: role 'principal': other_person_id receives for this person; role 'attorney': the other way round.
-- The attorney's row is there where the number leads to somebody on record.
create table recipient_authorisation (
  person_id bigint not null references person,
  authorisation_id uuid not null,
  role text not null check (role in ('principal', 'attorney')),
  other_person_id bigint,
  other_name text not null,
  -- The principal's benefit, and what it was called then.
  benefit_id uuid not null,
  benefit_kind text not null,
  -- Citizen number of the attorney: on its paper a payer looks; null in the attorney's own row.
  attorney_number text,
  acts text[] not null check (cardinality(acts) > 0 and acts <@ array['monthly', 'oneTime', 'unemployment', 'file']),
  from_day date not null,
  -- Last day.
  to_day date not null,
  certified_by text not null check (certified_by in ('file', 'identity')),
  application_number text not null,
  -- asked: the attorney has not accepted, or with 'identity' somebody has not confirmed.
  state text not null check (state in ('asked', 'active', 'declined', 'ended')),
  asked_at timestamptz not null,
  answer_by timestamptz not null,
  principal_confirmed_at timestamptz,
  attorney_accepted_at timestamptz,
  ended_at timestamptz,
  ended_because text check (ended_because in ('revoked', 'resigned', 'principal-died', 'attorney-died', 'account', 'unanswered')),
  primary key (person_id, authorisation_id),
  check (to_day >= from_day),
  -- At most twelve months from the first day (Law 41/2024/QH15).
  check (to_day <= from_day + interval '12 months'),
  check ((role = 'principal') = (attorney_number is not null)),
  check ((state in ('declined', 'ended')) = (ended_at is not null)),
  -- One living authorisation a benefit and day; the next may follow the one that runs out. Ranges of one number each, because
  -- equality in such an index needs an extension (btree_gist, which a database spread over machines takes for person_id).
  constraint recipient_authorisation_one_living exclude using gist (
    int8range(person_id, person_id, '[]') with &&,
    int8range(uuid_hash_extended(benefit_id, 0) >> 1, uuid_hash_extended(benefit_id, 0) >> 1, '[]') with &&,
    daterange(from_day, to_day, '[]') with &&
  ) where (role = 'principal' and state in ('asked', 'active'))
);
create index recipient_authorisation_of_benefit on recipient_authorisation (person_id, benefit_id) where role = 'principal' and state in ('asked', 'active');
create index recipient_authorisation_by_end on recipient_authorisation (to_day, person_id) where state = 'active';
create index recipient_authorisation_living on recipient_authorisation (authorisation_id) where state in ('asked', 'active');

-- «Danh sách chi trả»: what an office pays in a month, made once.
create table payment_list (
  list_id uuid primary key,
  agency_code text not null references agency,
  month date not null check (extract(day from month) = 1),
  made_at timestamptz not null,
  -- Null: by the operator's command.
  made_by uuid references officer,
  approved_at timestamptz,
  approved_by uuid references officer,
  unique (agency_code, month),
  check ((approved_at is null) = (approved_by is null)),
  check (approved_by is distinct from made_by or made_by is null)
);

-- Who made, approved and took out a list, and what came back. Append-only.
create table payment_list_event (
  list_id uuid not null references payment_list,
  seq int not null,
  at timestamptz not null,
  officer_id uuid,
  kind text not null check (kind in ('made', 'approved', 'held', 'exported', 'returns-read')),
  data jsonb not null,
  primary key (list_id, seq)
);

-- One payment to one person for one benefit. What it is made of stands in its lines: nothing of it changes but how it went.
create table benefit_payment (
  person_id bigint not null,
  payment_id uuid not null,
  list_id uuid not null references payment_list,
  -- Place in the list; with office and month it is the reference that banks send back.
  number int not null,
  reference text not null,
  benefit_id uuid not null,
  month date not null,
  full_name text not null,
  insurance_number text,
  -- Whole đồng that go out; nothing where more is to be had back than is due.
  amount bigint not null check (amount >= 0),
  pay_method text not null check (pay_method in ('cash', 'account')),
  bank_key text references bank,
  bank_branch text,
  account_number text,
  cash_point text,
  ward_code text,
  -- When the arrangement it follows was made; null: the benefit's own words.
  arranged_at timestamptz,
  -- Who may receive in the person's place, on the first day of payment.
  authorisation_id uuid,
  attorney_name text,
  attorney_number text,
  state text not null default 'listed' check (state in ('listed', 'held', 'paid', 'returned')),
  -- When the payer says it was paid or came back.
  settled_on date,
  reason text,
  primary key (person_id, payment_id),
  unique (person_id, list_id, benefit_id),
  foreign key (person_id, benefit_id) references benefit,
  check (state <> 'paid' or settled_on is not null)
);
create unique index benefit_payment_in_list on benefit_payment (list_id, number);

-- What a payment is made of: so much for one month. The lines of a benefit and month that were not held or returned add up to what
-- the month is worth; the number within the month lets no two lists write the same one.
create table benefit_payment_line (
  person_id bigint not null,
  benefit_id uuid not null,
  for_month date not null check (extract(day from for_month) = 1),
  seq smallint not null,
  payment_id uuid not null,
  kind text not null check (kind in ('regular', 'arrears', 'recovery')),
  -- Whole đồng; less than nothing: to be had back.
  amount bigint not null check (amount <> 0 and (kind = 'recovery') = (amount < 0)),
  primary key (person_id, benefit_id, for_month, seq),
  foreign key (person_id, payment_id) references benefit_payment
);
create index benefit_payment_line_of_payment on benefit_payment_line (person_id, payment_id);

create index benefit_by_agency on benefit (agency_code, person_id) where tab in ('monthly', 'unemployment');
create index benefit_arrangement_by_agency on benefit_arrangement (agency_code, person_id);

-- Down Migration
drop index benefit_arrangement_by_agency, benefit_by_agency;
drop table benefit_payment_line, benefit_payment, payment_list_event, payment_list, recipient_authorisation;
