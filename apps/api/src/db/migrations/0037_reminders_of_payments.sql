-- Up Migration

-- Who pays voluntary contributions month after month, by the last month that is paid: those whose next is due soon.
create index contribution_paid_voluntarily on contribution_period (to_month, person_id)
  where scheme = 'voluntary' and fund = 'social-insurance' and paid;

-- Down Migration
drop index contribution_paid_voluntarily;
