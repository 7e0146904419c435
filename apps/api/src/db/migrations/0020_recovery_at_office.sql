-- Up Migration

-- A new password for somebody who came to an office with their papers, because no contact on record reaches them. Nothing happens until
-- due_at: the contacts on record are told at once and may stop it.
create table office_recovery (
  person_id bigint not null references account,
  recovery_id uuid not null,
  begun_by uuid not null references officer,
  agency_code text not null,
  -- What the officer looked at, and why it was needed.
  paper text not null check (paper in ('citizen-card', 'identity-certificate', 'passport')),
  reason text not null,
  -- Where the link will go: as the person said it at the desk.
  channel text not null check (channel in ('sms', 'email')),
  recipient text not null,
  -- On record when it began: where it is no longer, the person gave it up, and no link goes there.
  on_record boolean not null,
  begun_at timestamptz not null,
  due_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'finished', 'stopped', 'expired')),
  sent_at timestamptz,
  link_ends_at timestamptz,
  ended_at timestamptz,
  stopped_by text check (stopped_by in ('officer', 'owner', 'contact-gone')),
  stopping_officer uuid references officer,
  primary key (person_id, recovery_id)
);
-- One at a time, whoever asks and however often.
create unique index office_recovery_living on office_recovery (person_id) where state in ('waiting', 'sent');
create index office_recovery_due on office_recovery (due_at) where state = 'waiting';
create index office_recovery_link_end on office_recovery (link_ends_at) where state = 'sent';

alter table one_time_link
  drop constraint one_time_link_purpose_check,
  -- Wider than before, as all below: rows that are there need no second look.
  add constraint one_time_link_purpose_check check (purpose in ('activate', 'recover', 'not-me', 'recover-at-office', 'stop-recovery')) not valid;
alter table profile_history
  drop constraint profile_history_cause_check,
  add constraint profile_history_cause_check check (cause in ('own', 'put-back', 'application', 'recovery')) not valid;
alter table security_case
  drop constraint security_case_kind_check,
  add constraint security_case_kind_check check (kind in ('contact-change-disputed', 'recovery-disputed')) not valid;

-- Down Migration
delete from security_case where kind = 'recovery-disputed';
alter table security_case
  drop constraint security_case_kind_check,
  add constraint security_case_kind_check check (kind in ('contact-change-disputed'));
update profile_history set cause = 'own' where cause = 'recovery';
alter table profile_history
  drop constraint profile_history_cause_check,
  add constraint profile_history_cause_check check (cause in ('own', 'put-back', 'application'));
delete from route using one_time_link l
  where route.kind = 'one-time-link' and route.person_id = l.person_id and l.purpose in ('recover-at-office', 'stop-recovery')
    and route.key = translate(encode(l.token_hash, 'base64'), '+/=', '-_');
delete from one_time_link where purpose in ('recover-at-office', 'stop-recovery');
alter table one_time_link
  drop constraint one_time_link_purpose_check,
  add constraint one_time_link_purpose_check check (purpose in ('activate', 'recover', 'not-me'));
drop table office_recovery;
