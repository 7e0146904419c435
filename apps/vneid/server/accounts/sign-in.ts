import { randomUUID } from 'node:crypto';
import { ok, type Refusal, refuse, type Result } from '@openvssid/core';
import { type Lane, laneOf } from '@openvssid/server/http/lane';
import { sql } from '@openvssid/server/db/database';
import { clearLimitWith, limitKey } from '@openvssid/server/http/tries';
import { deviceNameOf, networkOf } from '@openvssid/server/http/visitor';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { verifyPassword } from '@openvssid/server/passwords/password-hash';
import type { Services } from '../services.ts';
import { checkLimit, clearLimit, countHit, takeTry } from '../tries.ts';
import { type Account, findAccountWithDevice, limitSubject } from './account.ts';
import { askForDevice, type AskedDevice } from './device-request.ts';
import { INSERT_SESSION, newSession } from './session.ts';
import type { SignInEventKind } from './sign-in-event.ts';
import { tellOfSlowing } from './tell-owner.ts';
import type { Visitor } from './visitor.ts';

const TRIES = 'sign-in-by-account-and-device';

// Device, history, session and the tries forgiven at once: what happens most often is one way to the database, not six.
const OPEN_ON_DEVICE = sql(
  'open-session-on-device',
  `with seen as (update device set last_seen_at = $6, name = $9 where account_id = $3 and device_id = $4),
        noted as (insert into sign_in_event (account_id, event_id, at, kind, device_name) values ($3, $10, $6, $11, $9)),
        forgiven as (${clearLimitWith('$12', '$13')})
   ${INSERT_SESSION}`,
);

/** What goes into the cookies. Without `deviceToken` the device's cookie stays as it is. */
export type OpenedSession = { sessionToken: string; deviceToken?: string };
export type SignedIn = ({ state: 'signed-in' } & OpenedSession) | ({ state: 'device-asked' } & AskedDevice);

/**
 * Citizen number and password: on the device in use it opens a session, on any other one a code or that device has to let it in.
 * `once`: names the form that was sent (see `askForDevice`). A number without an account takes the same steps, counts the same tries and gets the same answers.
 * Refusals: 'wrong-credentials', 'account-locked', 'account-locked-by-owner' (after the right password alone), 'too-many-requests', 'overloaded'.
 */
export async function signIn(
  services: Services,
  visitor: Visitor,
  { citizenNumber, password, once }: { citizenNumber: string; password: string; once?: string },
): Promise<Result<SignedIn>> {
  const { account, deviceId } = (await findAccountWithDevice(services.db, citizenNumber, visitor.deviceToken)) ?? {};
  const lane = laneOf(limitSubject(account, citizenNumber), deviceId, networkOf(visitor.address));
  const proved = await inHashTurn(services.config, () => provePassword(services, account, password, lane));
  if (!proved.ok) return proved;
  const { accountId, lockedAt, activeDeviceId } = proved.value;
  if (lockedAt === null && deviceId !== undefined && deviceId === activeDeviceId)
    return ok(await openOnDevice(services, visitor, { accountId, deviceId }, lane));
  await clearLimit(services, TRIES, [lane.subject, lane.way]);
  return lockedAt === null ? askForDevice(services, visitor, proved.value, once) : refuse('account-locked-by-owner');
}

async function openOnDevice(
  services: Services,
  { userAgent }: Visitor,
  { accountId, deviceId }: { accountId: number; deviceId: string },
  { subject, way }: Lane,
): Promise<SignedIn> {
  const { token, values } = newSession({ accountId, deviceId, methods: ['pwd'], now: services.clock.now() });
  await services.db.write(OPEN_ON_DEVICE, [
    ...values,
    deviceNameOf(userAgent),
    randomUUID(),
    'signed-in' satisfies SignInEventKind,
    TRIES,
    limitKey([subject, way]),
  ]);
  return { state: 'signed-in', sessionToken: token };
}

async function provePassword(
  services: Services,
  account: Account | undefined,
  password: string,
  lane: Lane,
): Promise<Result<Account>> {
  const admitted = await admit(services, lane);
  if (!admitted.ok) return admitted;
  if (!(await verifyPassword(password, account?.passwordHash)) || !account)
    return refuseTry(services, account, lane, admitted.value.last);
  return ok(account);
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
  return takeTry(services, TRIES, [lane.subject, lane.way]);
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
    if (account) await tellOfSlowing(services, account.accountId);
    return ofAccount;
  }
  return last ? { ok: false, refusal: last } : refuse('wrong-credentials');
}
