import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { OF_PERSON } from '../people/records-of.ts';
import type { Services } from '../services.ts';
import { openFile, sealFile } from './sealed-file.ts';

/** What hangs on a draft until it is sent; then on the application. */
export type FileOf =
  | { purpose: 'attachment'; procedure: string; subjectKey: string; question: string; draftedBy?: string; applicationId?: string }
  | { purpose: 'letter'; applicationId: string };

export type NewFile = FileOf & { personId: number; name: string; mediaType: string; bytes: Buffer; now: Temporal.Instant };

export type StoredFile = { fileId: string; question: string | null; name: string; mediaType: string; byteLength: number };

const INSERT_FILE = sql(
  'insert-stored-file',
  `insert into stored_file (person_id, file_id, purpose, procedure, subject_key, question, drafted_by, application_id, name, media_type, byte_length, sha256, sealed_key, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
);

const FIND_FILE = sql<{ name: string; mediaType: string; sealedKey: Buffer }>(
  'find-stored-file',
  `select f.name, f.media_type as "mediaType", f.sealed_key as "sealedKey" from stored_file f where ${OF_PERSON('f', '$1')} and f.file_id = $2`,
);

/** A file whose bytes are safe on disk and whose row is still to be written, in the transaction of what it belongs to. */
export type KeptFile = { fileId: string; record(tx: Transaction): Promise<void>; discard(): Promise<void> };

/** Encrypts and stores the bytes first: a row never points to bytes that are not there. Bytes without a row are swept up later. */
export async function keepFile(services: Services, file: NewFile): Promise<KeptFile> {
  const fileId = randomUUID();
  const { sealed, sealedKey, sha256, byteLength } = sealFile(services.keys, file.bytes);
  await services.files.put(fileId, sealed);
  const place =
    file.purpose === 'attachment'
      ? [file.procedure, file.subjectKey, file.question, file.draftedBy ?? '', file.applicationId ?? null]
      : [null, '', null, '', file.applicationId];
  return {
    fileId,
    record: async (tx) => {
      await tx.run(INSERT_FILE, [
        file.personId,
        fileId,
        file.purpose,
        ...place,
        file.name,
        file.mediaType,
        byteLength,
        sha256,
        sealedKey,
        file.now,
      ]);
    },
    discard: () => services.files.remove(fileId),
  };
}

export type OpenedFile = { name: string; mediaType: string; bytes: Buffer };

/** A file of this person in clear; `not-found` for everybody else's. */
export async function readStoredFile(
  services: Services,
  query: Query,
  personId: number,
  fileId: string,
): Promise<Result<OpenedFile>> {
  const [row] = await query(FIND_FILE, [personId, fileId]);
  if (!row) return refuse('not-found');
  const sealed = await services.files.get(fileId);
  if (!sealed) throw new Error('a stored file has lost its bytes: restore the files of the backup');
  return ok({ name: row.name, mediaType: row.mediaType, bytes: openFile(services.keys, { sealed, sealedKey: row.sealedKey }) });
}
