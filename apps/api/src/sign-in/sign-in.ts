import { ok, type Refusal, refuse, type Result } from '@openvssid/core';
import { checkLimit, clearLimit, countHit, takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { type Account, findAccountByNumber, limitSubject } from './accounts.ts';
import type { Caller } from './caller.ts';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { findKnownDevice } from './known-device.ts';
import { type Lane, laneOf } from '@openvssid/server/http/lane';
import { type OpenedSession, openSession } from './open-session.ts';
import { verifyPassword } from '@openvssid/server/passwords/password-hash';
import { recordSecurityEvent } from './security-event.ts';
import { tellOwner } from './tell-owner.ts';

/**
 * Signs in with a number and a password. A number without an account takes the same steps, counts the same tries and gets the
 * same answers. Refusals: 'wrong-credentials', 'account-locked', 'too-many-requests', 'overloaded'.
 */
export async function signIn(
  services: Services,
  attempt: { number: string; password: string; caller: Caller },
): Promise<Result<OpenedSession>> {
  const account = await findAccountByNumber(services.db, attempt.number);
  const deviceId = await findKnownDevice(services.db, account?.personId ?? 0, attempt.caller.devices);
  const lane = laneOf(limitSubject(account, attempt.number), deviceId, attempt.caller.address);
  const proved = await inHashTurn(services.config, () => provePassword(services, account, attempt.password, lane));
  if (!proved.ok) return proved;
  const { personId } = proved.value;
  return ok(
    await services.db.transaction((tx) =>
      openSession(tx, services, { personId, caller: attempt.caller, deviceId, method: 'password' }),
    ),
  );
}

async function provePassword(
  services: Services,
  account: Account | undefined,
  password: string,
  lane: Lane,
): Promise<Result<Account>> {
  const admitted = await admit(services, lane);
  if (!admitted.ok) return admitted;
  const active = account?.state === 'active' ? account : undefined;
  if (!(await verifyPassword(password, active?.passwordHash)) || !active)
    return refuseTry(services, account, lane, admitted.value.last);
  await clearLimit(services, 'sign-in-by-account-and-device', [lane.subject, lane.way]);
  return ok(active);
}

async function admit(services: Services, lane: Lane): Promise<Result<{ last: Refusal | undefined }>> {
  if (lane.address !== undefined) {
    const [ofAccount, ofAddress] = await Promise.all([
      checkLimit(services, 'sign-in-by-account', lane.subject),
      checkLimit(services, 'sign-in-by-address', lane.address),
    ]);
    if (!ofAccount.ok) return ofAccount;
    if (!ofAddress.ok) return ofAddress;
  }
  return takeTry(services, 'sign-in-by-account-and-device', [lane.subject, lane.way]);
}

async function refuseTry(
  services: Services,
  account: Account | undefined,
  lane: Lane,
  last: Refusal | undefined,
): Promise<Result<never>> {
  const [ofAccount] =
    lane.address === undefined
      ? []
      : await Promise.all([
          countHit(services, 'sign-in-by-account', lane.subject),
          countHit(services, 'sign-in-by-address', lane.address),
        ]);
  if (ofAccount?.ok === false) {
    if (account) await tellOfSlowing(services, account.personId);
    return ofAccount;
  }
  return last ? { ok: false, refusal: last } : refuse('wrong-credentials');
}

/** Once a day: a stranger who keeps trying is not to keep the owner's phone ringing. */
async function tellOfSlowing(services: Services, personId: number): Promise<void> {
  const due = await takeTry(services, 'sign-in-slowed-notice', `person:${personId}`);
  await services.db.transaction(async (tx) => {
    await recordSecurityEvent(tx, { personId, kind: 'sign-in-slowed', now: services.clock.now() });
    if (due.ok) await tellOwner(tx, services, personId, { kind: 'sign-in-slowed' });
  });
}
