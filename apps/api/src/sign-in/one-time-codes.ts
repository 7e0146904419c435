import { createHmac, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { clearLimit, countHit, type LimitKey, takeTry } from '../http/tries.ts';
import type { Channel, CodePurpose } from '../outbox/message.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';
import { type Contact, contactsOf, maskContact } from './contacts.ts';

const LIFE = { minutes: 10 };
const RESEND_AFTER = { seconds: 60 };

/** As people type it: spaces are forgiven. */
export const typedCode = z
  .string()
  .max(20)
  .transform((text) => text.replace(/\s/g, ''));

/** What the page of the code shows. `recipient` is masked. */
export const issuedCode = z.object({
  codeId: z.uuid(),
  channel: z.enum(['sms', 'email']),
  recipient: z.string(),
  messageId: z.uuid().describe('for GET /api/code-deliveries/{messageId}'),
  expiresAt: z.string(),
  resendAt: z.string(),
});
export type IssuedCode = z.infer<typeof issuedCode>;

/** `to`: a contact that the code itself shall prove; left out, the code goes to one on record. */
export type CodeRequest = {
  personId: number;
  purpose: CodePurpose;
  boundTo: string;
  channel?: Channel | undefined;
  to?: Contact | undefined;
};

/** A code that was right; `useCode` spends it in the transaction of what it confirms. */
export type ProvedCode = { personId: number; codeId: string; boundTo: string };

const INSERT_CODE = sql(
  'insert-one-time-code',
  `with replaced as (
     update one_time_code set expires_at = $7
      where person_id = $1 and purpose = $3 and bound_to = $4 and used_at is null and expires_at > $7
   )
   insert into one_time_code (person_id, code_id, purpose, bound_to, code_hash, channel, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

const FIND_CODE = sql<{ codeHash: Buffer; boundTo: string; expiresAt: Temporal.Instant; usedAt: Temporal.Instant | null }>(
  'find-one-time-code',
  `select code_hash as "codeHash", bound_to as "boundTo", expires_at as "expiresAt", used_at as "usedAt"
     from one_time_code where person_id = $1 and code_id = $2 and purpose = $3`,
);

const END_CODES = sql(
  'end-one-time-codes',
  'update one_time_code set expires_at = $3 where person_id = $1 and purpose = $2 and used_at is null and expires_at > $3',
);

const USE_CODE = sql<{ codeId: string }>(
  'use-one-time-code',
  `update one_time_code set used_at = $3 where person_id = $1 and code_id = $2 and used_at is null and expires_at > $3 returning code_id as "codeId"`,
);

/**
 * Sends six digits to a contact on record: by the channel asked for where there is one, else by the other.
 * `boundTo` is a digest of the request that the code confirms. Refusals: 'no-contact', 'code-resend-early', 'too-many-requests'.
 *
 *     const issued = valueOf(await issueCode(services, { personId, purpose: 'submit-application', boundTo: digest }));
 */
export async function issueCode(services: Services, request: CodeRequest): Promise<Result<IssuedCode>> {
  const admitted = await admitCode(services, [`person:${request.personId}`, request.purpose]);
  if (!admitted.ok) return admitted;
  return services.db.transaction((tx) => writeCode(tx, services, request));
}

/** Sends another code for the same request, by the other channel if asked; the one before ends. */
export async function resendCode(
  services: Services,
  { personId, codeId, purpose, channel }: Omit<CodeRequest, 'boundTo'> & { codeId: string },
): Promise<Result<IssuedCode>> {
  const [issued] = await services.db.read(FIND_CODE, [personId, codeId, purpose]);
  if (!issued || issued.usedAt) return refuse('code-used-up');
  return issueCode(services, { personId, purpose, channel, boundTo: issued.boundTo });
}

/** What a code was bound to, and whether it has been used; undefined where the person has no such one. */
export async function issuedCodeOf(
  services: Services,
  { personId, codeId, purpose }: Pick<CodeRequest, 'personId' | 'purpose'> & { codeId: string },
): Promise<{ boundTo: string; used: boolean } | undefined> {
  const [issued] = await services.db.read(FIND_CODE, [personId, codeId, purpose]);
  return issued && { boundTo: issued.boundTo, used: issued.usedAt !== null };
}

/** Ends every code of a purpose that has not been used: what they were to confirm is no longer asked for. */
export async function endCodes(tx: Transaction, personId: number, purpose: CodePurpose, now: Temporal.Instant): Promise<void> {
  await tx.run(END_CODES, [personId, purpose, now]);
}

/** Counts a code against the limits of an account and a purpose: one a minute, and so many an hour. */
export async function admitCode(services: Services, key: LimitKey): Promise<Result<undefined>> {
  const resend = await takeTry(services, 'code-resend', key);
  return resend.ok ? countHit(services, 'code-send-by-account', key) : resend;
}

/** Writes code and letter in the caller's transaction; an older code for the same request ends. */
export async function writeCode(
  tx: Transaction,
  services: Services,
  request: CodeRequest,
  codeId: string = randomUUID(),
): Promise<Result<IssuedCode>> {
  const { personId, purpose, boundTo, channel, to } = request;
  const now = services.clock.now();
  const expiresAt = now.add(LIFE);
  const { language, contacts } = await contactsOf(tx, personId);
  const contact: Contact | undefined = to ?? contacts.find((one) => one.channel === channel) ?? contacts[0];
  if (!contact) return refuse('no-contact');
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  await tx.run(INSERT_CODE, [
    personId,
    codeId,
    purpose,
    boundTo,
    codeHash(services, codeId, code),
    contact.channel,
    now,
    expiresAt,
  ]);
  const data = { code, purpose, expiresAt: expiresAt.toString() };
  const messageId = await sendMessage(tx, { personId, ...contact, template: 'code', language, data, now });
  return ok({
    codeId,
    channel: contact.channel,
    recipient: maskContact(contact),
    messageId,
    expiresAt: expiresAt.toString(),
    resendAt: now.add(RESEND_AFTER).toString(),
  });
}

/** The moments that belong to a code issued now. */
export function codeTimes(now: Temporal.Instant): { expiresAt: Temporal.Instant; resendAt: Temporal.Instant } {
  return { expiresAt: now.add(LIFE), resendAt: now.add(RESEND_AFTER) };
}

/**
 * Whether it is the code, and for this request. The try counts in a transaction of its own, whatever becomes of the caller's.
 * Refusals: 'code-wrong', 'code-expired', 'code-used-up', 'too-many-requests'. Spend it with `useCode`.
 *
 *     const proved = await checkCode(services, { personId, codeId, code, purpose: 'submit-application', boundTo: digest });
 *     if (!proved.ok) return proved;
 *     return services.db.transaction(async (tx) => {
 *       const used = await useCode(tx, proved.value, now);
 *       if (!used.ok) return used;
 *       …
 *     });
 */
export async function checkCode(
  services: Services,
  {
    personId,
    codeId,
    code,
    purpose,
    boundTo,
    countedAs = [`person:${personId}`, purpose],
  }: {
    personId: number;
    codeId: string;
    code: string;
    purpose: CodePurpose;
    /** Left out: the caller takes what the code was bound to from the answer. */
    boundTo?: string;
    /** Left out: the tries of the account for this purpose. */
    countedAs?: LimitKey;
  },
): Promise<Result<ProvedCode>> {
  const tries = await takeTry(services, 'code-try-by-code', codeId);
  if (!tries.ok) return refuse('code-used-up');
  const triesOfAccount = await countHit(services, 'code-try-by-account', countedAs);
  if (!triesOfAccount.ok) return triesOfAccount;
  const [issued] = await services.db.read(FIND_CODE, [personId, codeId, purpose]);
  const right = timingSafeEqual(codeHash(services, codeId, code), issued?.codeHash ?? Buffer.alloc(32));
  if (issued?.usedAt) return refuse('code-used-up');
  if (!issued || issued.expiresAt.epochMilliseconds <= services.clock.now().epochMilliseconds) return refuse('code-expired');
  if (!right || (boundTo !== undefined && issued.boundTo !== boundTo)) return refuse('code-wrong');
  // A right code costs no try: somebody whose answer was lost sends it again, perhaps often.
  await clearLimit(services, 'code-try-by-code', codeId);
  return ok({ personId, codeId, boundTo: issued.boundTo });
}

/** Spends the code in the transaction of what it confirms: of two requests with one code the second is refused. */
export async function useCode(
  tx: Transaction,
  { personId, codeId }: ProvedCode,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const [used] = await tx.run(USE_CODE, [personId, codeId, now]);
  return used ? ok(undefined) : refuse('code-used-up');
}

/** Keyed: a stolen table of six-digit codes must not be reversed by trying a million. */
export function codeHash(services: Services, codeId: string, code: string): Buffer {
  return createHmac('sha256', services.keys.sealing.oneTimeCodes).update(`${codeId}:${code}`).digest();
}
