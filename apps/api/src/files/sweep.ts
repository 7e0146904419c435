import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { SUPPLEMENT } from './draft-files.ts';

// Sent up for a draft that was never saved, or for an answer that nobody waits for any more.
const LOOSE_FILES = sql<{ fileId: string }>(
  'delete-loose-files',
  `delete from stored_file f where f.purpose = 'attachment' and f.application_id is null and f.created_at < $1
      and not exists (select from application_draft d where d.person_id = f.person_id and d.procedure = f.procedure and d.subject_key = f.subject_key and d.drafted_by = f.drafted_by)
      and not exists (select from application a where a.person_id = f.person_id and f.procedure = $2 and a.number = f.subject_key and a.state = 'info-requested')
   returning f.file_id as "fileId"`,
);
const KNOWN_FILES = sql<{ fileId: string }>(
  'known-files',
  `select file_id as "fileId" from stored_file where file_id = any($1::uuid[])
   union all select file_id from registration_image where file_id = any($1::uuid[])
   union all select file_id from uploaded_statement where file_id = any($1::uuid[])`,
);

const BATCH = 500;

/** Forgets files that nobody will send any more, and removes bytes that no row knows: what a crash or a refused step left behind. */
export async function sweepFiles(services: Services): Promise<void> {
  const now = services.clock.now();
  const loose = await services.db.transaction((tx) =>
    tx.run(LOOSE_FILES, [now.subtract({ hours: 24 * services.config.DRAFT_DAYS }), SUPPLEMENT]),
  );
  for (const { fileId } of loose) await services.files.remove(fileId);
  let batch: string[] = [];
  // A day old at least: a younger one may belong to a transaction that has not committed yet.
  for await (const key of services.files.keysBefore(now.subtract({ hours: 24 }))) {
    batch.push(key);
    if (batch.length === BATCH) batch = await removeUnknown(services, batch);
  }
  await removeUnknown(services, batch);
}

async function removeUnknown(services: Services, keys: readonly string[]): Promise<string[]> {
  const known = new Set((await services.db.read(KNOWN_FILES, [keys])).map(({ fileId }) => fileId));
  for (const key of keys) if (!known.has(key)) await services.files.remove(key);
  return [];
}
