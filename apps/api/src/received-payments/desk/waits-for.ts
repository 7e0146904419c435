/** Whether, besides whoever proposed exception `e`, nobody below agency $1 on the way to the exception's may decide about it: then it waits for $1. */
export const WAITS_FOR_AGENCY = `not exists (
    with recursive up as (
      select agency_code, parent_code from agency where agency_code = e.agency_code and agency_code <> $1
      union all select a.agency_code, a.parent_code from agency a join up on a.agency_code = up.parent_code where a.agency_code <> $1
    )
    select from officer f join up on up.agency_code = f.agency_code
     where f.state = 'active' and 'approver' = any(f.roles) and f.officer_id <> e.proposed_by)`;
