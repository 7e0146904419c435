import { createHash } from 'node:crypto';
import { ok, type ReaderLanguage, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import type { Channel } from '../outbox/message.ts';
import { maskContact } from '../sign-in/contacts.ts';
import { hashToken } from '@openvssid/server/tokens';
import { reasonWords, type RefusalReason } from '../outbox/refusal-reasons.ts';
import { REGISTRATION_STATES, type RegistrationState } from './registration.ts';

/** What the applicant sees again and again at the address of the receipt; nothing of the declared data. */
export const receipt = z.object({
  number: z.string(),
  submittedAt: z.string(),
  agencyName: z.string(),
  contact: z.string().describe('masked'),
  channel: z.enum(['sms', 'email']),
  state: z.enum(REGISTRATION_STATES),
  decidedAt: z.string().nullable(),
  vneid: z.boolean().describe('declared after a sign-in at VNeID: once approved, VNeID opens the account'),
  refusal: z.object({ reason: z.string(), remedy: z.string(), text: z.string().nullable() }).nullable(),
});
export type Receipt = z.infer<typeof receipt>;

type Row = {
  number: string;
  submittedAt: Temporal.Instant;
  agencyName: string;
  channel: Channel;
  contact: string;
  state: RegistrationState;
  decidedAt: Temporal.Instant | null;
  reason: RefusalReason | null;
  reasonText: string | null;
  vneid: boolean;
};
const FIND_RECEIPT = sql<Row>(
  'find-registration-receipt',
  `select r.number, r.submitted_at as "submittedAt", g.name as "agencyName", r.channel, r.contact, r.state, r.decided_at as "decidedAt",
          r.reason, r.reason_text as "reasonText", r.vneid is not null as vneid
     from registration r join agency g on g.agency_code = r.agency_code where r.receipt_hash = $1`,
);

/** Made from the token of the draft, which is as random, so that a repeated sending finds it again; kept nowhere. */
export function receiptToken(draftToken: string): string {
  return createHash('sha256').update(`registration receipt ${draftToken}`).digest('base64url');
}

export async function showReceipt({ db }: Services, token: string, language: ReaderLanguage): Promise<Result<Receipt>> {
  const [row] = await db.read(FIND_RECEIPT, [hashToken(token)]);
  if (!row) return refuse('not-found');
  const { submittedAt, decidedAt, reason, reasonText, contact, ...rest } = row;
  return ok({
    ...rest,
    submittedAt: submittedAt.toString(),
    decidedAt: decidedAt?.toString() ?? null,
    contact: maskContact({ channel: row.channel, recipient: contact }),
    refusal: reason === null ? null : { ...reasonWords(reason, language), text: reasonText },
  });
}
