import { ok, refuse, type Result } from '@openvssid/core';
import type { Citizen } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { accountOf, ownerOf } from './accounts.ts';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { checkCode, type IssuedCode, issueCode, useCode } from './one-time-codes.ts';
import { hashPassword } from '@openvssid/server/passwords/password-hash';
import { checkNewPassword } from '@openvssid/server/passwords/password-rules';
import { proveOwnPassword } from './reauthentication.ts';
import { recordSecurityEvent } from './security-event.ts';
import { endOtherSessions, setPassword } from './set-password.ts';
import { tellOwner } from './tell-owner.ts';

/**
 * First half of «Đổi mật khẩu»: old and new password, then a code. The code is bound to the new password's hash, so that the
 * second half needs the code alone and no password is kept anywhere in between.
 */
export async function requestPasswordChange(
  services: Services,
  citizen: Citizen,
  { oldPassword, newPassword }: { oldPassword: string; newPassword: string },
): Promise<Result<IssuedCode>> {
  const { personId } = citizen;
  const proved = await proveOwnPassword(services, personId, oldPassword, 'oldPassword');
  if (!proved.ok) return proved;
  if (oldPassword.normalize('NFC') === newPassword.normalize('NFC'))
    return refuse('password-unchanged', { field: 'newPassword' });
  const account = await accountOf(services.db, personId);
  if (!account) return refuse('session-expired');
  const allowed = checkNewPassword(newPassword, ownerOf(account), services.config, 'newPassword');
  if (!allowed.ok) return allowed;
  const hash = await inHashTurn(services.config, async () => ok(await hashPassword(newPassword)));
  return hash.ok ? issueCode(services, { personId, purpose: 'change-password', boundTo: hash.value }) : hash;
}

/** Second half: the code. Every other session ends, and the owner is told. */
export async function confirmPasswordChange(
  services: Services,
  citizen: Citizen,
  { codeId, code }: { codeId: string; code: string },
): Promise<Result<undefined>> {
  const { personId, sessionId } = citizen;
  const proved = await checkCode(services, { personId, codeId, code, purpose: 'change-password' });
  if (!proved.ok) return { ok: false, refusal: { ...proved.refusal, field: 'code' } };
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    const used = await useCode(tx, proved.value, now);
    if (!used.ok) return used;
    await setPassword(tx, personId, proved.value.boundTo, now);
    await endOtherSessions(tx, personId, sessionId, now);
    await recordSecurityEvent(tx, { personId, kind: 'password-changed', now });
    await tellOwner(tx, services, personId, { kind: 'password-changed' });
    return ok(undefined);
  });
}
