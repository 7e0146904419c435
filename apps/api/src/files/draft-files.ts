import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { StoredFile } from './stored-file.ts';

/** `draftedBy`: the officer who drafts it at the desk, or the attorney who does (drafted-by.ts); empty for the person's own. */
export type DraftPlace = { personId: number; procedure: string; subjectKey: string; draftedBy: string };

/** Stands in the place of the service where files wait for the answer to a request; `subjectKey` is the application's number. */
export const SUPPLEMENT = 'supplement';

const COLUMNS = 'file_id as "fileId", question, name, media_type as "mediaType", byte_length as "byteLength"';

const DRAFT_FILES = sql<StoredFile>(
  'draft-files',
  `select ${COLUMNS} from stored_file
    where person_id = $1 and purpose = 'attachment' and procedure = $2 and subject_key = $3 and drafted_by = $4 and application_id is null order by created_at, file_id`,
);
const APPLICATION_FILES = sql<StoredFile>(
  'application-files',
  `select ${COLUMNS} from stored_file where person_id = $1 and purpose = 'attachment' and application_id = $2 order by created_at, file_id`,
);
const HAND_OVER = sql<{ fileId: string }>(
  'hand-over-draft-files',
  `update stored_file set application_id = $5
    where person_id = $1 and procedure = $2 and subject_key = $3 and drafted_by = $4 and application_id is null and file_id = any($6::uuid[])
   returning file_id as "fileId"`,
);
const DELETE_DRAFT_FILES = sql<{ fileId: string }>(
  'delete-draft-files',
  `delete from stored_file
    where person_id = $1 and purpose = 'attachment' and procedure = $2 and subject_key = $3 and drafted_by = $4 and application_id is null
   returning file_id as "fileId"`,
);
const DELETE_DRAFT_FILE = sql<{ fileId: string }>(
  'delete-draft-file',
  `delete from stored_file
    where person_id = $1 and file_id = $2 and drafted_by = $3 and purpose = 'attachment' and application_id is null returning file_id as "fileId"`,
);
// Held until the transaction ends: two files sent at once to one draft are counted one after the other.
const LOCK_DRAFT_FILES = sql('lock-draft-files', `select pg_advisory_xact_lock(hashtext('draft-files'), hashint8($1::bigint))`);

/** What was sent up for a draft, oldest first. */
export function draftFiles(query: Query, { personId, procedure, subjectKey, draftedBy }: DraftPlace): Promise<StoredFile[]> {
  return query(DRAFT_FILES, [personId, procedure, subjectKey, draftedBy]);
}

export function applicationFiles(query: Query, personId: number, applicationId: string): Promise<StoredFile[]> {
  return query(APPLICATION_FILES, [personId, applicationId]);
}

export async function lockDraftFiles(tx: Transaction, personId: number): Promise<void> {
  await tx.run(LOCK_DRAFT_FILES, [personId]);
}

/** Hangs these files on the application; answers how many were there to be handed over. */
export async function handOverFiles(
  tx: Transaction,
  { personId, procedure, subjectKey, draftedBy }: DraftPlace,
  applicationId: string,
  fileIds: readonly string[],
): Promise<number> {
  if (fileIds.length === 0) return 0;
  return (await tx.run(HAND_OVER, [personId, procedure, subjectKey, draftedBy, applicationId, fileIds])).length;
}

/** Forgets all files of a draft; answers the keys of the bytes, to be removed once the transaction has committed. */
export async function dropDraftFiles(
  tx: Transaction,
  { personId, procedure, subjectKey, draftedBy }: DraftPlace,
): Promise<string[]> {
  return (await tx.run(DELETE_DRAFT_FILES, [personId, procedure, subjectKey, draftedBy])).map(({ fileId }) => fileId);
}

/** Whether this file was of a draft that this person, or this officer for them, still has. */
export async function dropDraftFile(
  tx: Transaction,
  { personId, draftedBy }: Pick<DraftPlace, 'personId' | 'draftedBy'>,
  fileId: string,
): Promise<boolean> {
  return (await tx.run(DELETE_DRAFT_FILE, [personId, fileId, draftedBy])).length > 0;
}
