create table account (
  account_id bigint generated always as identity primary key,
  citizen_number text not null unique check (citizen_number ~ '^\d{12}$'),
  full_name text not null,
  birth_date date not null,
  sex text not null check (sex in ('male', 'female')),
  address text,
  phone text,
  email text,
  -- 2: identity proved in person; nothing that a person does by themselves leads there.
  level smallint not null check (level in (1, 2)),
  language text not null default 'vi' check (language in ('vi', 'en')),
  password_hash text not null,
  password_changed_at timestamptz not null,
  passcode_hash text,
  -- The one device that the account is used on; it may be signed out at the moment.
  active_device_id uuid,
  locked_at timestamptz,
  locked_by text check (locked_by in ('owner', 'not-me')),
  created_at timestamptz not null,
  check ((locked_at is null) = (locked_by is null)),
  check (phone is not null or email is not null)
);

-- A browser that the account was activated on: strangers' wrong passwords never shut it out.
create table device (
  account_id bigint not null references account on delete cascade,
  device_id uuid not null,
  secret_hash bytea not null,
  name text not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (account_id, device_id)
);

-- A device that knows the password and waits for a code, or for a word from the device in use.
create table device_request (
  token_hash bytea primary key,
  request_id uuid not null unique,
  account_id bigint not null references account on delete cascade,
  name text not null,
  -- Two digits on both screens: whoever confirms sees that it is the device in their hand.
  matching_number text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  answer text check (answer in ('confirmed', 'refused')),
  used_at timestamptz
);
create index on device_request (account_id, expires_at);

create table session (
  token_hash bytea primary key,
  session_id uuid not null unique,
  account_id bigint not null references account on delete cascade,
  device_id uuid not null,
  -- How the person proved who they are (RFC 8176): pwd, otp.
  methods text[] not null,
  created_at timestamptz not null,
  authenticated_at timestamptz not null,
  passcode_proved_at timestamptz,
  last_seen_at timestamptz not null,
  idle_until timestamptz not null,
  absolute_until timestamptz not null,
  ended_at timestamptz
);
create index on session (account_id) where ended_at is null;
create index on session (absolute_until);

-- Append-only: what happened at sign-in and to the account, for its owner.
create table sign_in_event (
  account_id bigint not null,
  event_id uuid not null,
  at timestamptz not null,
  kind text not null,
  device_name text,
  data jsonb not null default '{}',
  primary key (account_id, event_id)
);
create index on sign_in_event (account_id, at desc);

-- Six digits: ten minutes, one use, bound to what they confirm.
create table one_time_code (
  code_id uuid primary key,
  -- None before there is an account.
  account_id bigint references account on delete cascade,
  purpose text not null,
  bound_to text not null,
  code_hash bytea not null,
  channel text not null check (channel in ('sms', 'email')),
  recipient text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on one_time_code (bound_to, purpose);
create index on one_time_code (expires_at);

-- «Không phải tôi»: locks the account.
create table one_time_link (
  token_hash bytea primary key,
  account_id bigint not null references account on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on one_time_link (expires_at);

-- What somebody declared and has yet to confirm with a code to the telephone: an hour.
create table registration (
  token_hash bytea primary key,
  registration_id uuid not null unique,
  details jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on registration (expires_at);

-- Who has begun to win an account back, and how far they are.
create table recovery (
  token_hash bytea primary key,
  -- None where the number leads to no account: whoever asks sees no difference.
  account_id bigint references account on delete cascade,
  recovery_id uuid not null unique,
  citizen_number text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  proved_at timestamptz,
  -- A locked account opens no sooner, and its owner hears of it at once.
  opens_at timestamptz,
  used_at timestamptz
);
create index on recovery (expires_at);
create index on recovery (account_id);

-- Letters and short messages on their way out; their words are gone once they have left.
create table outbox (
  message_id uuid primary key,
  channel text not null check (channel in ('sms', 'email')),
  recipient text not null,
  template text not null,
  language text not null check (language in ('vi', 'en')),
  data jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts int not null default 0,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index on outbox (created_at);
