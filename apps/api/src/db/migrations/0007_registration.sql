-- Up Migration
-- «Đăng ký tài khoản», declaration Mẫu số 01. Nobody is signed in and nobody is known yet: nothing here begins with person_id.

-- A declaration on its way. The browser holds the token; each step is done once the one before it is.
create table registration_draft (
  token_hash bytea primary key,
  -- Also the id of the declaration that it becomes: sent twice, it is one.
  registration_id uuid not null unique,
  -- As declared: numbers, name, address, contacts.
  details jsonb not null,
  agency_code text references agency,
  copy_by_email boolean not null default false,
  committed_at timestamptz,
  -- The code on its way to the contact; a new one takes its place.
  code_id uuid,
  code_hash bytea,
  code_channel text check (code_channel in ('sms', 'email')),
  code_sent_at timestamptz,
  code_expires_at timestamptz,
  proved_at timestamptz,
  -- What the population register answered for these details, asked once the contact was proved.
  register_answer jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index registration_draft_by_age on registration_draft (updated_at);

create table registration (
  registration_id uuid primary key,
  number text not null unique,
  -- Of the browser that sent it (a repeat gets the first answer), and of the address of its receipt.
  draft_hash bytea not null unique,
  receipt_hash bytea not null unique,
  -- Whom the declared number leads to; null where it leads to nobody.
  person_id bigint references person,
  agency_code text not null references agency,
  details jsonb not null,
  -- Proved by a code.
  channel text not null check (channel in ('sms', 'email')),
  contact text not null,
  language text not null check (language in ('vi', 'en')),
  register_answer jsonb not null,
  -- What stood against acceptance by machine when it was sent.
  findings text[] not null,
  state text not null check (state in ('new', 'verifying', 'approved', 'refused')),
  assignee_id uuid references officer,
  submitted_at timestamptz not null,
  updated_at timestamptz not null,
  decided_at timestamptz,
  -- Null with a decision: by machine, which only ever approves.
  decided_by uuid references officer,
  reason text,
  reason_text text,
  images_deleted_at timestamptz,
  check ((decided_at is not null) = (state in ('approved', 'refused'))),
  check (state <> 'refused' or (decided_by is not null and reason is not null))
);
create index registration_queue on registration (agency_code, state, submitted_at, registration_id);
create index registration_of_person on registration (person_id) where person_id is not null;
create index registration_with_images on registration (decided_at) where decided_at is not null and images_deleted_at is null;

-- Append-only.
create table registration_event (
  registration_id uuid not null references registration,
  seq int not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('citizen', 'officer', 'machine')),
  actor_id text,
  type text not null check (type in ('submitted', 'taken', 'register-asked', 'approved', 'refused')),
  primary key (registration_id, seq)
);

-- Portrait and both sides of the identity paper; of a draft first, then of the declaration with the same id.
create table registration_image (
  registration_id uuid not null,
  kind text not null check (kind in ('portrait', 'id-front', 'id-back')),
  file_id uuid not null unique,
  media_type text not null,
  byte_length int not null,
  sha256 bytea not null,
  sealed_key bytea not null,
  created_at timestamptz not null,
  primary key (registration_id, kind)
);

create index if not exists person_by_phone on person (phone) where phone is not null;

-- Down Migration
drop table registration_image, registration_event, registration, registration_draft;
