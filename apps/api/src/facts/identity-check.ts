import type { IdentityCheckFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

const IDENTITY_CHECK = sql<IdentityCheckFact>(
  'identity-check-fact',
  `select c.citizen_number as "citizenNumber", c.outcome, c.differs,
          exists (select from route r where r.kind = 'citizen-number' and r.key = c.citizen_number and r.person_id <> c.person_id) as "leadsToAnother"
     from identity_check c where c.person_id = $1 order by c.at desc limit 1`,
);

/** What the population register said last about a number that the person brought. */
export async function identityCheckFact(query: Query, personId: number): Promise<IdentityCheckFact | undefined> {
  const [check] = await query(IDENTITY_CHECK, [personId]);
  return check;
}
