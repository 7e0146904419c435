import { randomUUID } from 'node:crypto';
import type { LetterContent } from '@openvssid/procedures';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { routeDocument } from './route-row.ts';
import { newVerificationCode, verificationUrl } from './verification-code.ts';
import { type KeptFile, keepFile } from '../files/stored-file.ts';
import type { Services } from '../services.ts';
import { signDocument } from '../signing/sign-document.ts';
import { letterPdf } from './letter-pdf.ts';

export type LetterOf = { personId: number; applicationId: string; number: string };
/** `none`: what tells of something else than a decision. */
export type Outcome = 'accepted' | 'refused' | 'none';
export type LetterKind = 'decision' | 'verification';

/** A letter printed and safe on disk, to be recorded with the decision or discarded. */
export type PrintedLetter = {
  letterId: string;
  content: LetterContent;
  record(tx: Transaction): Promise<void>;
  discard(): Promise<void>;
};

const OFFICE = sql<{ name: string; place: string }>(
  'office-of-letter',
  'select g.name, p.name as place from agency g join province p on p.code = g.province_code where g.agency_code = $1',
);
const INSERT_LETTER = sql(
  'insert-letter',
  `insert into letter (person_id, letter_id, application_id, number, issued_on, verification_code, file_id, content, kind, signature)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

export type Printing = {
  of: LetterOf;
  /** A file has one letter of each kind. */
  kind?: LetterKind;
  outcome: Outcome;
  content: LetterContent;
  agencyCode: string;
  on: Temporal.PlainDate;
  at: Temporal.Instant;
};

/** Prints a decision letter outside any transaction: making a PDF takes longer than a lock should be held. */
export async function printLetter(
  services: Services,
  { of, kind = 'decision', outcome, content, agencyCode, on, at }: Printing,
): Promise<PrintedLetter> {
  const letterId = randomUUID();
  const code = newVerificationCode();
  const office = await officeOf(services.db.read, agencyCode);
  const numbered = { ...content, number: content.number.replace('{number}', of.number) };
  const { shown: signature } = await services.signer();
  const url = verificationUrl(services.config.publicUrls.citizen, code);
  const verification = { code, url, signedBy: signature.name };
  const pdf = await letterPdf({ content: numbered, agencyName: office.name, place: office.place, on, at, verification });
  const bytes = await signDocument(services, pdf, content.about);
  const file: KeptFile = await keepFile(services, {
    personId: of.personId,
    purpose: 'letter',
    applicationId: of.applicationId,
    name: `${of.number}.pdf`,
    mediaType: 'application/pdf',
    bytes,
    now: at,
  });
  return {
    letterId,
    content,
    record: async (tx) => {
      await file.record(tx);
      await tx.run(INSERT_LETTER, [
        of.personId,
        letterId,
        of.applicationId,
        numbered.number,
        on,
        code,
        file.fileId,
        json({ outcome, ...numbered }),
        kind,
        json(signature),
      ]);
      await routeDocument(tx, code, of.personId);
    },
    discard: () => file.discard(),
  };
}

export async function officeOf(query: Query, agencyCode: string): Promise<{ name: string; place: string }> {
  const [office] = await query(OFFICE, [agencyCode]);
  if (!office) throw new Error('the agency of an application does not exist');
  return office;
}
