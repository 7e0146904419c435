-- Up Migration
-- Every table of personal records begins its primary key with person_id, so that one person's rows lie together
-- (and can be spread over nodes by that column). Links between two people are stored on each side, without a foreign key.

create sequence person_id_sequence;

create table person (
  person_id bigint primary key default nextval('person_id_sequence'),
  full_name text not null,
  -- Upper case, no tone marks, single spaces: for look-ups (packages/core nameKey).
  name_key text not null,
  birth_date date not null,
  -- Old records know the year alone; birth_date is then 1 January.
  birth_year_only boolean not null default false,
  sex text not null check (sex in ('male', 'female')),
  nationality text not null default 'VN',
  ethnicity text,
  province_code text not null references province,
  ward_code text references ward,
  street text,
  phone text check (phone ~ '^\+\d{8,15}$'),
  email text,
  agency_code text not null references agency,
  deceased_on date,
  updated_at timestamptz not null default now()
);

create table identifier (
  person_id bigint not null references person,
  kind text not null check (kind in ('social-insurance-number', 'citizen-number', 'old-id-number', 'passport-number')),
  value text not null,
  -- One current value a kind; older and merged ones stay and keep pointing to the person.
  current boolean not null default true,
  valid_from date,
  valid_to date,
  primary key (person_id, kind, value)
);
create unique index identifier_current on identifier (person_id, kind) where current;

-- Whatever is known from outside leads to its person here, and nowhere else.
create table route (
  kind text not null check (kind in ('social-insurance-number', 'citizen-number', 'old-id-number', 'passport-number',
    'health-card', 'card-token', 'application', 'document', 'one-time-link', 'household')),
  key text not null,
  person_id bigint not null,
  primary key (kind, key)
);
create index on route (person_id);

create table household (
  household_number text primary key,
  head_person_id bigint,
  province_code text not null references province,
  ward_code text references ward,
  street text
);

create table household_member (
  person_id bigint not null references person,
  household_number text not null,
  relationship text not null,
  valid_from date not null,
  valid_to date,
  primary key (person_id, household_number, valid_from)
);
create index on household_member (household_number);

-- role 'guardian': this person looks after other_person_id; role 'ward': the other way round. Both rows are always written.
create table guardianship (
  person_id bigint not null references person,
  role text not null check (role in ('guardian', 'ward')),
  other_person_id bigint not null,
  other_name text not null,
  relationship text not null check (relationship in ('father', 'mother', 'guardian')),
  valid_from date not null,
  valid_to date,
  primary key (person_id, role, other_person_id)
);

-- Down Migration
drop table guardianship, household_member, household, route, identifier, person;
drop sequence person_id_sequence;
