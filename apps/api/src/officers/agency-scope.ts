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
