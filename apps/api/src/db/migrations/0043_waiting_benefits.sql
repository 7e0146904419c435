-- Up Migration

-- waiting («hồ sơ chờ hưởng»): granted, but what it is granted for is still to come; nothing is paid, and its office keeps the file.
alter table benefit
  drop constraint benefit_state_check,
  -- Wider than before: rows that are there need no second look.
  add constraint benefit_state_check check (state in ('paying', 'paid', 'suspended', 'ended', 'waiting')) not valid,
  add constraint benefit_waits_for_months check (state <> 'waiting' or tab = 'monthly') not valid;

-- Down Migration
update benefit set state = 'suspended' where state = 'waiting';
alter table benefit
  drop constraint benefit_waits_for_months,
  drop constraint benefit_state_check,
  add constraint benefit_state_check check (state in ('paying', 'paid', 'suspended', 'ended'));
