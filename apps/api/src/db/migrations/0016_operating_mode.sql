-- Up Migration

-- At most one row; none says that everything is open. While reading only, nothing is filed or changed; people go on seeing what is theirs.
create table operating_mode (
  only_row boolean primary key default true check (only_row),
  reading_only boolean not null default false,
  -- What people are told; empty where nobody knows yet.
  until timestamptz,
  changed_at timestamptz not null default now()
);

-- Down Migration
drop table operating_mode;
