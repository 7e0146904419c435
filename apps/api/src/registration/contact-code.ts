import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { clearLimit, countHit, takeTry } from '../http/tries.ts';
import type { Channel } from '../outbox/message.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';
import type { Caller } from '../sign-in/caller.ts';
import type { Contact } from '../sign-in/contacts.ts';
import { codeHash, codeTimes } from '../sign-in/one-time-codes.ts';
import type { Details } from './details.ts';
import type { Draft } from './draft.ts';

/** Letters to somebody whom no record of ours is tied to yet: no person has this id. */
export const NOBODY = 0;

const SET_CODE = sql<{ registrationId: string }>(
  'set-registration-code',
  `update registration_draft set committed_at = coalesce(committed_at, $7), code_id = $2, code_hash = $3, code_channel = $4, code_sent_at = $7, code_expires_at = $5, updated_at = $7
    where token_hash = $1 and proved_at is null and details = $6 returning registration_id as "registrationId"`,
);
const PROVE = sql<{ registrationId: string }>(
  'prove-registration-contact',
  `update registration_draft set proved_at = $3, updated_at = $3
    where token_hash = $1 and code_id = $2 and proved_at is null returning registration_id as "registrationId"`,
);

/** The declared contact of a channel; the phone where there is no e-mail address. */
export function contactOf({ phone, email }: Details, channel: Channel): Contact {
  return channel === 'email' && email !== null ? { channel, recipient: email } : { channel: 'sms', recipient: phone };
}

/**
 * Six digits to the declared contact. Nothing of ours is looked up: whoever is known here is asked in the same time and way as a stranger.
 * Refusals: 'code-resend-early', 'too-many-requests', 'registration-missing'.
 */
export async function sendContactCode(
  services: Services,
  draft: Draft,
  { channel, caller }: { channel: Channel; caller: Caller },
): Promise<Result<undefined>> {
  const contact = contactOf(draft.details, channel);
  const admitted = await admit(services, contact, caller);
  if (!admitted.ok) return admitted;
  const now = services.clock.now();
  const codeId = randomUUID();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const { expiresAt } = codeTimes(now);
  const hash = codeHash(services, codeId, code);
  return services.db.transaction(async (tx) => {
    const details = { json: draft.details };
    const [set] = await tx.run(SET_CODE, [draft.tokenHash, codeId, hash, contact.channel, expiresAt, details, now]);
    // The draft has become another one in the meantime, or a declaration.
    if (!set) return refuse('registration-missing');
    const data = { code, purpose: 'register' as const, expiresAt: expiresAt.toString() };
    await sendMessage(tx, { personId: NOBODY, ...contact, template: 'code', language: caller.language, data, now });
    return ok(undefined);
  });
}

async function admit(services: Services, { recipient }: Contact, { address }: Caller): Promise<Result<unknown>> {
  const ofAddress = await countHit(services, 'registration-code-by-address', address);
  if (!ofAddress.ok) return ofAddress;
  const again = await takeTry(services, 'code-resend', [recipient, 'register']);
  return again.ok ? countHit(services, 'code-send-by-contact', recipient) : again;
}

/** The right code proves the contact, once. Refusals: 'code-wrong', 'code-expired', 'code-used-up', 'too-many-requests'. */
export async function proveContact(services: Services, draft: Draft, code: string): Promise<Result<undefined>> {
  const { codeId, codeHash: expected, codeExpiresAt, codeChannel } = draft;
  if (codeId === null || expected === null || codeExpiresAt === null || codeChannel === null) return refuse('code-expired');
  const tries = await takeTry(services, 'code-try-by-code', codeId);
  if (!tries.ok) return atCode(refuse('code-used-up'));
  const ofContact = await countHit(services, 'code-try-by-account', [
    contactOf(draft.details, codeChannel).recipient,
    'register',
  ]);
  if (!ofContact.ok) return ofContact;
  const now = services.clock.now();
  if (Temporal.Instant.compare(codeExpiresAt, now) <= 0) return atCode(refuse('code-expired'));
  if (!timingSafeEqual(codeHash(services, codeId, code), expected)) return atCode(refuse('code-wrong'));
  await clearLimit(services, 'code-try-by-code', codeId);
  const [proved] = await services.db.transaction((tx) => tx.run(PROVE, [draft.tokenHash, codeId, now]));
  return proved ? ok(undefined) : atCode(refuse('code-used-up'));
}

function atCode({ refusal }: Extract<Result<unknown>, { ok: false }>): Extract<Result<never>, { ok: false }> {
  return { ok: false, refusal: { ...refusal, field: 'code' } };
}
