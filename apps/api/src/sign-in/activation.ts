import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { accountOf, ownerOf } from './accounts.ts';
import type { Caller } from './caller.ts';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { findLink, useLink } from './one-time-links.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { hashPassword } from '@openvssid/server/passwords/password-hash';
import { checkNewPassword } from '@openvssid/server/passwords/password-rules';
import { recordSecurityEvent } from './security-event.ts';
import { setPassword } from './set-password.ts';

const LOCK_INVITED = sql<{ personId: number }>(
  'lock-invited-account',
  `select person_id as "personId" from account where person_id = $1 and state = 'invited' for update`,
);

/** Enough for the person to see whose account the link is for, and for a finder of the link to learn little. */
export const activation = z.object({
  givenName: z.string(),
  numberEnd: z.string().describe('last three digits'),
  expiresAt: z.string(),
});

export async function findActivation(services: Services, token: string): Promise<Result<z.infer<typeof activation>>> {
  const link = await findLink(services.db, token, 'activate', services.clock.now());
  const account = link && (await accountOf(services.db, link.personId));
  if (!link || account?.state !== 'invited') return refuse('link-not-valid');
  return ok({
    givenName: account.fullName.split(' ').at(-1) ?? '',
    numberEnd: account.numbers[0]?.slice(-3) ?? '',
    expiresAt: link.expiresAt.toString(),
  });
}

/** First password by a one-time link; the person is signed in with it. Refusals: 'link-not-valid', those of the password, 'overloaded'. */
export async function activate(
  services: Services,
  { token, password, caller }: { token: string; password: string; caller: Caller },
): Promise<Result<OpenedSession>> {
  const now = services.clock.now();
  const link = await findLink(services.db, token, 'activate', now);
  const account = link && (await accountOf(services.db, link.personId));
  if (account?.state !== 'invited') return refuse('link-not-valid');
  const allowed = checkNewPassword(password, ownerOf(account), services.config);
  if (!allowed.ok) return allowed;
  const hash = await inHashTurn(services.config, async () => ok(await hashPassword(password)));
  if (!hash.ok) return hash;

  const { personId } = account;
  return services.db.transaction(async (tx) => {
    if (!(await useLink(tx, { personId, token, purpose: 'activate', now }))) return refuse('link-not-valid');
    // Somebody may have two links: with the second, an active account is not to be had.
    const [invited] = await tx.run(LOCK_INVITED, [personId]);
    if (!invited) return refuse('link-not-valid');
    await setPassword(tx, personId, hash.value, now);
    await recordSecurityEvent(tx, { personId, kind: 'account-activated', deviceName: caller.deviceName, now });
    return ok(await openSession(tx, services, { personId, caller, deviceId: undefined, method: 'activation' }));
  });
}
