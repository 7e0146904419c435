-- Up Migration

-- Since when a minor manages the account: whoever looks after them sees the health card alone from then on.
alter table account add column taken_over_at timestamptz;

-- A child takes the account over from whoever looks after them: either side begins, the other agrees. It stands with the child.
create table account_takeover (
  person_id bigint not null references person,
  takeover_id uuid not null,
  guardian_id bigint not null,
  begun_by text not null check (begun_by in ('child', 'guardian')),
  -- As they were called then.
  child_name text not null,
  guardian_name text not null,
  -- void: what it stood on has gone, such as the link between the two, or nobody answered in time.
  state text not null check (state in ('asked', 'agreed', 'declined', 'withdrawn', 'void')),
  begun_at timestamptz not null,
  answer_by timestamptz not null,
  ended_at timestamptz,
  primary key (person_id, takeover_id),
  check ((state = 'asked') = (ended_at is null))
);
create unique index account_takeover_open on account_takeover (person_id) where state = 'asked';
create index account_takeover_of_guardian on account_takeover (guardian_id) where state = 'asked';

-- Down Migration
drop table account_takeover;
alter table account drop column taken_over_at;
