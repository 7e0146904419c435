-- Up Migration

-- A benefit's own account that a bank refused: the benefit waits in cash, and an officer asks the person. `application_number` is then the
-- reference of the payment that came back.
alter table follow_up_case
  drop constraint follow_up_case_kind_check,
  add constraint follow_up_case_kind_check check (kind in ('double-contributions', 'benefit-review', 'refused-account'));

-- Down Migration
delete from follow_up_case where kind = 'refused-account';
alter table follow_up_case
  drop constraint follow_up_case_kind_check,
  add constraint follow_up_case_kind_check check (kind in ('double-contributions', 'benefit-review'));
