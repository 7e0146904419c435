-- Up Migration

-- An officer's draft for somebody at the desk stands beside the person's own: its officer's id, empty for one's own.
alter table application_draft add column drafted_by text not null default '';
alter table application_draft drop constraint application_draft_pkey,
  add primary key (person_id, procedure, subject_key, drafted_by);
alter table stored_file add column drafted_by text not null default '';

-- Of the person's own records offered as answers, those that were taken, in words: the records may change, the application does not.
alter table application add column chosen jsonb not null default '{}';

-- An officer may file one service for one person who stands before them, until it ends or is sent. Addresses carry this id.
create table desk_filing (
  filing_id uuid primary key,
  person_id bigint not null references person,
  officer_id uuid not null references officer,
  procedure text not null,
  subject_key text not null default '',
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  -- Number of the application, once sent.
  number text,
  unique (officer_id, person_id, procedure, subject_key, begun_at)
);
create index desk_filing_by_end on desk_filing (ends_at);

-- Down Migration
drop table desk_filing;
alter table application drop column chosen;
delete from stored_file where drafted_by <> '' and application_id is null;
alter table stored_file drop column drafted_by;
delete from application_draft where drafted_by <> '';
alter table application_draft drop constraint application_draft_pkey, add primary key (person_id, procedure, subject_key);
alter table application_draft drop column drafted_by;
