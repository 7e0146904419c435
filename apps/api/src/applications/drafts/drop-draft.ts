import { sql, type Transaction } from '../../db/database.ts';
import { type DraftPlace, dropDraftFiles } from '../../files/draft-files.ts';
import type { Services } from '../../services.ts';

const DELETE_DRAFT = sql(
  'delete-draft',
  'delete from application_draft where person_id = $1 and procedure = $2 and subject_key = $3',
);

/** Throws a draft away, its files with it. A draft that is not there is no fault. */
export async function dropDraft(services: Services, place: DraftPlace): Promise<void> {
  const fileIds = await services.db.transaction(async (tx) => {
    await deleteDraft(tx, place);
    return dropDraftFiles(tx, place);
  });
  for (const fileId of fileIds) await services.files.remove(fileId);
}

export async function deleteDraft(tx: Transaction, { personId, procedure, subjectKey }: DraftPlace): Promise<void> {
  await tx.run(DELETE_DRAFT, [personId, procedure, subjectKey]);
}
