import { ok, refuse, type Result } from '@openvssid/core';
import { recordAccess } from '../access-log/record.ts';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { tellContactChange } from '../profile/tell-change.ts';
import { writeChange } from '../profile/write-change.ts';
import type { Services } from '../services.ts';
import type { Contact } from '../sign-in/contacts.ts';
import { ensureInvitedAccount, sendActivationLink } from '../sign-in/invite.ts';
import { endLinks } from '../sign-in/one-time-links.ts';
import { recordEvent, type RegistrationActor } from './events.ts';
import { lockPerson, phoneInUse, recordOf } from './record.ts';
import type { Registration } from './registration.ts';

const APPROVED = sql(
  'approve-registration',
  `update registration set state = 'approved', decided_at = $2, decided_by = $3, updated_at = $2 where registration_id = $1`,
);

/**
 * Opens the account: the proved contact becomes that of the record, who was reachable before is told with «Không phải tôi», and the
 * activation link goes to the proved contact alone. In the transaction of the decision; the caller holds the declaration's row or has just
 * written it. Refusals: 'registration-number-unknown', 'registration-deceased', 'registration-account-exists',
 * 'registration-phone-in-use'.
 */
export async function approve(
  tx: Transaction,
  services: Services,
  registration: Registration,
  actor: RegistrationActor,
  requestId = registration.number,
): Promise<Result<undefined>> {
  const { personId, proved, registrationId, language } = registration;
  const now = services.clock.now();
  if (personId === null) return refuse('registration-number-unknown');
  await lockPerson(tx, personId);
  const record = await recordOf(tx.run, personId, proved);
  if (!record) throw new Error('who was locked is on record');
  if (record.deceasedOn !== null) return refuse('registration-deceased');
  if (await phoneInUse(tx, services.config, proved, personId)) return refuse('registration-phone-in-use');
  const account = await ensureInvitedAccount(tx, personId, { language, now });
  if (!account.ok) return refuse('registration-account-exists');
  await takeContact(tx, services, personId, { proved, before: record.contacts });
  // A link sent to somebody else, earlier, opens nothing any more.
  await endLinks(tx, { personId, purpose: 'activate', now });
  await sendActivationLink(tx, services, personId, { contacts: [proved], language, now });
  await tx.run(APPROVED, [registrationId, now, actor.kind === 'officer' ? actor.id : null]);
  await recordEvent(tx, registrationId, { type: 'approved', actor, now });
  await recordAccess(tx, {
    personId,
    actor: { kind: actor.kind, id: actor.id ?? 'registration' },
    institution: registration.agencyCode,
    purpose: 'registration-decision',
    what: `registration: ${registration.number}`,
    requestId,
    now,
  });
  return ok(undefined);
}

async function takeContact(
  tx: Transaction,
  services: Services,
  personId: number,
  { proved, before }: { proved: Contact; before: readonly Contact[] },
): Promise<void> {
  const known = before.find(({ channel }) => channel === proved.channel);
  if (known?.recipient === proved.recipient) return;
  const field = proved.channel === 'sms' ? 'phone' : 'email';
  const change = { field, from: known?.recipient ?? null, to: proved.recipient } as const;
  const written = await writeChange(tx, personId, change, { cause: 'application', now: services.clock.now() });
  if (!written.ok) throw new Error('the contact of a locked person has changed');
  if (before.length > 0) await tellContactChange(tx, services, personId, { field, seq: written.value, before });
}
