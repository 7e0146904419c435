-- Up Migration

-- What was changed in a profile, from what to what. Append-only: «Không phải tôi» puts back what stands here.
create table profile_history (
  person_id bigint not null references person,
  seq int not null,
  at timestamptz not null,
  field text not null check (field in ('phone', 'email', 'address', 'identity-number')),
  old_value jsonb,
  new_value jsonb,
  -- Who it came from: the person with a code, «Không phải tôi», or the decision of an application.
  cause text not null check (cause in ('own', 'put-back', 'application')),
  primary key (person_id, seq)
);

-- What a link is about within its purpose: of «not me» the seq of the profile's change that it puts back.
alter table one_time_link add column about text;

-- Whether a telephone number serves another insurance number already.
create index if not exists person_by_phone on person (phone) where phone is not null;

-- What an officer has to look at: somebody says that a change of their account was not theirs.
create table security_case (
  person_id bigint not null references person,
  case_id uuid not null,
  opened_at timestamptz not null,
  kind text not null check (kind in ('contact-change-disputed')),
  -- The fields put back and the numbers of their rows in profile_history; no values.
  data jsonb not null default '{}',
  closed_at timestamptz,
  closed_by uuid,
  closing_note text,
  primary key (person_id, case_id)
);
create index security_case_open on security_case (opened_at) where closed_at is null;

-- Down Migration
drop table security_case, profile_history;
alter table one_time_link drop column about;
drop index if exists person_by_phone;
