-- Up Migration

-- Digest of the reference data last loaded: an unchanged start skips the work.
create table reference_digest (
  only_row boolean primary key default true check (only_row),
  digest text not null
);

-- Down Migration
drop table reference_digest;
