import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { json, sql } from '@openvssid/server/db/database';
import { momentNow } from '@openvssid/server/clock';
import { sealFile } from '../../files/sealed-file.ts';
import type { Officer } from '../../http/officer-session.ts';
import type { Services } from '../../services.ts';
import { previewStatement } from './preview-statement.ts';
import { readUploaded } from './uploaded-statement.ts';

/** `digest`: of what the officer saw a preview of (SHA-256, hexadecimal). */
export type Upload = { bytes: Buffer; digest: string };

const INSERT = sql<{ uploadId: string }>(
  'insert-uploaded-statement',
  `insert into uploaded_statement (upload_id, uploaded_at, uploaded_by, file_id, byte_length, digest, sealed_key, foreseen)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (digest) where state in ('waiting', 'releasing') do nothing returning upload_id as "uploadId"`,
);
const WAITING = sql<{ uploadId: string }>(
  'waiting-statement-of-digest',
  `select upload_id as "uploadId" from uploaded_statement where digest = $1 and state in ('waiting', 'releasing')`,
);

/**
 * Keeps a statement until another officer releases or rejects it; nothing is booked. Sent twice, or by two officers, the same bytes wait once,
 * under the name of who was first.
 */
export async function uploadStatement(
  services: Services,
  { officerId }: Officer,
  { bytes, digest }: Upload,
): Promise<Result<{ uploadId: string }>> {
  const previewed = await readUploaded(bytes, (path) => previewStatement(services, path));
  if (!previewed.ok) return previewed;
  const { summary, digest: found } = previewed.value;
  if (found !== digest) return refuse('bank-statement-changed');
  const fileId = randomUUID();
  const { sealed, sealedKey, sha256, byteLength } = sealFile(services.keys, bytes);
  await services.files.put(fileId, sealed);
  const values = [randomUUID(), momentNow(services), officerId, fileId, byteLength, sha256, sealedKey, json(summary)];
  const [inserted] = await services.db.write(INSERT, values);
  if (inserted) return ok(inserted);
  await services.files.remove(fileId);
  const [waiting] = await services.db.read(WAITING, [sha256]);
  // Decided in the very moment between.
  return waiting ? ok(waiting) : refuse('bank-statement-decided');
}
