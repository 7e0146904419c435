import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { hashPassword } from '@openvssid/server/passwords/password-hash';
import { checkNewPassword } from '@openvssid/server/passwords/password-rules';
import { takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { type Account, accountOf, ownerOf } from '../sign-in/accounts.ts';
import { findPersonByNumber } from '../people/find-person.ts';
import type { Caller } from '../sign-in/caller.ts';
import { forgetWrongTries } from '../sign-in/invite.ts';
import { findKnownDevice } from '../sign-in/known-device.ts';
import { endLinks, findLink, useLink } from '../sign-in/one-time-links.ts';
import { type OpenedSession, openSession } from '../sign-in/open-session.ts';
import { winBack } from '../sign-in/win-back.ts';
import { type LivingRecovery, livingRecoveryOf, markFinished } from './recovery-row.ts';
import { takeContact } from './take-contact.ts';

/** Nothing of the person: a link that went to a mistyped number is in a stranger's hands. */
export const sentRecovery = z.object({ expiresAt: z.string() });

export async function findSentRecovery(services: Services, token: string): Promise<Result<z.infer<typeof sentRecovery>>> {
  const found = await findSent(services, token);
  return found.ok ? ok({ expiresAt: found.value.expiresAt.toString() }) : found;
}

/**
 * Last step of a recovery at an office: by the link, and a number that a stranger who got the link does not know. New password, everybody
 * else signed out, the contact of the link on record from now on, everybody told. Refusals: 'link-not-valid', 'number-not-of-account',
 * 'too-many-requests', those of the password, 'overloaded'.
 */
export async function finishRecovery(
  services: Services,
  { token, number, password, caller }: { token: string; number: string; password: string; caller: Caller },
): Promise<Result<OpenedSession>> {
  const found = await findSent(services, token);
  if (!found.ok) return found;
  const { account, recovery } = found.value;
  const { personId } = account;
  const tries = await takeTry(services, 'office-recovery-number', recovery.recoveryId);
  if (!tries.ok) return tries;
  if ((await findPersonByNumber(services.db, number)) !== personId) return refuse('number-not-of-account', { field: 'number' });
  const allowed = checkNewPassword(password, ownerOf(account), services.config);
  if (!allowed.ok) return allowed;
  const hash = await inHashTurn(services.config, async () => ok(await hashPassword(password)));
  if (!hash.ok) return hash;
  const deviceId = await findKnownDevice(services.db, personId, caller.devices);
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    if (!(await endRecovery(tx, personId, recovery, token, now))) return refuse('link-not-valid');
    await winBack(tx, personId, { passwordHash: hash.value, deviceName: caller.deviceName, by: 'office', now });
    await forgetWrongTries(tx, personId);
    const told = await takeContact(tx, services, personId, recovery);
    return ok(await openSession(tx, services, { personId, caller, deviceId, method: 'recovery', told }));
  });
}

type Sent = { account: Account; recovery: LivingRecovery; expiresAt: Temporal.Instant };

async function findSent(services: Services, token: string): Promise<Result<Sent>> {
  const now = services.clock.now();
  const link = await findLink(services.db, token, 'recover-at-office', now);
  if (!link) return refuse('link-not-valid');
  const [account, recovery] = await Promise.all([
    accountOf(services.db, link.personId),
    livingRecoveryOf(services.db.read, link.personId, now),
  ]);
  return account && recovery?.state === 'sent' ? ok({ account, recovery, expiresAt: link.expiresAt }) : refuse('link-not-valid');
}

/** The link's one use; a recovery that was stopped meanwhile has none. */
async function endRecovery(
  tx: Transaction,
  personId: number,
  { recoveryId }: LivingRecovery,
  token: string,
  now: Temporal.Instant,
): Promise<boolean> {
  if (!(await markFinished(tx, personId, recoveryId, now))) return false;
  if (!(await useLink(tx, { personId, token, purpose: 'recover-at-office', now }))) return false;
  await endLinks(tx, { personId, purpose: 'stop-recovery', now });
  return true;
}
