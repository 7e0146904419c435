-- Up Migration

-- Rows of the access log that no seal covers yet. Written with the row, removed by the seal: nothing is missed, however late it commits.
create table access_log_unsealed (
  person_id bigint not null,
  seq bigint not null,
  primary key (person_id, seq)
);
insert into access_log_unsealed select person_id, seq from access_log;

-- One root an hour over the ends of all chains that have grown. Append-only, and written to a second place (ACCESS_LOG_ROOTS).
create table access_log_root (
  number bigint primary key,
  -- Beginning of the hour that had just ended; a repeat of its job finds it.
  hour timestamptz not null unique,
  sealed_at timestamptz not null,
  chains bigint not null,
  previous_root bytea,
  root bytea not null
);

-- What a root was computed from: up to which row each chain is sealed, and that row's hash. Append-only.
create table access_log_sealed (
  person_id bigint not null,
  root_number bigint not null,
  seq bigint not null,
  hash bytea not null,
  primary key (person_id, root_number)
);
create index access_log_sealed_by_root on access_log_sealed (root_number, person_id);

-- «Người được chia sẻ»: role 'giver': this person lets the other see some of their records; role 'holder': the other way round.
-- The giver's row is there whether or not the number that was typed belongs to anybody; the holder's only if it does.
create table share (
  person_id bigint not null references person,
  share_id uuid not null,
  role text not null check (role in ('giver', 'holder')),
  other_person_id bigint,
  -- As the giver typed it, or the giver's name in the holder's row.
  other_name text not null,
  -- What the giver typed to say whom they mean; null in the holder's row.
  typed_number text,
  readables text[] not null check (cardinality(readables) > 0),
  state text not null check (state in ('invited', 'active', 'declined', 'ended')),
  invited_at timestamptz not null,
  answer_by timestamptz not null,
  -- Last day.
  until date not null,
  answered_at timestamptz,
  ended_at timestamptz,
  primary key (person_id, share_id),
  check ((role = 'giver') = (typed_number is not null)),
  check (role = 'giver' or other_person_id is not null)
);

-- What somebody agreed to and took back. Append-only: the newest event of a consent says how it stands.
create table consent_event (
  person_id bigint not null references person,
  event_id uuid not null,
  -- Closed list: my-data/consents.ts.
  what text not null,
  -- The share it is about; empty for consents of which there is one.
  about text not null default '',
  given boolean not null,
  at timestamptz not null,
  primary key (person_id, event_id)
);
create index consent_event_newest on consent_event (person_id, what, about, at desc);

-- Down Migration
drop table consent_event, share, access_log_sealed, access_log_root, access_log_unsealed;
