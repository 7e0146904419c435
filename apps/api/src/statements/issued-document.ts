import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { contributionStatement } from './contribution-statement.ts';
import { insuranceBook } from './insurance-book.ts';

/** What an issued document says, as stored. */
export const documentContent = z.discriminatedUnion('kind', [insuranceBook, contributionStatement]);
export type DocumentContent = z.infer<typeof documentContent>;

export type IssuedDocument = {
  documentId: string;
  number: string;
  verificationCode: string;
  issuedAt: Temporal.Instant;
  content: DocumentContent;
};

type Row = Omit<IssuedDocument, 'content'> & { content: string };

const COLUMNS = `document_id as "documentId", number, verification_code as "verificationCode", issued_at as "issuedAt", content`;
// Receipts stand in the same table and are read by contribution-orders/receipt.
const KINDS = `kind in ('insurance-book', 'contribution-statement')`;
const BY_ID = sql<Row>(
  'issued-document',
  `select ${COLUMNS} from issued_document where person_id = $1 and document_id = $2 and ${KINDS}`,
);
const BY_DIGEST = sql<Row>(
  'issued-document-by-digest',
  `select ${COLUMNS} from issued_document where person_id = $1 and digest = $2`,
);
const BY_CODE = sql<Row>(
  'issued-document-by-code',
  `select ${COLUMNS} from issued_document where person_id = $1 and verification_code = $2 and ${KINDS}`,
);

export const findIssued = (query: Query, personId: number, documentId: string) => only(query(BY_ID, [personId, documentId]));
export const findIssuedByDigest = (query: Query, personId: number, digest: Buffer) => only(query(BY_DIGEST, [personId, digest]));
export const findIssuedByCode = (query: Query, personId: number, code: string) => only(query(BY_CODE, [personId, code]));

async function only(rows: Promise<Row[]>): Promise<IssuedDocument | undefined> {
  const [row] = await rows;
  return row && { ...row, content: documentContent.parse(JSON.parse(row.content)) };
}
