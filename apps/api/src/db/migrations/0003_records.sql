-- Up Migration

create sequence card_status_index minvalue 0;

create table card (
  person_id bigint not null references person,
  serial int not null,
  card_number text not null,
  object_code text not null references card_object,
  benefit_code smallint not null references card_benefit,
  area_code text references card_area,
  first_facility_code text not null references facility,
  valid_from date not null,
  valid_to date,
  five_year_from date,
  issued_on date not null,
  management_code text,
  address text,
  guardian_name text,
  state text not null check (state in ('in-force', 'replaced', 'locked', 'withdrawn')),
  state_since timestamptz not null default now(),
  on_paper boolean not null default false,
  -- Place in the published status list.
  status_index bigint not null default nextval('card_status_index') unique,
  primary key (person_id, serial)
);
create index card_by_state_change on card (state_since) where state <> 'in-force';

-- A row is a run of months with one employer, job, salary and payment state; from_month and to_month are first days of months.
create table contribution_period (
  person_id bigint not null,
  fund text not null check (fund in ('social-insurance', 'unemployment', 'employment-injury', 'health')),
  from_month date not null check (extract(day from from_month) = 1),
  seq smallint not null,
  to_month date not null check (extract(day from to_month) = 1 and to_month >= from_month),
  scheme text not null check (scheme in ('compulsory', 'voluntary', 'household', 'state')),
  employer_code text,
  employer_name text not null,
  job_title text,
  workplace text,
  insurable_earnings bigint not null check (insurable_earnings >= 0),
  salary_coefficient numeric(6, 3),
  -- false: the employer owes these months.
  paid boolean not null default true,
  primary key (person_id, fund, from_month, seq)
);

create table benefit (
  person_id bigint not null references person,
  benefit_id uuid not null,
  tab text not null check (tab in ('one-time', 'short-term', 'monthly', 'unemployment')),
  kind text not null check (kind in ('one-time-withdrawal', 'retirement-lump-sum', 'funeral', 'work-accident-lump-sum',
    'sickness', 'maternity', 'convalescence', 'pension', 'incapacity', 'survivors', 'work-accident-allowance', 'social-pension',
    'unemployment-benefit')),
  decision_number text not null,
  decision_on date not null,
  from_day date not null,
  to_day date,
  -- Whole đồng: the sum paid, or the amount a month for 'monthly' and 'unemployment'.
  amount bigint not null check (amount >= 0),
  employer_code text,
  employer_name text,
  agency_code text not null references agency,
  pay_method text not null check (pay_method in ('cash', 'account')),
  bank_key text references bank,
  account_number text,
  state text not null default 'paying' check (state in ('paying', 'paid', 'suspended', 'ended')),
  primary key (person_id, benefit_id),
  unique (person_id, decision_number, kind, from_day)
);

-- Phiếu điều chỉnh: indexation of a monthly benefit.
create table benefit_adjustment (
  person_id bigint not null,
  benefit_id uuid not null,
  effective_on date not null,
  old_amount bigint not null,
  new_amount bigint not null,
  legal_basis text not null,
  primary key (person_id, benefit_id, effective_on),
  foreign key (person_id, benefit_id) references benefit on delete cascade
);

-- Groups of the health book (visit, diagnoses, drugs, services, results, course, certificates, appointment).
create table visit (
  person_id bigint not null references person,
  visit_id uuid not null,
  -- MA_LK of the claim; unique within the facility.
  claim_key text not null,
  facility_code text not null references facility,
  department text,
  category text not null check (category in ('outpatient', 'day-treatment', 'inpatient')),
  admitted_at timestamptz not null,
  discharged_at timestamptz,
  paid_on date,
  visit_code text,
  reason text,
  admission_diagnosis text,
  discharge_diagnosis text,
  main_diagnosis_code text not null,
  main_diagnosis_name text not null,
  treatment text,
  outcome text,
  discharge_kind text,
  advice text,
  -- HIV (XML6) or tuberculosis (XML15): lists show facility and dates only, the rest after re-authentication.
  sensitive boolean not null default false,
  -- Whole đồng; total = fund_pays + copayment + out_of_scope + other_sources.
  total bigint not null,
  fund_pays bigint not null,
  copayment bigint not null,
  out_of_scope bigint not null,
  other_sources bigint not null default 0,
  version int not null default 1,
  received_at timestamptz not null default now(),
  primary key (person_id, visit_id),
  unique (person_id, facility_code, claim_key),
  check (total = fund_pays + copayment + out_of_scope + other_sources)
);
create index visit_by_day on visit (person_id, admitted_at desc);

create table visit_diagnosis (
  person_id bigint not null,
  visit_id uuid not null,
  seq smallint not null,
  code text not null,
  name text not null,
  primary key (person_id, visit_id, seq),
  foreign key (person_id, visit_id) references visit on delete cascade
);

create table visit_line (
  person_id bigint not null,
  visit_id uuid not null,
  seq smallint not null,
  kind text not null check (kind in ('drug', 'service', 'supply', 'bed', 'transport')),
  code text not null,
  name text not null,
  unit text not null,
  quantity numeric(12, 3) not null,
  unit_price bigint not null,
  rate_percent smallint not null,
  dosage text,
  amount bigint not null,
  fund_pays bigint not null,
  copayment bigint not null,
  out_of_scope bigint not null,
  other_sources bigint not null default 0,
  primary key (person_id, visit_id, seq),
  foreign key (person_id, visit_id) references visit on delete cascade,
  check (amount = fund_pays + copayment + out_of_scope + other_sources)
);

create table visit_result (
  person_id bigint not null,
  visit_id uuid not null,
  seq smallint not null,
  code text not null,
  name text not null,
  value text,
  unit text,
  conclusion text,
  measured_at timestamptz,
  primary key (person_id, visit_id, seq),
  foreign key (person_id, visit_id) references visit on delete cascade
);

create table visit_course (
  person_id bigint not null,
  visit_id uuid not null,
  seq smallint not null,
  at timestamptz not null,
  note text not null,
  primary key (person_id, visit_id, seq),
  foreign key (person_id, visit_id) references visit on delete cascade
);

create table visit_certificate (
  person_id bigint not null,
  visit_id uuid not null,
  serial_number text not null,
  kind text not null check (kind in ('discharge', 'summary', 'birth', 'antenatal-leave', 'sick-leave', 'referral')),
  issued_on date not null,
  state text not null default 'valid' check (state in ('valid', 'replaced', 'withdrawn')),
  -- Labelled paragraphs of the paper: [{"label": {"vi", "en"}, "value"}].
  content jsonb not null,
  primary key (person_id, serial_number),
  foreign key (person_id, visit_id) references visit on delete cascade
);

create table visit_appointment (
  person_id bigint not null,
  visit_id uuid not null,
  day date not null,
  note text,
  primary key (person_id, visit_id, day),
  foreign key (person_id, visit_id) references visit on delete cascade
);

-- A note set beside a visit by the decision of a case; the visit itself stays as the facility sent it.
create table visit_note (
  person_id bigint not null,
  visit_id uuid not null,
  at timestamptz not null default now(),
  application_number text not null,
  kind text not null check (kind in ('corrected', 'not-this-person')),
  text text not null,
  primary key (person_id, visit_id, application_number)
);

create table vaccination (
  person_id bigint not null references person,
  day date not null,
  vaccine text not null,
  dose smallint not null,
  lot text,
  facility_name text not null,
  primary key (person_id, vaccine, dose)
);

-- Down Migration
drop table vaccination, visit_note, visit_appointment, visit_certificate, visit_course, visit_result, visit_line, visit_diagnosis, visit,
  benefit_adjustment, benefit, contribution_period, card;
drop sequence card_status_index;
