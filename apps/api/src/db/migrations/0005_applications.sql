-- Up Migration

create table application_draft (
  person_id bigint not null references person,
  procedure text not null,
  -- What the application is about within the service (a visit's id), empty where there is only one.
  subject_key text not null default '',
  answers jsonb not null default '{}',
  -- Grows with each save: a stale page is told instead of overwriting.
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (person_id, procedure, subject_key)
);

create table application (
  person_id bigint not null references person,
  application_id uuid not null,
  number text not null,
  procedure text not null,
  subject_key text not null default '',
  -- Chosen by the client: a repeated submit gets the first answer.
  client_key uuid not null,
  request_digest text not null,
  answers jsonb not null,
  submitted_at timestamptz not null,
  -- Beside the events, written with them; a test replays the events and compares.
  state text not null check (state in ('submitted', 'received', 'in-progress', 'awaiting-approval', 'info-requested',
    'decided', 'delivered', 'refused', 'withdrawn', 'lapsed')),
  agency_code text not null references agency,
  assignee_id uuid,
  due_on date,
  answer_by date,
  last_seq int not null,
  updated_at timestamptz not null,
  primary key (person_id, application_id),
  unique (person_id, client_key)
);
create unique index application_open on application (person_id, procedure, subject_key)
  where state in ('submitted', 'received', 'in-progress', 'awaiting-approval', 'info-requested');
create index application_queue on application (agency_code, state, due_on);

-- The truth of an application. Append-only: the server may insert and select, nothing else.
create table application_event (
  person_id bigint not null,
  application_id uuid not null,
  seq int not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('citizen', 'officer', 'machine')),
  actor_id text,
  type text not null,
  data jsonb not null default '{}',
  primary key (person_id, application_id, seq),
  foreign key (person_id, application_id) references application
);

create table stored_file (
  person_id bigint not null references person,
  file_id uuid not null,
  purpose text not null check (purpose in ('attachment', 'letter')),
  -- Draft it hangs on until submission; then the application.
  procedure text,
  subject_key text not null default '',
  question text,
  application_id uuid,
  name text not null,
  media_type text not null,
  byte_length int not null,
  sha256 bytea not null,
  -- The file's own key, sealed with the server's key.
  sealed_key bytea not null,
  created_at timestamptz not null,
  primary key (person_id, file_id)
);

create table letter (
  person_id bigint not null references person,
  letter_id uuid not null,
  application_id uuid not null,
  number text not null,
  issued_on date not null,
  verification_code text not null,
  file_id uuid not null,
  content jsonb not null,
  primary key (person_id, letter_id)
);

create table notification (
  person_id bigint not null references person,
  notification_id uuid not null,
  at timestamptz not null,
  -- Texts are made from kind and data in the reader's language.
  kind text not null,
  data jsonb not null default '{}',
  link text not null,
  read_at timestamptz,
  primary key (person_id, notification_id)
);
create index notification_by_time on notification (person_id, at desc);
create index notification_unread on notification (person_id) where read_at is null;

-- Letters that leave the house. Written in the transaction of what they tell; the job sends them.
create table outbox (
  person_id bigint not null,
  message_id uuid not null,
  channel text not null check (channel in ('sms', 'email')),
  recipient text not null,
  template text not null,
  language text not null,
  -- Cleared once sent: codes do not stay.
  data jsonb not null,
  created_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts smallint not null default 0,
  sent_at timestamptz,
  last_error text,
  primary key (person_id, message_id)
);
create index outbox_waiting on outbox (created_at) where state = 'waiting';

-- Who read whose data. Append-only and chained within the person.
create table access_log (
  person_id bigint not null,
  seq bigint not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('citizen', 'officer', 'partner', 'machine')),
  actor_id text not null,
  institution text not null,
  on_behalf_of text,
  purpose text not null,
  what text not null,
  request_id text not null,
  previous_hash bytea,
  hash bytea not null,
  primary key (person_id, seq)
);

-- Down Migration
drop table access_log, outbox, notification, letter, stored_file, application_event, application, application_draft;
