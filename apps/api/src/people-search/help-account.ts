import { ok, refuse, type Result } from '@openvssid/core';
import type { AccessPurpose } from '../access-log/purposes.ts';
import { recordAccess } from '../access-log/record.ts';
import type { Transaction } from '@openvssid/server/db/database';
import type { LimitName } from '../http/limits.ts';
import { takeTry } from '../http/tries.ts';
import { tell } from '../notifications/tell.ts';
import { requireRole } from '../officers/roles.ts';
import type { Services } from '../services.ts';
import { accountOf } from '../sign-in/accounts.ts';
import { contactsOf } from '../sign-in/contacts.ts';
import { ensureInvitedAccount, forgetWrongTries, sendActivationLink } from '../sign-in/invite.ts';
import { endLinks } from '../sign-in/one-time-links.ts';
import { recordSecurityEvent, type SecurityEventKind } from '../sign-in/security-event.ts';
import { signOutEverywhere } from '../sign-in/sign-out-everywhere.ts';
import { readHelpReason } from '../officers/help-reason.ts';
import { type AtWork, withReading } from '../officers/reading.ts';

export const accountHelps = ['unlock', 'invite', 'sign-out'] as const;
export type AccountHelp = (typeof accountHelps)[number];

type Help = {
  /** Answers whether anything was done: a repeat does nothing, and tells nobody. */
  act(tx: Transaction, services: Services, personId: number, now: Temporal.Instant): Promise<Result<boolean>>;
  purpose: AccessPurpose;
  event: SecurityEventKind;
  /** What the person is told; the activation link is told by itself. */
  notice?: 'account-unlocked' | 'signed-out-by-agency';
  /** How often one account may have it, whoever asks. */
  limit?: LimitName;
};

const helps: Readonly<Record<AccountHelp, Help>> = {
  unlock: {
    act: async (tx, _services, personId) => ok(await forgetWrongTries(tx, personId)),
    purpose: 'account-unlock',
    event: 'account-unlocked',
    notice: 'account-unlocked',
  },
  invite: {
    act: inviteAgain,
    purpose: 'account-invite',
    event: 'activation-link-sent',
    limit: 'activation-link-by-account',
  },
  'sign-out': {
    act: async (tx, _services, personId, now) => ok(await signOutEverywhere(tx, personId, now)),
    purpose: 'account-sign-out',
    event: 'signed-out-by-agency',
    notice: 'signed-out-by-agency',
  },
};

/** Something for the account of the person whose record is open, with its reason; the person is told. */
export async function helpAccount(
  services: Services,
  at: AtWork,
  readingId: string,
  help: AccountHelp,
  typed: string,
): Promise<Result<undefined>> {
  const { officer, requestId } = at;
  const allowed = requireRole(officer, 'help-accounts');
  if (!allowed.ok) return allowed;
  const reason = readHelpReason(typed);
  if (!reason.ok) return reason;
  const { act, purpose, event, notice, limit } = helps[help];
  if (limit) {
    const admitted = await admit(services, at, readingId, limit);
    if (!admitted.ok) return admitted;
  }
  return withReading(services, at, readingId, async (tx, { personId }, now) => {
    const acted = await act(tx, services, personId, now);
    if (!acted.ok) return acted;
    if (!acted.value) return ok(undefined);
    await recordSecurityEvent(tx, { personId, kind: event, data: { agencyCode: officer.agencyCode, reason: reason.value }, now });
    if (notice)
      await tell(tx, services, {
        personId,
        notification: { kind: notice, data: { agency: officer.agencyName } },
        link: '/settings/devices',
        channels: ['app', 'sms', 'email'],
        now,
      });
    await recordAccess(tx, {
      personId,
      actor: { kind: 'officer', id: officer.officerId },
      institution: officer.agencyCode,
      purpose,
      what: 'account',
      requestId,
      now,
    });
    return ok(undefined);
  });
}

/** A new link to every contact on record; the ones before it end. */
async function inviteAgain(
  tx: Transaction,
  services: Services,
  personId: number,
  now: Temporal.Instant,
): Promise<Result<boolean>> {
  const { contacts } = await contactsOf(tx, personId);
  if (contacts.length === 0) return refuse('no-contact-on-record');
  const account = await accountOf({ read: tx.run }, personId);
  const language = account?.language === 'en' ? 'en' : 'vi';
  const invited = await ensureInvitedAccount(tx, personId, { language, now });
  if (!invited.ok) return invited;
  await endLinks(tx, { personId, purpose: 'activate', now });
  await sendActivationLink(tx, services, personId, { ...(await contactsOf(tx, personId)), now });
  return ok(true);
}

/** Before the work and outside its transaction: tries that arrive together cannot pass it together. */
async function admit(services: Services, at: AtWork, readingId: string, limit: LimitName): Promise<Result<unknown>> {
  const known = await withReading(services, at, readingId, async (_tx, { personId }) => ok(personId));
  return known.ok ? takeTry(services, limit, `person:${known.value}`) : known;
}
