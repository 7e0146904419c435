import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { ActingFor } from '../access/act-for.ts';
import { draftedBy } from './drafted-by.ts';

const OF_ATTORNEY = sql<{ found: boolean }>(
  'file-of-attorney',
  `select exists (
     select from stored_file f where f.person_id = $1 and f.file_id = $2
        and ((f.application_id is null and f.drafted_by = $3)
             or exists (select from application_event e where e.person_id = f.person_id and e.application_id = f.application_id and e.seq = 1
                           and e.actor_kind = 'citizen' and e.actor_id = $4))) as found`,
);

/** An attorney reads the papers of what they file themselves, and no other of the person's. */
export async function mayRead(query: Query, acting: ActingFor, fileId: string): Promise<boolean> {
  if (acting.right !== 'attorney') return true;
  const [file] = await query(OF_ATTORNEY, [acting.personId, fileId, draftedBy(acting), String(acting.actorId)]);
  return file?.found ?? false;
}
