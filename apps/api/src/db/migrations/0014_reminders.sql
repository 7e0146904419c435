-- Up Migration

-- What the population register said about a number that a person brought: whether it agrees, and nothing of what it holds.
create table identity_check (
  person_id bigint not null references person,
  citizen_number text not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('agrees', 'differs', 'unknown', 'no-answer')),
  differs text[] not null default '{}',
  primary key (person_id, citizen_number)
);

-- What somebody has been reminded of: written with the notification, so that one thing is told once.
create table reminder (
  person_id bigint not null references person,
  kind text not null,
  -- The thing within the kind: the day a card ends, the child and the age, the month of an arrears notice.
  about text not null,
  at timestamptz not null,
  primary key (person_id, kind, about)
);

-- What somebody wants to be told, and how. No row: as it is by default (notifications/topics.ts).
create table notification_preference (
  person_id bigint not null references person,
  topic text not null,
  app boolean not null,
  email boolean not null,
  sms boolean not null,
  primary key (person_id, topic)
);

-- Pension age by the year in which it is reached, in months of age (Labour Code 2019 art. 169).
create table retirement_age (
  year int primary key,
  male_months int not null,
  female_months int not null,
  source text not null,
  certainty text not null
);

-- The daily round asks all people at once who is to be reminded.
create index card_by_end on card (valid_to, person_id) where state = 'in-force';
create index person_by_birth on person (birth_date, person_id);
create index contribution_owed on contribution_period (person_id) where not paid;
create index draft_by_age on application_draft (updated_at);

-- Down Migration
drop index draft_by_age, contribution_owed, person_by_birth, card_by_end;
drop table retirement_age, notification_preference, reminder, identity_check;
