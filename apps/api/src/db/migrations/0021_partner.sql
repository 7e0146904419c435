-- Up Migration

-- Who may call the partner API, registered by the operator. A partner proves itself with its own key; no secret of it is kept here.
create table partner_client (
  client_id text primary key check (client_id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  -- As people read it in "Ai đã xem thông tin của tôi".
  institution text not null check (institution <> ''),
  name_vi text not null check (name_vi <> ''),
  name_en text not null check (name_en <> ''),
  -- The public keys themselves, or where the partner publishes them.
  jwks jsonb,
  jwks_uri text,
  scopes text[] not null check (cardinality(scopes) > 0),
  -- For which the partner may read; each request is for one of them.
  purposes text[] not null check (cardinality(purposes) > 0),
  -- An ended partner stays: the access log names it.
  state text not null default 'active' check (state in ('active', 'ended')),
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  check (num_nonnulls(jwks, jwks_uri) = 1)
);

-- As OPENID_TABLE of packages/server/src/openid/table.ts (compared by partner/openid-records.test.ts).
create table openid_record (
  id_hash bytea primary key,
  model text not null,
  sealed bytea not null,
  grant_hash bytea,
  uid_hash bytea,
  user_code_hash bytea,
  account_hash bytea,
  consumed_at timestamptz,
  expires_at timestamptz
);
create index openid_record_grant on openid_record (grant_hash) where grant_hash is not null;
create index openid_record_uid on openid_record (uid_hash) where uid_hash is not null;
create index openid_record_user_code on openid_record (user_code_hash) where user_code_hash is not null;
create index openid_record_account on openid_record (account_hash) where account_hash is not null;
create index openid_record_expires on openid_record (expires_at) where expires_at is not null;

-- The papers of one visit, without going through all of the person's: a book of two hundred visits asks two hundred times.
create index visit_certificate_of_visit on visit_certificate (person_id, visit_id);

-- Down Migration
drop index visit_certificate_of_visit;
drop table openid_record, partner_client;
