import { type Readable, readables } from './acts.ts';
import { type Database, sql } from '@openvssid/server/db/database';

export type SharedWith = { giverId: number; fullName: string; reads: Readable[]; until: string };

const SHARED_WITH = sql<Omit<SharedWith, 'reads'> & { reads: string[] }>(
  'shared-with',
  `select other_person_id as "giverId", other_name as "fullName", readables as reads, until
     from share where person_id = $1 and role = 'holder' and state = 'active' and until >= $2
    order by other_name, invited_at`,
);

/** Whose records somebody may read today because they were shared with them: the holder's own side of each share. */
export async function sharedWith(db: Database, holderId: number, today: Temporal.PlainDate): Promise<SharedWith[]> {
  const rows = await db.read(SHARED_WITH, [holderId, today]);
  return rows.map(({ reads, ...row }) => ({ ...row, reads: readables.filter((readable) => reads.includes(readable)) }));
}
