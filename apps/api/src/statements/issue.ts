import { createHash, randomUUID } from 'node:crypto';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { newVerificationCode } from '../letters/verification-code.ts';
import { routeDocument } from '../letters/route-row.ts';
import type { Services } from '../services.ts';
import { canonicalJson } from './canonical-json.ts';
import { type DocumentContent, findIssuedByDigest, type IssuedDocument } from './issued-document.ts';

// Of two requests at once the second waits here for the first, inserts nothing and finds what the first has written.
const INSERT_DOCUMENT = sql<{ code: string }>(
  'insert-issued-document',
  `insert into issued_document (person_id, document_id, kind, year, number, verification_code, issued_at, content, digest)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
   on conflict (person_id, digest) do nothing returning verification_code as code`,
);

/** Issues a document with this content; what was issued before with the same content is issued once and for all. */
export async function issueDocument(services: Services, personId: number, content: DocumentContent): Promise<IssuedDocument> {
  const text = canonicalJson(content);
  const digest = createHash('sha256').update(text).digest();
  return (
    (await findIssuedByDigest(services.db.read, personId, digest)) ??
    services.db.transaction((tx) => write(tx, { personId, content, text, digest, now: services.clock.now() }))
  );
}

type NewDocument = { personId: number; content: DocumentContent; text: string; digest: Buffer; now: Temporal.Instant };

async function write(tx: Transaction, { personId, content, text, digest, now }: NewDocument): Promise<IssuedDocument> {
  const values = [personId, randomUUID(), content.kind, yearOf(content), numberOf(content, digest), newVerificationCode()];
  const [inserted] = await tx.run(INSERT_DOCUMENT, [...values, now, text, digest]);
  if (inserted) await routeDocument(tx, inserted.code, personId);
  const issued = await findIssuedByDigest(tx.run, personId, digest);
  if (!issued) throw new Error('a document was neither written nor there');
  return issued;
}

/** `7F3K9QX2/C14-TS-2025`: made from the content, so that the same paper never bears two numbers. */
function numberOf(content: DocumentContent, digest: Buffer): string {
  const mark = digest.toString('hex').slice(0, 8).toUpperCase();
  return content.kind === 'insurance-book' ? `${mark}/SO-BHXH` : `${mark}/C14-TS-${content.year}`;
}

function yearOf(content: DocumentContent): number | null {
  return content.kind === 'contribution-statement' ? content.year : null;
}
