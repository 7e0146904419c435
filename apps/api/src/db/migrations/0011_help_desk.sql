-- Up Migration

-- What people write to the agency outside any application. A queue of the agencies, not a person's record: a stranger writes too
-- (person_id is null then), and numbers are found as they are.
create table feedback (
  feedback_id uuid primary key,
  number text not null unique,
  person_id bigint references person,
  -- Chosen by the client: a repeated send gets the first answer.
  client_key uuid not null unique,
  category text not null check (category in ('service', 'conduct', 'records', 'access', 'fraud', 'app', 'idea', 'other')),
  text text not null,
  -- Where a stranger wants the answer; whoever is signed in has their own contacts.
  reply_email text,
  language text not null check (language in ('vi', 'en')),
  -- What it is about, e.g. {"kind": "access-log", "seq": 12}.
  about jsonb,
  state text not null default 'new' check (state in ('new', 'taken', 'answered', 'closed')),
  -- Null: a stranger's, nobody's yet; it becomes the agency's of the officer who takes it.
  agency_code text references agency,
  assignee_id uuid references officer,
  answer text,
  filed_at timestamptz not null,
  updated_at timestamptz not null,
  check (person_id is not null or state = 'new' or agency_code is not null)
);
create index feedback_queue on feedback (agency_code, state, filed_at, feedback_id);
create index feedback_of_person on feedback (person_id, filed_at desc) where person_id is not null;

-- Who did what with it. Append-only.
create table feedback_event (
  feedback_id uuid not null references feedback,
  person_id bigint references person,
  seq int not null,
  at timestamptz not null,
  officer_id uuid references officer,
  type text not null check (type in ('filed', 'taken', 'handed-over', 'noted', 'answered', 'closed')),
  data jsonb not null default '{}',
  primary key (feedback_id, seq)
);

-- Made small and clean before it is kept; public once the news is.
create table news_picture (
  picture_id uuid primary key,
  media_type text not null check (media_type in ('image/jpeg', 'image/png')),
  bytes bytea not null,
  uploaded_by uuid not null references officer,
  uploaded_at timestamptz not null
);

create table news (
  news_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  category text not null check (category in ('policy', 'guide', 'system', 'warning')),
  title_vi text not null,
  title_en text not null,
  -- The Markdown of the help pages.
  body_vi text not null,
  body_en text not null,
  picture_id uuid references news_picture,
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  -- From when it is shown; may lie ahead.
  published_at timestamptz,
  author_id uuid not null references officer,
  -- Grows with each save: a stale page is told instead of overwriting.
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (state <> 'published' or published_at is not null)
);
create index news_published on news (published_at desc, news_id) where state = 'published';

-- Which kinds of notices also leave the house by SMS or e-mail, where an administrator said otherwise than the product does.
create table message_setting (
  kind text not null,
  channel text not null check (channel in ('sms', 'email')),
  enabled boolean not null,
  changed_by uuid not null references officer,
  changed_at timestamptz not null,
  primary key (kind, channel)
);

-- Words that officers insert into what they write to people.
create table reply_template (
  template_id uuid primary key,
  -- Null: for all agencies.
  agency_code text references agency,
  purpose text not null check (purpose in ('feedback', 'request-information', 'refusal')),
  title text not null,
  text_vi text not null,
  text_en text not null,
  updated_by uuid not null references officer,
  updated_at timestamptz not null
);
create index reply_template_by_purpose on reply_template (purpose, agency_code);

-- Down Migration
drop table reply_template, message_setting, news, news_picture, feedback_event, feedback;
