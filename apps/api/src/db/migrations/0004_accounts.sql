-- Up Migration

create table account (
  person_id bigint primary key references person,
  state text not null default 'invited' check (state in ('invited', 'active', 'closed')),
  password_hash text,
  password_changed_at timestamptz,
  language text not null default 'vi' check (language in ('vi', 'en')),
  created_at timestamptz not null default now()
);

-- A browser the owner has signed in from before; strangers' wrong passwords never shut it out.
create table device (
  person_id bigint not null references account,
  device_id uuid not null,
  secret_hash bytea not null,
  name text not null,
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  primary key (person_id, device_id)
);

create table session (
  person_id bigint not null references account,
  token_hash bytea not null,
  session_id uuid not null,
  device_id uuid not null,
  method text not null check (method in ('password', 'activation', 'recovery')),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_until timestamptz not null,
  absolute_until timestamptz not null,
  -- Proof of identity given again for what is sensitive.
  reauthenticated_at timestamptz,
  ended_at timestamptz,
  primary key (person_id, token_hash)
);
create index session_by_end on session (absolute_until);

-- Six digits: ten minutes, one use, bound to a purpose and to the request it confirms.
create table one_time_code (
  person_id bigint not null references person,
  code_id uuid not null,
  purpose text not null,
  -- Digest of the request that the code confirms; a changed request needs a new code.
  bound_to text not null,
  code_hash bytea not null,
  channel text not null check (channel in ('sms', 'email')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (person_id, code_id)
);

-- Activation and recovery links; the hash of the token has a row in route (kind one-time-link).
create table one_time_link (
  person_id bigint not null references person,
  token_hash bytea not null,
  purpose text not null check (purpose in ('activate', 'recover', 'not-me')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (person_id, token_hash)
);

-- Every limit of the product counts here (http/limits.ts lists them); key is a hash, never a name or number in clear.
create table limit_count (
  name text not null,
  key bytea not null,
  hits int not null,
  window_ends_at timestamptz not null,
  blocked_until timestamptz,
  -- How often in a row the limit was reached: the wait grows with it.
  strikes int not null default 0,
  primary key (name, key)
);
create index on limit_count (window_ends_at);

create table officer (
  officer_id uuid primary key,
  agency_code text not null references agency,
  full_name text not null,
  email text not null unique,
  roles text[] not null,
  state text not null default 'invited' check (state in ('invited', 'active', 'closed')),
  password_hash text,
  -- Sealed with the server's key.
  totp_secret bytea,
  -- Last time step taken: a code is good once.
  totp_last_step bigint,
  created_at timestamptz not null default now()
);

create table officer_enrolment (
  token_hash bytea primary key,
  officer_id uuid not null references officer,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table officer_session (
  token_hash bytea primary key,
  session_id uuid not null,
  officer_id uuid not null references officer,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_until timestamptz not null,
  absolute_until timestamptz not null,
  ended_at timestamptz
);

-- What happened at sign-in and to accounts, for the owner and the operator.
create table security_event (
  person_id bigint not null,
  event_id uuid not null,
  at timestamptz not null,
  kind text not null,
  device_name text,
  data jsonb not null default '{}',
  primary key (person_id, event_id)
);

-- Down Migration
drop table security_event, officer_session, officer_enrolment, officer, limit_count, one_time_link, one_time_code, session, device, account;
