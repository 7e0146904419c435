-- Up Migration

-- Browsers that may be told when the app is closed. The address and keys are sealed for their row: whoever holds them may write to the device.
create table push_subscription (
  person_id bigint not null references person,
  subscription_id uuid not null,
  device_id uuid not null,
  -- One browser tells one person: a second who signs in there takes it over.
  endpoint_hash bytea not null,
  sealed bytea not null,
  created_at timestamptz not null,
  state text not null default 'active' check (state in ('active', 'ended')),
  ended_at timestamptz,
  primary key (person_id, subscription_id)
);
create unique index push_subscription_of_endpoint on push_subscription (endpoint_hash) where state = 'active';
create index push_subscription_active on push_subscription (person_id, device_id) where state = 'active';
create index push_subscription_ended on push_subscription (ended_at) where state = 'ended';

-- Whoever ends a session means the device: signing out, ending it from elsewhere, a new password, an office. None of them can forget it.
create function end_push_of_session() returns trigger language plpgsql as $$
begin
  update push_subscription set state = 'ended', ended_at = new.ended_at
   where person_id = new.person_id and device_id = new.device_id and state = 'active';
  return null;
end $$;
create trigger session_end_ends_push after update of ended_at on session
  for each row when (old.ended_at is null and new.ended_at is not null) execute function end_push_of_session();

create function end_push_of_device() returns trigger language plpgsql as $$
begin
  update push_subscription set state = 'ended', ended_at = now()
   where person_id = old.person_id and device_id = old.device_id and state = 'active';
  return null;
end $$;
create trigger device_removed_ends_push after delete on device for each row execute function end_push_of_device();

alter table notification_preference add column push boolean;
-- Who chose before it existed has chosen nothing about it: null is the default of the topic.

-- When somebody is left alone, Vietnam time. No row: as the operator sets it.
create table quiet_hours (
  person_id bigint primary key references person,
  enabled boolean not null,
  from_time time not null,
  to_time time not null
);

alter table outbox drop constraint outbox_channel_check,
  add constraint outbox_channel_check check (channel in ('sms', 'email', 'push')),
  -- The notification in the app that it tells of.
  add column notification_id uuid,
  -- Quiet hours: not before; and the letter that says this one's words, too.
  add column held_until timestamptz,
  add column folded_into uuid;
create index outbox_of_notification on outbox (person_id, notification_id) where notification_id is not null;

-- Down Migration
drop index outbox_of_notification;
delete from outbox where channel = 'push';
alter table outbox drop constraint outbox_channel_check, add constraint outbox_channel_check check (channel in ('sms', 'email')),
  drop column notification_id, drop column held_until, drop column folded_into;
drop table quiet_hours;
alter table notification_preference drop column push;
drop trigger device_removed_ends_push on device;
drop function end_push_of_device;
drop trigger session_end_ends_push on session;
drop function end_push_of_session;
drop table push_subscription;
