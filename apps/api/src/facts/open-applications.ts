import type { OpenApplicationFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

const OPEN_APPLICATIONS = sql<OpenApplicationFact>(
  'open-application-facts',
  `select number, procedure, subject_key as "subjectKey" from application
    where person_id = $1 and number <> $2 and state in ('submitted', 'received', 'in-progress', 'awaiting-approval', 'info-requested')
    order by submitted_at`,
);

/** The person's files under way but the one in hand. */
export function openApplicationFacts(query: Query, personId: number, inHand = ''): Promise<OpenApplicationFact[]> {
  return query(OPEN_APPLICATIONS, [personId, inHand]);
}
