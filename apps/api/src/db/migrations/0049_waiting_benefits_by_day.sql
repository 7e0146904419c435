-- Up Migration

-- Few of many: whoever is told that what was granted begins.
create index benefit_waiting on benefit (from_day, person_id, benefit_id) where state = 'waiting';

-- Down Migration
drop index benefit_waiting;
