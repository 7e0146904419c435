-- Up Migration

-- What a file has besides its decision: the notice that its history has to be verified elsewhere. `signature` says whose certificate signed
-- the PDF; null before letters were signed.
alter table letter
  add column kind text not null default 'decision' check (kind in ('decision', 'verification')),
  add column signature jsonb;
create unique index letter_of_application on letter (person_id, application_id, kind);

-- Covers of the insurance book, from the first one that is replaced on: before that, a person has the one that was always there. One is in
-- force; a book that was handed in, lost or replaced is void for ever.
create table insurance_book (
  person_id bigint not null references person,
  issue_number int not null check (issue_number > 0),
  -- Null: the first cover, from before these records.
  issued_on date,
  -- Why this cover was issued.
  reason text not null check (reason in ('first', 'lost', 'damaged', 'corrected', 'merged')),
  -- Sheets with the insured time came with the cover.
  with_sheets boolean not null,
  application_number text,
  state text not null check (state in ('in-force', 'void')),
  state_since timestamptz not null,
  primary key (person_id, issue_number)
);
create unique index insurance_book_in_force on insurance_book (person_id) where state = 'in-force';

alter table profile_history
  drop constraint profile_history_field_check,
  -- Wider than before, as all below: rows that are there need no second look.
  add constraint profile_history_field_check check (field in ('phone', 'email', 'address', 'identity-number', 'full-name', 'birth-date', 'sex',
    'ethnicity', 'nationality', 'merged-number')) not valid;

-- A record whose numbers lead to another one now, and whose it was. Nobody signs in to it, nothing new is written about it.
alter table person add column merged_into bigint references person;
create index person_merged on person (merged_into) where merged_into is not null;

-- What was joined, by which decision, and which rows came from where: to be read for ever, and undone by hand where it was wrong. Append-only.
create table record_merge (
  person_id bigint not null references person,
  merged_person_id bigint not null references person,
  at timestamptz not null,
  application_number text not null,
  numbers text[] not null,
  -- By table, the keys of the rows that came over, as they were and as they are.
  moved jsonb not null,
  primary key (person_id, merged_person_id)
);

-- What the population register said about the new values of a draft: whether it agrees, never what it holds.
create table register_comparison (
  person_id bigint not null references person,
  item text not null check (item in ('fullName', 'birthDate', 'sex', 'ethnicity', 'nationality')),
  -- Of the value compared.
  digest bytea not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('agrees', 'differs', 'unknown', 'no-answer')),
  primary key (person_id, item)
);

-- What follows from a decision and an officer has to look at: months paid twice by two merged numbers, a benefit whose grounds have changed.
create table follow_up_case (
  person_id bigint not null references person,
  case_id uuid not null,
  kind text not null check (kind in ('double-contributions', 'benefit-review')),
  application_number text not null,
  opened_at timestamptz not null,
  -- Months and employers, or benefits and what has changed.
  data jsonb not null,
  closed_at timestamptz,
  closed_by uuid,
  closing_note text,
  primary key (person_id, case_id)
);
create unique index follow_up_case_by_id on follow_up_case (case_id);
create unique index follow_up_case_once on follow_up_case (person_id, kind, application_number);
create index follow_up_case_open on follow_up_case (opened_at) where closed_at is null;

-- Where an employer is told by e-mail that the data of somebody who works there have been corrected.
alter table employer add column email text;

-- Down Migration
alter table employer drop column email;
drop table follow_up_case, register_comparison, record_merge;
alter table person drop column merged_into;
delete from profile_history where field not in ('phone', 'email', 'address', 'identity-number');
alter table profile_history
  drop constraint profile_history_field_check,
  add constraint profile_history_field_check check (field in ('phone', 'email', 'address', 'identity-number'));
drop table insurance_book;
delete from letter where kind <> 'decision';
alter table letter drop column signature, drop column kind;
