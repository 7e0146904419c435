/** Which rows an officer of agency $1 works on: the own agency's. What has no agency is the central one's. */
export const ofOwnAgency = (column: string): string =>
  `(${column} = $1 or (${column} is null and exists (select from agency central where central.agency_code = $1 and central.kind = 'central')))`;

/** Agency $1 and all below it, one a row. */
export const AGENCIES_BELOW = `(with recursive below as (
        select agency_code from agency where agency_code = $1
        union all select a.agency_code from agency a join below b on a.parent_code = b.agency_code
      ) select agency_code from below)`;

/** Which rows an officer of agency $1 may look at: those of the own agency and of all below it; what has no agency is the central one's. */
export const ofAgenciesBelow = (column: string): string =>
  `(${column} in ${AGENCIES_BELOW}
    or (${column} is null and exists (select from agency central where central.agency_code = $1 and central.kind = 'central')))`;

/** Whether, besides whoever proposed exception `e`, nobody below agency $1 on the way to the exception's may decide about it: then it waits for $1. */
export const WAITS_FOR_AGENCY = `not exists (
    with recursive up as (
      select agency_code, parent_code from agency where agency_code = e.agency_code and agency_code <> $1
      union all select a.agency_code, a.parent_code from agency a join up on a.agency_code = up.parent_code where a.agency_code <> $1
    )
    select from officer f join up on up.agency_code = f.agency_code
     where f.state = 'active' and 'approver' = any(f.roles) and f.officer_id <> e.proposed_by)`;
