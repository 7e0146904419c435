import { z } from 'zod';
import { TIME_ZONE } from '@openvssid/core';
import type { Query } from '@openvssid/server/db/query';
import { receiptStanding, verifyReceipt } from '../contribution-orders/receipt/verify-receipt.ts';
import { findLetterByCode } from '../letters/find.ts';
import { maskedName } from '../letters/masked-name.ts';
import type { Services } from '../services.ts';
import type { SignerShown } from '../signing/signer.ts';
import { findIssuedByCode } from '../statements/issued-document.ts';
import { isStillTrue, plainTotals, stillTrue } from '../statements/still-true.ts';
import { fundTotal } from '../statements/totals.ts';
import { personOfDocument } from '../letters/route-row.ts';
import { readVerificationCode } from '../letters/verification-code.ts';

const whatever = {
  valid: z.literal(true),
  number: z.string(),
  issuedOn: z.string().describe('YYYY-MM-DD'),
  agencyName: z.string(),
  name: z.string().describe('Masked: family name and initials'),
  signature: z
    .object({ name: z.string(), issuer: z.string(), serialNumber: z.string(), validFrom: z.string(), validTo: z.string() })
    .nullable()
    .describe('Of the PDF: the certificate that signs it; null for letters from before'),
};
const issued = {
  ...whatever,
  totals: z.array(fundTotal).describe('as issued'),
  today: stillTrue.describe('what the records say now'),
};

/** A document that its holder shows: no more than stands on it, and whether it is still so. */
export const verifiedDocument = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('decision-letter'),
    ...whatever,
    outcome: z.enum(['accepted', 'refused', 'none']),
    about: z.string().describe('What the letter is about, in Vietnamese'),
  }),
  z.object({ kind: z.literal('insurance-book'), ...issued }),
  z.object({ kind: z.literal('contribution-statement'), ...issued, year: z.number().int() }),
  z.object({ kind: z.literal('payment-receipt'), ...whatever, ...receiptStanding }),
]);
export type VerifiedDocument = z.infer<typeof verifiedDocument>;

/** The document with this code, whatever its kind; a code that was changed is as unknown as one that never was. */
export async function verifyDocument(
  { db, signer }: Pick<Services, 'db' | 'signer'>,
  typed: string,
): Promise<VerifiedDocument | undefined> {
  const query = db.read;
  const code = readVerificationCode(typed);
  const personId = code === undefined ? undefined : await personOfDocument(query, code);
  if (code === undefined || personId === undefined) return undefined;
  const signature = (await signer()).shown;
  return (
    (await verifyIssued(query, personId, code, signature)) ??
    (await verifyReceipt(query, personId, code, signature)) ??
    verifyLetter(query, personId, code)
  );
}

async function verifyLetter(query: Query, personId: number, code: string): Promise<VerifiedDocument | undefined> {
  const letter = await findLetterByCode(query, personId, code);
  if (!letter) return undefined;
  const { fullName, ...shown } = letter;
  return { kind: 'decision-letter', valid: true, ...shown, name: maskedName(fullName) };
}

/** Printed anew whenever it is asked for: by whoever signs now. */
async function verifyIssued(
  query: Query,
  personId: number,
  code: string,
  signature: SignerShown,
): Promise<VerifiedDocument | undefined> {
  const document = await findIssuedByCode(query, personId, code);
  if (!document) return undefined;
  const { content } = document;
  const shown = {
    valid: true as const,
    number: document.number,
    issuedOn: document.issuedAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString(),
    agencyName: content.issuer.agencyName,
    name: maskedName(content.holder.fullName),
    signature,
    totals: plainTotals(content),
    today: await isStillTrue(query, personId, content),
  };
  return content.kind === 'insurance-book'
    ? { kind: content.kind, ...shown }
    : { kind: content.kind, ...shown, year: content.year };
}
