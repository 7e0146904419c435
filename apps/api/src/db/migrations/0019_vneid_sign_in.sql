-- Up Migration

alter table session
  -- Whom VNeID knows here (a name made for us alone), and its own session there: with it ends ours. Null with every other way of signing in.
  add column vneid_sub text,
  add column vneid_sid text,
  drop constraint session_method_check,
  -- Wider than before: rows that are there need no second look.
  add constraint session_method_check check (method in ('password', 'activation', 'recovery', 'passkey', 'vneid')) not valid;
create index session_by_vneid_subject on session (vneid_sub) where vneid_sub is not null;

-- Tokens by which VNeID ended a session: each counts once.
create table vneid_logout_token (
  token_hash bytea primary key,
  expires_at timestamptz not null
);
create index vneid_logout_token_by_end on vneid_logout_token (expires_at);

-- What VNeID says about whoever declares, level 2, and when they proved it there; null where they came without it.
alter table registration_draft add column vneid jsonb;
alter table registration add column vneid jsonb;

-- Down Migration
alter table registration drop column vneid;
alter table registration_draft drop column vneid;
drop table vneid_logout_token;
update session set method = 'password' where method = 'vneid';
alter table session
  drop constraint session_method_check,
  add constraint session_method_check check (method in ('password', 'activation', 'recovery', 'passkey')) not valid,
  drop column vneid_sid,
  drop column vneid_sub;
