import { ok, refuse, type Result } from '@openvssid/core';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { verifyPassword } from '@openvssid/server/passwords/password-hash';
import type { Services } from '../services.ts';
import { clearLimit, takeTry } from '../tries.ts';
import { type Account, accountOf } from './account.ts';
import type { Person } from './session.ts';

/** The password again, before what is sensitive. Refusals: 'wrong-password' for `field`, 'too-many-requests', 'overloaded'. */
export async function proveOwnPassword(
  services: Services,
  { accountId }: Person,
  password: string,
  field = 'password',
): Promise<Result<Account>> {
  const account = await accountOf(services.db.read, accountId);
  return inHashTurn(services.config, async () => {
    const admitted = await takeTry(services, 'reauthentication-by-account', `account:${accountId}`);
    if (!admitted.ok) return admitted;
    if (!(await verifyPassword(password, account?.passwordHash)) || !account)
      return admitted.value.last ? { ok: false, refusal: admitted.value.last } : refuse('wrong-password', { field });
    await clearLimit(services, 'reauthentication-by-account', `account:${accountId}`);
    return ok(account);
  });
}
