-- Up Migration

-- The key of the form by which somebody acted on an application, and what was sent with it: sent again, it is the first act.
-- One form shows several acts, so a key is good once for each kind of them.
alter table application_event
  add column client_key uuid,
  add column request_digest text,
  add constraint application_event_key_has_digest check ((client_key is null) = (request_digest is null)) not valid;
create unique index application_event_client_key on application_event (person_id, application_id, type, client_key)
  where client_key is not null;

-- Down Migration
drop index application_event_client_key;
alter table application_event drop column client_key, drop column request_digest;
