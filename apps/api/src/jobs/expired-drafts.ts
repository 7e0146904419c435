import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';

type Draft = { personId: number; procedure: string; subjectKey: string; draftedBy: string };

const LOCK_EXPIRED_DRAFT = sql<Draft>(
  'lock-expired-draft',
  `select person_id as "personId", procedure, subject_key as "subjectKey", drafted_by as "draftedBy"
     from application_draft where updated_at < $1 limit 1 for update skip locked`,
);

const FILES_OF_DRAFT = sql<{ fileId: string }>(
  'files-of-draft',
  `select file_id as "fileId" from stored_file where person_id = $1 and procedure = $2 and subject_key = $3 and drafted_by = $4 and application_id is null`,
);

const DELETE_FILES = sql(
  'delete-files-of-draft',
  'delete from stored_file where person_id = $1 and procedure = $2 and subject_key = $3 and drafted_by = $4 and application_id is null',
);

const DELETE_DRAFT = sql(
  'delete-draft-expired',
  'delete from application_draft where person_id = $1 and procedure = $2 and subject_key = $3 and drafted_by = $4',
);

/** Drafts nobody has touched for DRAFT_DAYS, with what was attached to them. */
export async function removeExpiredDrafts(services: Services): Promise<void> {
  const before = services.clock.now().subtract({ hours: 24 * services.config.DRAFT_DAYS });
  while (await removeOne(services, before));
}

/** The bytes go first: after a crash the rows still name them, and the next round finishes the work. */
async function removeOne({ db, files }: Services, before: Temporal.Instant): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [draft] = await tx.run(LOCK_EXPIRED_DRAFT, [before]);
    if (!draft) return false;
    const key = [draft.personId, draft.procedure, draft.subjectKey, draft.draftedBy];
    for (const { fileId } of await tx.run(FILES_OF_DRAFT, key)) await files.remove(fileId);
    await tx.run(DELETE_FILES, key);
    await tx.run(DELETE_DRAFT, key);
    return true;
  });
}
