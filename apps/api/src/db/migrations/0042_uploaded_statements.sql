-- Up Migration

-- A bank's statement that an officer uploaded to the console. Nothing of it is booked before another officer has released it; its bytes are a
-- sealed file, kept whatever was decided.
create table uploaded_statement (
  upload_id uuid primary key,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null references officer,
  file_id uuid not null unique,
  byte_length int not null,
  digest bytea not null,
  sealed_key bytea not null,
  -- What the preview counted when it was uploaded.
  foreseen jsonb not null,
  -- 'releasing': decided, and being booked a line after another; what an interruption left is released again.
  state text not null default 'waiting' check (state in ('waiting', 'releasing', 'released', 'rejected')),
  decided_by uuid references officer,
  decided_at timestamptz,
  reason text,
  -- Who books it, and until when nobody else takes over.
  booked_by uuid references officer,
  held_until timestamptz,
  statement_id uuid references bank_statement,
  check (decided_by <> uploaded_by and booked_by <> uploaded_by),
  check ((state = 'waiting') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check ((state = 'rejected') = (reason is not null)),
  check ((state in ('releasing', 'released')) = (booked_by is not null)),
  check ((state = 'released') = (statement_id is not null))
);
-- The same bytes wait once, however often they are sent.
create unique index uploaded_statement_waiting on uploaded_statement (digest) where state in ('waiting', 'releasing');
create index uploaded_statement_decided on uploaded_statement (state, decided_at desc);
create index uploaded_statement_booked on uploaded_statement (statement_id) where statement_id is not null;

-- Down Migration
drop table uploaded_statement;
