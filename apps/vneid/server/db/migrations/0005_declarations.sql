-- Up Migration

-- A declaration that is being filled in: one of each kind and account. `client_key` makes its sending happen once.
create table declaration_draft (
  account_id bigint not null references account on delete cascade,
  kind text not null check (kind in ('health', 'movement')),
  client_key uuid not null,
  -- Counted up by each save: what is sent is what was checked.
  version int not null,
  sealed bytea not null,
  saved_at timestamptz not null,
  primary key (account_id, kind)
);
create index on declaration_draft (saved_at);

-- What was declared. A withdrawn one stays, its content goes after a while.
create table declaration (
  account_id bigint not null references account on delete cascade,
  number text not null unique,
  kind text not null check (kind in ('health', 'movement')),
  client_key uuid not null,
  sealed bytea,
  declared_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (account_id, number),
  unique (account_id, client_key),
  check (sealed is not null or withdrawn_at is not null)
);
create index on declaration (withdrawn_at) where withdrawn_at is not null and sealed is not null;

-- That VNeID may read somebody's vaccinations at VssID: of its own, apart from the consent to the health book.
create table vaccination_consent (
  account_id bigint not null references account on delete cascade,
  consent_id uuid not null,
  text_version text not null,
  language text not null check (language in ('vi', 'en')),
  text text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (account_id, consent_id)
);
create unique index vaccination_consent_in_force on vaccination_consent (account_id) where withdrawn_at is null;

-- What VssID answered last, sealed for this account. Removed with the consent.
create table vaccination_record (
  account_id bigint primary key references account on delete cascade,
  consent_id uuid not null,
  checked_at timestamptz not null,
  sealed bytea not null,
  foreign key (account_id, consent_id) references vaccination_consent
);

-- «Báo sai»: reports sent on to VssID, which keeps their text. Without a number VssID has not answered yet.
create table vaccination_report (
  account_id bigint not null references account on delete cascade,
  client_key uuid not null,
  vaccination_id text not null,
  number text,
  reported_at timestamptz not null,
  primary key (account_id, client_key)
);

-- Down Migration
drop table vaccination_report, vaccination_record, vaccination_consent, declaration, declaration_draft;
