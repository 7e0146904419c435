-- Tries counted by limits.ts: nothing in clear, see packages/server/src/http/tries.ts.
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
