import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

const REISSUED = sql<{ issueNumber: number; issuedOn: string }>(
  'reissued-cover',
  `select issue_number as "issueNumber", issued_on as "issuedOn" from insurance_book
    where person_id = $1 and state = 'in-force' and issued_on is not null`,
);

/** The cover in force, where it is not the one from before these records. */
export async function reissuedCoverOf(
  query: Query,
  personId: number,
): Promise<{ issueNumber: number; issuedOn: string } | undefined> {
  const [cover] = await query(REISSUED, [personId]);
  return cover;
}
