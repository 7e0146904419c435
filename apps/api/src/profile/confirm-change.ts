import { ok, refuse, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import type { Citizen } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { contactsOf } from '../sign-in/contacts.ts';
import { checkCode, issuedCodeOf, useCode } from '../sign-in/one-time-codes.ts';
import { recordSecurityEvent } from '../sign-in/security-event.ts';
import { type ProfileChange, readBoundChange } from './change.ts';
import { ownDetailsOf } from './own-details.ts';
import { phoneOfAnother } from './phone-of-another.ts';
import { tellAddressChange, tellContactChange } from './tell-change.ts';
import { writeChange } from './write-change.ts';

const PURPOSE = 'change-contact';

/**
 * Second half: the right code makes the change, and who was reachable before is told as well as who is now. The same code again
 * for a change that is made is answered like the first time. Refusals: those of the code, 'phone-taken', 'profile-changed'.
 */
export async function confirmChange(
  services: Services,
  citizen: Citizen,
  { codeId, code }: { codeId: string; code: string },
): Promise<Result<ProfileChange>> {
  const { personId, sessionId } = citizen;
  const proved = await checkCode(services, { personId, codeId, code, purpose: PURPOSE });
  if (!proved.ok) return (await madeBefore(services, citizen, codeId)) ?? atCode(proved);
  const asked = readBoundChange(proved.value.boundTo);
  if (asked.sessionId !== sessionId) return atCode(refuse('code-used-up'));
  const now = services.clock.now();
  const made = await services.db.transaction(async (tx) => {
    const used = await useCode(tx, proved.value, now);
    return used.ok ? makeChange(tx, services, personId, asked.change) : used;
  });
  if (made.ok || made.refusal.code !== 'code-used-up') return made;
  return (await madeBefore(services, citizen, codeId)) ?? atCode(made);
}

async function makeChange(
  tx: Transaction,
  services: Services,
  personId: number,
  change: ProfileChange,
): Promise<Result<ProfileChange>> {
  const now = services.clock.now();
  const ownPhone = change.field === 'phone' && !services.config.PHONE_SHARED;
  if (ownPhone && (await phoneOfAnother(tx, change.to, personId))) return refuse('phone-taken');
  const before = await contactsOf(tx, personId);
  const written = await writeChange(tx, personId, change, { cause: 'own', now });
  if (!written.ok) return written;
  if (change.field === 'address') {
    await tellAddressChange(tx, personId, now);
    return ok(change);
  }
  await recordSecurityEvent(tx, { personId, kind: 'contact-changed', now });
  await tellContactChange(tx, services, personId, { field: change.field, seq: written.value, before: before.contacts });
  return ok(change);
}

/** The answer to the first try may have been lost on the way: a change that is made is not made again, and not denied. */
async function madeBefore(
  services: Services,
  { personId, sessionId }: Citizen,
  codeId: string,
): Promise<Result<ProfileChange> | undefined> {
  const issued = await issuedCodeOf(services, { personId, codeId, purpose: PURPOSE });
  if (!issued?.used) return undefined;
  const asked = readBoundChange(issued.boundTo);
  if (asked.sessionId !== sessionId) return undefined;
  const { change } = asked;
  const own = await ownDetailsOf(services.db.read, personId);
  const stands =
    change.field === 'address'
      ? change.to.street === own.street && change.to.wardCode === own.wardCode
      : change.to === own[change.field];
  return stands ? ok(change) : undefined;
}

function atCode({ refusal }: Extract<Result<unknown>, { ok: false }>): Extract<Result<never>, { ok: false }> {
  return { ok: false, refusal: { ...refusal, field: 'code' } };
}
