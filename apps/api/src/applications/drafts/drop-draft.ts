import { sql, type Transaction } from '@openvssid/server/db/database';
import { type DraftPlace, dropDraftFiles } from '../../files/draft-files.ts';
import type { Services } from '../../services.ts';
import { type DraftTime, oldestKept } from './draft.ts';

const DELETE_DRAFT = sql(
  'delete-draft',
  'delete from application_draft where person_id = $1 and procedure = $2 and subject_key = $3 and drafted_by = $4',
);

const DELETE_EXPIRED = sql<{ version: number }>(
  'delete-expired-draft',
  `delete from application_draft
    where person_id = $1 and procedure = $2 and subject_key = $3 and drafted_by = $4 and updated_at <= $5 returning version`,
);

/** Makes room for a draft begun anew: what is left of an expired one, its files too, does not come back in it. */
export async function dropExpiredDraft(services: Services, place: DraftPlace, time: DraftTime): Promise<void> {
  const { personId, procedure, subjectKey, draftedBy } = place;
  const fileIds = await services.db.transaction(async (tx) => {
    const [expired] = await tx.run(DELETE_EXPIRED, [personId, procedure, subjectKey, draftedBy, oldestKept(time)]);
    return expired ? dropDraftFiles(tx, place) : [];
  });
  for (const fileId of fileIds) await services.files.remove(fileId);
}

/** Throws a draft away, its files with it. A draft that is not there is no fault. */
export async function dropDraft(services: Services, place: DraftPlace): Promise<void> {
  const fileIds = await services.db.transaction(async (tx) => {
    await deleteDraft(tx, place);
    return dropDraftFiles(tx, place);
  });
  for (const fileId of fileIds) await services.files.remove(fileId);
}

export async function deleteDraft(tx: Transaction, { personId, procedure, subjectKey, draftedBy }: DraftPlace): Promise<void> {
  await tx.run(DELETE_DRAFT, [personId, procedure, subjectKey, draftedBy]);
}
