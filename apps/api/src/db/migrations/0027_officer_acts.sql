-- Up Migration

-- An officer asks another what they think of a file. Question and answer stand in the file's events; here is who may read it, until when.
create table opinion_request (
  person_id bigint not null,
  opinion_id uuid not null,
  application_id uuid not null,
  number text not null,
  -- Where the file lay when it was asked: a transfer ends the right to read.
  agency_code text not null references agency,
  asked_by uuid not null references officer,
  asked_of uuid not null references officer,
  question text not null,
  asked_at timestamptz not null,
  ends_at timestamptz not null,
  answered_at timestamptz,
  primary key (person_id, opinion_id),
  foreign key (person_id, application_id) references application
);
create unique index opinion_request_by_id on opinion_request (opinion_id);
create index opinion_request_of on opinion_request (asked_of, asked_at);
create index opinion_request_by on opinion_request (asked_by, asked_at);

-- Files decided by one act: what was looked at before (the dry run), and what became of each. Addresses carry the id.
create table batch_decision (
  batch_id uuid primary key,
  officer_id uuid not null references officer,
  agency_code text not null references agency,
  made_at timestamptz not null,
  confirmed_at timestamptz
);
create index batch_decision_by_time on batch_decision (made_at);
create table batch_file (
  batch_id uuid not null references batch_decision on delete cascade,
  number text not null,
  -- How far its book of events went when it was looked at: a file that has gone on since is not decided by this act.
  seen_seq int not null,
  -- What the dry run found; only 'ready' is decided.
  found jsonb not null,
  -- What became of it; null until it was its turn.
  outcome jsonb,
  primary key (batch_id, number)
);

-- What an officer looks for in the queue again and again. At most one of them is how their day begins.
create table queue_view (
  officer_id uuid not null references officer,
  view_id uuid not null,
  name text not null,
  filter jsonb not null,
  is_default boolean not null default false,
  created_at timestamptz not null,
  primary key (officer_id, view_id)
);
create unique index queue_view_name on queue_view (officer_id, lower(name));
create unique index queue_view_default on queue_view (officer_id) where is_default;

-- Whose data an officer has read today.
create index access_log_by_officer on access_log (actor_id, at) where actor_kind = 'officer';

-- Down Migration
drop index access_log_by_officer;
drop table queue_view, batch_file, batch_decision, opinion_request;
