import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { hashPassword } from '@openvssid/server/passwords/password-hash';
import { checkNewPassword } from '@openvssid/server/passwords/password-rules';
import type { Services } from '../services.ts';
import { type Account, ownerOf } from './account.ts';
import { endWhatWasBegun } from './end-begun.ts';
import { proveOwnPassword } from './reauthenticate.ts';
import { endSessionsOf, type Person } from './session.ts';
import { recordSignInEvent } from './sign-in-event.ts';
import { tellOwner } from './tell-owner.ts';

const SET_PASSWORD = sql('set-password', 'update account set password_hash = $2, password_changed_at = $3 where account_id = $1');

/** No composition is asked for: length and what is known to be common decide (NIST SP 800-63B). */
export const PASSWORD_RULES = { PASSWORD_COMPOSITION: false } as const;

/** Other sessions, sign-ins to services and what was begun with the old one end, and the owner hears of it. Refusals: 'wrong-password' for 'current', 'password-same', those of the rules. */
export async function changePassword(
  services: Services,
  person: Person,
  { current, password }: { current: string; password: string },
): Promise<Result<undefined>> {
  const proved = await proveOwnPassword(services, person, current, 'current');
  if (!proved.ok) return proved;
  if (current.normalize('NFC') === password.normalize('NFC')) return refuse('password-same', { field: 'password' });
  const hash = await hashNewPassword(services, proved.value, password);
  if (!hash.ok) return hash;
  const { accountId, sessionId } = person;
  const now = services.clock.now();
  await services.db.transaction(async (tx) => {
    await setPassword(tx, accountId, hash.value, now);
    await endWhatWasBegun(tx, accountId);
    await endSessionsOf(tx, services, accountId, now, sessionId);
    await recordSignInEvent(tx, { accountId, kind: 'password-changed', now });
    await tellOwner(tx, services, accountId, { kind: 'password-changed' });
  });
  return ok(undefined);
}

export async function hashNewPassword(services: Services, account: Account, password: string): Promise<Result<string>> {
  const allowed = checkNewPassword(password, ownerOf(account), PASSWORD_RULES);
  return allowed.ok ? inHashTurn(services.config, async () => ok(await hashPassword(password))) : allowed;
}

export async function setPassword(tx: Transaction, accountId: number, hash: string, now: Temporal.Instant): Promise<void> {
  await tx.run(SET_PASSWORD, [accountId, hash, now]);
}
