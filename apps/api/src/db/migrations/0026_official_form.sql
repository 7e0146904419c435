-- Up Migration

-- The official form of the service as it was filled in on the day of sending: names and records may change, what was declared does not.
-- Null: the service has none, or the application is older than this column.
alter table application add column official_form jsonb;

-- Down Migration
alter table application drop column official_form;
