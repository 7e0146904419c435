import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { cleanFile } from '../files/clean-file.ts';
import { openFile, sealFile } from '../files/sealed-file.ts';
import type { Services } from '../services.ts';
import { isSharp } from './sharpness.ts';

export const IMAGE_KINDS = ['portrait', 'id-front', 'id-back'] as const;
export type ImageKind = (typeof IMAGE_KINDS)[number];

const KINDS = sql<{ kind: ImageKind }>(
  'registration-image-kinds',
  'select kind from registration_image where registration_id = $1 order by kind',
);
// Answers the file whose place it took. Only while the draft is there: what is sent stays as it was sent.
const PUT_IMAGE = sql<{ replaced: string | null }>(
  'put-registration-image',
  `with old as (select file_id from registration_image where registration_id = $1 and kind = $2)
   insert into registration_image as i (registration_id, kind, file_id, media_type, byte_length, sha256, sealed_key, created_at)
   select $1, $2, $3, $4, $5, $6, $7, $8 from registration_draft d where d.registration_id = $1
   on conflict (registration_id, kind) do update
     set file_id = excluded.file_id, media_type = excluded.media_type, byte_length = excluded.byte_length, sha256 = excluded.sha256,
         sealed_key = excluded.sealed_key, created_at = excluded.created_at
   returning (select file_id from old) as replaced`,
);
const LOCK_DRAFT = sql('lock-registration-draft', 'select from registration_draft where registration_id = $1 for update');
const FIND_IMAGE = sql<{ fileId: string; mediaType: string; sealedKey: Buffer }>(
  'find-registration-image',
  'select file_id as "fileId", media_type as "mediaType", sealed_key as "sealedKey" from registration_image where registration_id = $1 and kind = $2',
);

export async function imageKindsOf(query: Query, registrationId: string): Promise<ImageKind[]> {
  return (await query(KINDS, [registrationId])).map(({ kind }) => kind);
}

/**
 * Takes a picture for a draft: judged by its content, made anew, sealed; another one of the same kind gives way to it.
 * Refusals: those of files, 'picture-blurred', 'registration-missing'.
 */
export async function keepImage(
  services: Services,
  { registrationId, kind, bytes }: { registrationId: string; kind: ImageKind; bytes: Buffer },
): Promise<Result<undefined>> {
  const cleaned = await cleanFile(bytes, ['image/jpeg', 'image/png']);
  if (!cleaned.ok) return cleaned;
  if (!(await isSharp(cleaned.value.bytes, thresholdFor(kind, services.config.REGISTRATION_SHARPNESS))))
    return refuse('picture-blurred');
  const fileId = randomUUID();
  const { sealed, sealedKey, sha256, byteLength } = sealFile(services.keys, cleaned.value.bytes);
  await services.files.put(fileId, sealed);
  const values = [registrationId, kind, fileId, cleaned.value.mediaType, byteLength, sha256, sealedKey, services.clock.now()];
  const [put] = await services.db.transaction(async (tx) => {
    await tx.run(LOCK_DRAFT, [registrationId]);
    return tx.run(PUT_IMAGE, values);
  });
  const loose = put ? put.replaced : fileId;
  if (loose !== null) await services.files.remove(loose);
  return put ? ok(undefined) : refuse('registration-missing');
}

/** A face has fewer edges than print: a good portrait measures a third of a good picture of a paper. */
function thresholdFor(kind: ImageKind, ofPaper: number): number {
  return kind === 'portrait' ? ofPaper / 3 : ofPaper;
}

/** In clear, for those who may see it. */
export async function readImage(
  services: Services,
  registrationId: string,
  kind: ImageKind,
): Promise<Result<{ mediaType: string; bytes: Buffer }>> {
  const [image] = await services.db.read(FIND_IMAGE, [registrationId, kind]);
  const sealed = image && (await services.files.get(image.fileId));
  if (!image || !sealed) return refuse('not-found');
  return ok({ mediaType: image.mediaType, bytes: openFile(services.keys, { sealed, sealedKey: image.sealedKey }) });
}
