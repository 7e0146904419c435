import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { SignerShown } from '../signing/signer.ts';
import type { LetterKind } from './print.ts';

export type LetterRow = { number: string; issuedOn: string; verificationCode: string; fileId: string };

const FIND_LETTER = sql<LetterRow>(
  'find-letter',
  `select number, issued_on as "issuedOn", verification_code as "verificationCode", file_id as "fileId" from letter
    where person_id = $1 and application_id = $2 and kind = $3`,
);

/** The decision letter of an application, if there is one; or its letter of another kind. */
export async function findLetter(
  query: Query,
  personId: number,
  applicationId: string,
  kind: LetterKind = 'decision',
): Promise<LetterRow | undefined> {
  const [letter] = await query(FIND_LETTER, [personId, applicationId, kind]);
  return letter;
}

export type LetterByCode = {
  number: string;
  issuedOn: string;
  outcome: 'accepted' | 'refused' | 'none';
  about: string;
  fullName: string;
  agencyName: string;
  /** Null: printed before letters were signed. */
  signature: SignerShown | null;
};

// The name is the one printed: the record's may have been corrected since.
const FIND_BY_CODE = sql<LetterByCode>(
  'find-letter-by-code',
  `select l.number, l.issued_on as "issuedOn", l.content->>'outcome' as outcome, l.content->>'about' as about, l.content->>'addressee' as "fullName", g.name as "agencyName",
          l.signature
     from letter l
     join application a on a.person_id = l.person_id and a.application_id = l.application_id join agency g on g.agency_code = a.agency_code
    where l.person_id = $1 and l.verification_code = $2`,
);

export async function findLetterByCode(query: Query, personId: number, code: string): Promise<LetterByCode | undefined> {
  const [found] = await query(FIND_BY_CODE, [personId, code]);
  return found;
}
