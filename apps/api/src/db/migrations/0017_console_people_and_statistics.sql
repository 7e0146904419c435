-- Up Migration

-- An officer may read one person's record for one purpose until it ends. Addresses carry this id, never a number of the person.
create table person_reading (
  reading_id uuid primary key,
  person_id bigint not null references person,
  officer_id uuid not null references officer,
  purpose text not null check (purpose in ('desk', 'case', 'complaint', 'account', 'other')),
  -- The number of the case or the officer's words; the person reads them in the access log.
  detail text not null,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  -- Counted and written into the access log once, when it was first opened.
  opened_at timestamptz
);
create index person_reading_by_end on person_reading (ends_at);

create unique index security_case_by_id on security_case (case_id);
create index security_case_closed on security_case (closed_at) where closed_at is not null;

-- Statistics of a month look at what was sent or has changed in it, not at all there ever was.
create index application_by_day on application (agency_code, submitted_at);
create index application_by_change on application (agency_code, updated_at);
create index feedback_by_day on feedback (agency_code, filed_at);
create index feedback_by_change on feedback (agency_code, updated_at);
create index registration_by_day on registration (agency_code, submitted_at);
create index registration_decided on registration (agency_code, decided_at) where decided_at is not null;

-- Down Migration
drop index registration_decided, registration_by_day, feedback_by_change, feedback_by_day, application_by_change, application_by_day,
  security_case_closed, security_case_by_id;
drop table person_reading;
