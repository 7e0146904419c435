import { ok, refuse, type Result } from '@openvssid/core';
import type { Services } from '../services.ts';
import { accountOf } from './accounts.ts';
import { createLink } from './one-time-links.ts';
import type { Recovery } from './recovery-cookie.ts';

/**
 * After a sign-in with VNeID, level 2, that was begun for this: whoever it proved chooses a new password without the old one, within ten
 * minutes; from there it is a recovery like any other (recover-password.ts). Put the answer into the browser with `setRecoveryCookie` and
 * lead to /forgotten-password/password. Refusal: 'account-not-active' where there is no account to recover.
 */
export async function proveRecoveryByVneid(services: Services, personId: number): Promise<Result<Recovery>> {
  const now = services.clock.now();
  if (!(await accountOf(services.db, personId))) return refuse('account-not-active');
  const token = await services.db.transaction((tx) => createLink(tx, { personId, purpose: 'recover', now }));
  return ok({ personId, code: null, issuedAt: now.toString(), token });
}
