-- Up Migration

-- How the authenticator of a phone names the account: random, the same for all its passkeys, and nothing about the person.
alter table account add column passkey_handle bytea;

-- A key in a phone or a password manager, opened by fingerprint, face or screen lock. Its credential id has a row in route (kind passkey).
create table passkey (
  person_id bigint not null references account,
  passkey_id uuid not null,
  -- As the browser gives it, in base64url.
  credential_id text not null,
  -- COSE.
  public_key bytea not null,
  -- How often it was used, as the authenticator counts; 0 for ever where it does not.
  counter bigint not null,
  transports text[] not null,
  -- The make of the authenticator; zeros where it does not say.
  aaguid uuid not null,
  -- May be copied to other devices of its owner by their password manager, and whether it has been.
  backup_eligible boolean not null,
  backed_up boolean not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  -- Its counter went back: somebody has a copy, and it opens nothing any more.
  clone_noted_at timestamptz,
  primary key (person_id, passkey_id)
);

-- What an authenticator is asked to sign: once, within minutes, by the visitor or the session it was made for. It is nobody's yet.
create table passkey_challenge (
  challenge_hash bytea primary key,
  purpose text not null check (purpose in ('add', 'sign-in', 'reauthenticate')),
  bound_to bytea not null,
  expires_at timestamptz not null
);
create index passkey_challenge_by_visitor on passkey_challenge (bound_to);
create index passkey_challenge_by_end on passkey_challenge (expires_at);

alter table route
  drop constraint route_kind_check,
  -- Wider than before: rows that are there need no second look.
  add constraint route_kind_check check (kind in ('social-insurance-number', 'citizen-number', 'old-id-number', 'passport-number',
    'health-card', 'card-token', 'application', 'document', 'one-time-link', 'household', 'passkey')) not valid;
alter table session
  drop constraint session_method_check,
  add constraint session_method_check check (method in ('password', 'activation', 'recovery', 'passkey')) not valid;

-- Down Migration
delete from route where kind = 'passkey';
update session set method = 'password' where method = 'passkey';
alter table session
  drop constraint session_method_check,
  add constraint session_method_check check (method in ('password', 'activation', 'recovery'));
alter table route
  drop constraint route_kind_check,
  add constraint route_kind_check check (kind in ('social-insurance-number', 'citizen-number', 'old-id-number', 'passport-number',
    'health-card', 'card-token', 'application', 'document', 'one-time-link', 'household'));
drop table passkey_challenge, passkey;
alter table account drop column passkey_handle;
