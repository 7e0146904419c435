-- Up Migration

-- What somebody agreed to, in the words they read. Stays after the withdrawal: it proves what was allowed and until when.
create table health_consent (
  account_id bigint not null references account on delete cascade,
  consent_id uuid not null,
  text_version text not null,
  language text not null check (language in ('vi', 'en')),
  text text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (account_id, consent_id)
);
create unique index health_consent_in_force on health_consent (account_id) where withdrawn_at is null;

-- The latest fetch of a book from VssID; one at a time, however often somebody clicks.
create table health_fetch (
  account_id bigint primary key references account on delete cascade,
  fetch_id uuid not null,
  consent_id uuid not null,
  state text not null check (state in ('under-way', 'done', 'failed')),
  -- Why it failed, as a code.
  fault text,
  tries int not null default 0,
  ordered_at timestamptz not null,
  ended_at timestamptz,
  check ((state = 'under-way') = (ended_at is null)),
  check ((state = 'failed') = (fault is not null))
);

-- What VssID answered last: the person and the list, sealed for this account. Removed with the consent.
create table health_book (
  account_id bigint primary key references account on delete cascade,
  consent_id uuid not null,
  -- When VssID read its records, and when they were stored here.
  checked_at timestamptz not null,
  fetched_at timestamptz not null,
  sealed bytea not null,
  foreign key (account_id, consent_id) references health_consent
);

-- One whole visit each, sealed for this account and visit; of a protected visit there is none.
create table health_visit (
  account_id bigint not null references health_book on delete cascade,
  visit_id uuid not null,
  sealed bytea not null,
  primary key (account_id, visit_id)
);

-- Down Migration
drop table health_visit, health_book, health_fetch, health_consent;
