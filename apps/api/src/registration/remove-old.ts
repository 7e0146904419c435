import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';

const LOCK_OLD_DRAFT = sql<{ registrationId: string }>(
  'lock-old-registration-draft',
  'select registration_id as "registrationId" from registration_draft where updated_at < $1 limit 1 for update skip locked',
);
const DELETE_DRAFT = sql('delete-old-registration-draft', 'delete from registration_draft where registration_id = $1');
const LOCK_DECIDED = sql<{ registrationId: string }>(
  'lock-decided-registration',
  `select registration_id as "registrationId" from registration where decided_at < $1 and images_deleted_at is null limit 1 for update skip locked`,
);
const MARK_DELETED = sql(
  'mark-registration-images-deleted',
  'update registration set images_deleted_at = $2 where registration_id = $1',
);
const IMAGES = sql<{ fileId: string }>(
  'files-of-registration',
  'select file_id as "fileId" from registration_image where registration_id = $1',
);
const DELETE_IMAGES = sql('delete-registration-images', 'delete from registration_image where registration_id = $1');

/** Declarations that were begun and not sent, with their pictures. */
export async function removeOldDrafts(services: Services): Promise<void> {
  const before = services.clock.now().subtract({ hours: services.config.REGISTRATION_DRAFT_HOURS });
  while (await removeDraft(services, async (tx) => (await tx.run(LOCK_OLD_DRAFT, [before]))[0]));
}

/** Pictures of faces and papers, so many days after the decision: by then nobody needs them. */
export async function removeImages(services: Services): Promise<void> {
  const now = services.clock.now();
  const before = now.subtract({ hours: 24 * services.config.REGISTRATION_IMAGE_DAYS });
  while (
    await removeOne(services, async (tx) => {
      const [decided] = await tx.run(LOCK_DECIDED, [before]);
      if (decided) await tx.run(MARK_DELETED, [decided.registrationId, now]);
      return decided;
    })
  );
}

type Find = (tx: Transaction) => Promise<{ registrationId: string } | undefined>;

/** The draft that is found and locked, with its pictures; false where there is none. */
export function removeDraft(services: Services, find: Find): Promise<boolean> {
  return removeOne(services, async (tx) => {
    const draft = await find(tx);
    if (draft) await tx.run(DELETE_DRAFT, [draft.registrationId]);
    return draft;
  });
}

/** The bytes go first: after a crash the rows still name them, and the next round finishes the work. */
async function removeOne({ db, files }: Services, find: Find): Promise<boolean> {
  return db.transaction(async (tx) => {
    const found = await find(tx);
    if (!found) return false;
    for (const { fileId } of await tx.run(IMAGES, [found.registrationId])) await files.remove(fileId);
    await tx.run(DELETE_IMAGES, [found.registrationId]);
    return true;
  });
}
