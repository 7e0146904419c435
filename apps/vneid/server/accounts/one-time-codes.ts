import { createHmac, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { type Language, ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { CodePurpose } from '../outbox/message.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';
import { clearLimit, takeTry } from '../tries.ts';
import type { Contact } from './contacts.ts';

const LIFE = { minutes: 10 };

/**
 * `accountId`: none before there is an account. `boundTo`: what the code confirms, it is good for nothing else. Without a `contact`
 * nobody is sent it: who asks about a number that has no account sees no difference.
 */
export type CodeRequest = {
  accountId: number | null;
  purpose: CodePurpose;
  boundTo: string;
  contact: Contact | undefined;
  language: Language;
};

/** `subject`: what tries are counted by besides the code itself. */
export type CodeTry = { code: string; purpose: CodePurpose; boundTo: string; subject: string };

const INSERT_CODE = sql(
  'insert-one-time-code',
  `with replaced as (
     update one_time_code set expires_at = $8 where purpose = $3 and bound_to = $4 and used_at is null and expires_at > $8
   )
   insert into one_time_code (code_id, account_id, purpose, bound_to, code_hash, channel, recipient, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

const FIND_CODE = sql<{ codeId: string; codeHash: Buffer; expiresAt: Temporal.Instant; usedAt: Temporal.Instant | null }>(
  'find-one-time-code',
  `select code_id as "codeId", code_hash as "codeHash", expires_at as "expiresAt", used_at as "usedAt" from one_time_code
    where purpose = $1 and bound_to = $2 order by created_at desc, code_id limit 1`,
);

const USE_CODE = sql<{ codeId: string }>(
  'use-one-time-code',
  'update one_time_code set used_at = $2 where code_id = $1 and used_at is null and expires_at > $2 returning code_id as "codeId"',
);

/** Counts a code to be sent: one a minute, so many an hour, by who asks and by where it goes. */
export async function admitCode(services: Services, subject: string, { recipient }: Contact): Promise<Result<undefined>> {
  const resend = await takeTry(services, 'code-resend', subject);
  if (!resend.ok) return resend;
  const ofSubject = await takeTry(services, 'code-send-by-account', subject);
  if (!ofSubject.ok) return ofSubject;
  const ofContact = await takeTry(services, 'code-send-by-contact', recipient);
  return ofContact.ok ? ok(undefined) : ofContact;
}

/** Writes code and letter in the caller's transaction; an older one for the same ends. */
export async function writeCode(
  tx: Transaction,
  services: Services,
  { accountId, purpose, boundTo, contact, language }: CodeRequest,
): Promise<void> {
  const codeId = randomUUID();
  const now = services.clock.now();
  const expiresAt = now.add(LIFE);
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const values = [
    codeId,
    accountId,
    purpose,
    boundTo,
    codeHash(services, codeId, code),
    contact?.channel ?? 'sms',
    contact?.recipient ?? '',
    now,
    expiresAt,
  ];
  await tx.run(INSERT_CODE, values);
  const data = { code, purpose, expiresAt: expiresAt.toString() };
  if (contact) await sendMessage(tx, { ...contact, template: 'code', language, data, now });
}

/**
 * Whether it is the code, and for this; answers its id, to be spent with `useCode`. The try counts whatever becomes of the caller's
 * transaction. Refusals: 'code-wrong', 'code-expired', 'code-used-up', 'too-many-requests'.
 */
export async function checkCode(services: Services, { code, purpose, boundTo, subject }: CodeTry): Promise<Result<string>> {
  const [issued] = await services.db.read(FIND_CODE, [purpose, boundTo]);
  const codeId = issued?.codeId ?? boundTo;
  const ofCode = await takeTry(services, 'code-try-by-code', codeId);
  if (!ofCode.ok) return refuse('code-used-up', { field: 'code' });
  const ofSubject = await takeTry(services, 'code-try-by-account', subject);
  if (!ofSubject.ok) return ofSubject;
  const right = timingSafeEqual(codeHash(services, codeId, code), issued?.codeHash ?? Buffer.alloc(32));
  if (issued?.usedAt) return refuse('code-used-up', { field: 'code' });
  if (issued && Temporal.Instant.compare(issued.expiresAt, services.clock.now()) <= 0)
    return refuse('code-expired', { field: 'code' });
  if (!right || !issued) return refuse('code-wrong', { field: 'code' });
  await clearLimit(services, 'code-try-by-code', codeId);
  return ok(codeId);
}

/** Spends the code in the transaction of what it confirms: of two requests with one code the second is refused. */
export async function useCode(tx: Transaction, codeId: string, now: Temporal.Instant): Promise<Result<undefined>> {
  const [used] = await tx.run(USE_CODE, [codeId, now]);
  return used ? ok(undefined) : refuse('code-used-up', { field: 'code' });
}

/** Keyed: a stolen table of six-digit codes must not be reversed by trying a million. */
function codeHash({ keys }: Services, codeId: string, code: string): Buffer {
  return createHmac('sha256', keys.sealing.oneTimeCodes)
    .update(`${codeId}:${code.replace(/\s/g, '')}`)
    .digest();
}
