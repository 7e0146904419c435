/**
 * Where oidc-provider keeps what it must remember. Each system that stands on it repeats this text in a migration of its own (a released
 * migration never changes); a test beside that migration compares. Nothing in it is of use to who reads it: ids are keyed digests, the rest is sealed.
 */
export const OPENID_TABLE = `create table openid_record (
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
`;
