-- The systems that people sign in to with VNeID, each as its operator registered it.
create table openid_client (
  client_id text primary key,
  -- As in RFC 7591 and OpenID Connect Registration 1.0, checked when it was written.
  metadata jsonb not null,
  -- Sealed, of those that prove themselves by one.
  secret bytea,
  added_at timestamptz not null,
  changed_at timestamptz not null
);

-- What a person let a system know, until they take it back.
create table connected_service (
  account_id bigint not null references account on delete cascade,
  client_id text not null references openid_client on delete cascade,
  scopes text[] not null,
  claims text[] not null,
  -- Of the words of consent that the person saw.
  text_version text not null,
  consented_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (account_id, client_id)
);
create index on connected_service (client_id);

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
