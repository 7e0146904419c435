import { ok, parseEmailAddress, parsePhoneNumber, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { recordAccess } from '../access-log/record.ts';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { takeTry } from '../http/tries.ts';
import { requireRole } from '../officers/roles.ts';
import { readHelpReason } from '../officers/help-reason.ts';
import { type AtWork, withReading } from '../officers/reading.ts';
import { phoneOfAnother } from '../profile/phone-of-another.ts';
import type { Services } from '../services.ts';
import { type Contact, contactsOf, isSameContact } from '../sign-in/contacts.ts';
import { recordSecurityEvent } from '../sign-in/security-event.ts';
import { insertRecovery, lockLivingRecovery, type Paper, PAPERS } from './recovery-row.ts';
import { sendDueRecoveries } from './send-due.ts';
import { tellOfBeginning } from './tell.ts';

export const recoveryToBegin = z.object({
  paper: z.enum(PAPERS).describe('the one the officer has looked at'),
  alike: z.literal(true).describe('its picture, name, birth date and number are those of the person at the desk and on record'),
  channel: z.enum(['sms', 'email']),
  contact: z.string().max(200).describe('where the link shall go, as the person says it; need not be on record'),
  reason: z.string().max(1000),
});
type RecoveryToBegin = z.infer<typeof recoveryToBegin>;

const LOCK_ACCOUNT = sql<{ state: 'invited' | 'active' | 'closed'; deceased: boolean }>(
  'lock-account-of-recovery',
  `select a.state, p.deceased_on is not null as deceased from account a join person p on p.person_id = a.person_id
    where a.person_id = $1 for update of a`,
);

/**
 * An officer who has the person and their papers at the desk begins a recovery. Nothing changes until the waiting period is over: whoever
 * is on record is told at once and may stop it. The same again changes nothing. Refusals: 'role-needed', 'reading-ended', those of reason
 * and contact, 'phone-taken', 'account-not-active', 'recovery-pending', 'too-many-requests'.
 */
export async function beginRecovery(
  services: Services,
  at: AtWork,
  readingId: string,
  typed: RecoveryToBegin,
): Promise<Result<undefined>> {
  const allowed = requireRole(at.officer, 'help-accounts');
  if (!allowed.ok) return allowed;
  const reason = readHelpReason(typed.reason);
  if (!reason.ok) return reason;
  const contact = readContact(typed);
  if (!contact.ok) return contact;
  const admitted = await admit(services, at, readingId);
  if (!admitted.ok) return admitted;
  const begun = await begin(services, at, readingId, { ...typed, reason: reason.value, contact: contact.value });
  // Where there is no waiting period, nobody waits for the round that would send the link.
  if (begun.ok && services.config.RECOVERY_WAIT_HOURS === 0) await sendDueRecoveries(services);
  return begun;
}

function begin(
  services: Services,
  at: AtWork,
  readingId: string,
  { paper, reason, contact }: { paper: Paper; reason: string; contact: Contact },
): Promise<Result<undefined>> {
  return withReading(services, at, readingId, async (tx, { personId }, now) => {
    const active = await lockActiveAccount(tx, personId);
    if (!active.ok) return active;
    const living = await lockLivingRecovery(tx, personId, now);
    if (living) return isSame(living, at, contact) ? ok(undefined) : refuse('recovery-pending');
    const own = await contactsOf(tx, personId);
    const onRecord = own.contacts.some((one) => isSameContact(one, contact));
    if (!onRecord && (await isTaken(tx, services, personId, contact))) return refuse('phone-taken', { field: 'contact' });
    const dueAt = now.add({ hours: services.config.RECOVERY_WAIT_HOURS });
    const { officerId, agencyCode, agencyName } = at.officer;
    const begun = { begunBy: officerId, agencyCode, paper, reason, begunAt: now, dueAt };
    await insertRecovery(tx, personId, { ...contact, ...begun, onRecord });
    const data = { agencyCode, reason };
    await recordSecurityEvent(tx, { personId, kind: 'recovery-begun', data, now });
    await tellOfBeginning(tx, services, personId, { agencyName, dueAt, promisedTo: onRecord ? undefined : contact, now });
    await recordAccess(tx, {
      personId,
      actor: { kind: 'officer', id: officerId },
      institution: agencyCode,
      purpose: 'account-recovery',
      what: 'account',
      requestId: at.requestId,
      now,
    });
    return ok(undefined);
  });
}

function readContact({ channel, contact }: RecoveryToBegin): Result<Contact> {
  const read: Result<string> = channel === 'sms' ? parsePhoneNumber(contact) : parseEmailAddress(contact);
  if (!read.ok) return { ok: false, refusal: { ...read.refusal, field: 'contact' } };
  return ok({ channel, recipient: read.value });
}

/** Whoever never had a password gets an activation link instead. */
async function lockActiveAccount(tx: Transaction, personId: number): Promise<Result<undefined>> {
  const [account] = await tx.run(LOCK_ACCOUNT, [personId]);
  if (!account || account.state === 'invited') return refuse('account-not-active');
  return account.state === 'closed' || account.deceased ? refuse('account-closed') : ok(undefined);
}

/** A button pressed twice, or an answer that was lost. */
function isSame({ begunBy, channel, recipient }: Contact & { begunBy: string }, { officer }: AtWork, typed: Contact): boolean {
  return begunBy === officer.officerId && isSameContact({ channel, recipient }, typed);
}

async function isTaken(tx: Transaction, { config }: Services, personId: number, contact: Contact): Promise<boolean> {
  return contact.channel === 'sms' && !config.PHONE_SHARED && phoneOfAnother(tx, contact.recipient, personId);
}

/** Before the work and outside its transaction: tries that arrive together cannot pass it together. */
async function admit(services: Services, at: AtWork, readingId: string): Promise<Result<unknown>> {
  const known = await withReading(services, at, readingId, async (_tx, { personId }) => ok(personId));
  if (!known.ok) return known;
  const ofOfficer = await takeTry(services, 'office-recovery-by-officer', at.officer.officerId);
  return ofOfficer.ok ? takeTry(services, 'office-recovery-by-account', `person:${known.value}`) : ofOfficer;
}
