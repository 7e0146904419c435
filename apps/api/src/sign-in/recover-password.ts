import { ok, refuse, type Result } from '@openvssid/core';
import type { Services } from '../services.ts';
import { accountOf, ownerOf } from './accounts.ts';
import type { Caller } from './caller.ts';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { findKnownDevice } from './known-device.ts';
import { useLink } from './one-time-links.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { hashPassword } from '@openvssid/server/passwords/password-hash';
import { checkNewPassword } from '@openvssid/server/passwords/password-rules';
import type { Recovery } from './recovery-cookie.ts';
import { winBack } from './win-back.ts';

/** Last step of a recovery: new password, every session ended and every passkey gone, the owner told everywhere, signed in here. */
export async function recoverPassword(
  services: Services,
  { recovery, password, caller }: { recovery: Recovery; password: string; caller: Caller },
): Promise<Result<OpenedSession>> {
  const { personId, token } = recovery;
  const account = token === null ? undefined : await accountOf(services.db, personId);
  if (token === null || !account) return refuse('recovery-ended');
  const allowed = checkNewPassword(password, ownerOf(account), services.config);
  if (!allowed.ok) return allowed;
  const hash = await inHashTurn(services.config, async () => ok(await hashPassword(password)));
  if (!hash.ok) return hash;
  const deviceId = await findKnownDevice(services.db, personId, caller.devices);

  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    if (!(await useLink(tx, { personId, token, purpose: 'recover', now }))) return refuse('recovery-ended');
    const by = recovery.code ? 'code' : 'vneid';
    await winBack(tx, personId, { passwordHash: hash.value, deviceName: caller.deviceName, by, now });
    return ok(await openSession(tx, services, { personId, caller, deviceId, method: 'recovery' }));
  });
}
