-- Up Migration

-- Whose rows are one person's: their own record, and every one whose number was merged into it, also by way of another.
create function records_of(person bigint) returns setof bigint language sql stable parallel safe rows 1 as $$
  with recursive own as (
    select $1 as person_id
    union
    select m.person_id from person m join own o on m.merged_into = o.person_id
  )
  select person_id from own
$$;

-- The record in which somebody lives on: their own, unless it was merged.
create function living_record(person bigint) returns bigint language sql stable parallel safe as $$
  with recursive way as (
    select p.person_id, p.merged_into from person p where p.person_id = $1
    union
    select p.person_id, p.merged_into from person p join way w on p.person_id = w.merged_into
  )
  select coalesce((select person_id from way where merged_into is null), $1)
$$;

-- Down Migration
drop function living_record, records_of;
