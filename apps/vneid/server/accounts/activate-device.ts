import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { hashToken } from '@openvssid/server/tokens';
import type { Services } from '../services.ts';
import { holdAccount } from './account.ts';
import { codeSubject } from './device-request.ts';
import { addDevice } from './known-device.ts';
import { checkCode, useCode } from './one-time-codes.ts';
import { type AuthenticationMethod, endSessionsOf, startSession } from './session.ts';
import type { OpenedSession } from './sign-in.ts';
import { recordSignInEvent } from './sign-in-event.ts';
import { tellOwner } from './tell-owner.ts';
import type { Visitor } from './visitor.ts';

export type DeviceRequest = {
  requestId: string;
  accountId: number;
  name: string;
  matchingNumber: string;
  expiresAt: Temporal.Instant;
  answer: 'confirmed' | 'refused' | null;
};

const FIND_REQUEST = sql<DeviceRequest>(
  'find-device-request',
  `select request_id as "requestId", account_id as "accountId", name, matching_number as "matchingNumber", expires_at as "expiresAt", answer
     from device_request where token_hash = $1 and used_at is null and expires_at > $2`,
);

const USE_REQUEST = sql<{ requestId: string }>(
  'use-device-request',
  `update device_request set used_at = $2 where request_id = $1 and used_at is null and expires_at > $2 and answer is distinct from 'refused'
   returning request_id as "requestId"`,
);

const SET_ACTIVE_DEVICE = sql('set-active-device', 'update account set active_device_id = $2 where account_id = $1');

/** The request that this browser's cookie `vneid_device_request` is about; undefined once it is over. */
export async function findDeviceRequest({ db, clock }: Services, requestToken: string): Promise<DeviceRequest | undefined> {
  const [request] = await db.read(FIND_REQUEST, [hashToken(requestToken), clock.now()]);
  return request;
}

/** Refusals: 'device-request-over', those of `checkCode`. */
export async function activateByCode(
  services: Services,
  visitor: Visitor,
  { requestToken, code }: { requestToken: string; code: string },
): Promise<Result<OpenedSession>> {
  const request = await findDeviceRequest(services, requestToken);
  if (!request || request.answer === 'refused') return refuse('device-request-over');
  const { requestId, accountId } = request;
  const proved = await checkCode(services, {
    code,
    purpose: 'activate-device',
    boundTo: requestId,
    subject: codeSubject(accountId),
  });
  if (!proved.ok) return proved;
  return services.db.transaction(async (tx) => {
    const used = await useCode(tx, proved.value, services.clock.now());
    return used.ok ? takeOver(tx, services, visitor, request) : used;
  });
}

/** After the device in use has said yes. Refusals: 'device-request-over', 'device-not-confirmed'. */
export async function activateConfirmed(
  services: Services,
  visitor: Visitor,
  requestToken: string,
): Promise<Result<OpenedSession>> {
  const request = await findDeviceRequest(services, requestToken);
  if (!request || request.answer === 'refused') return refuse('device-request-over');
  if (request.answer === null) return refuse('device-not-confirmed');
  return services.db.transaction((tx) => takeOver(tx, services, visitor, request));
}

async function takeOver(
  tx: Transaction,
  services: Services,
  { deviceToken }: Visitor,
  { requestId, accountId, name }: DeviceRequest,
): Promise<Result<OpenedSession>> {
  const now = services.clock.now();
  const account = await holdAccount((statement, values) => tx.run(statement, values), accountId);
  const [used] = await tx.run(USE_REQUEST, [requestId, now]);
  if (!used || !account || account.lockedAt !== null) return refuse('device-request-over');
  return ok(await openOnNewDevice(tx, services, { accountId, name, deviceToken, methods: ['pwd', 'otp'], notice: 'new-device' }));
}

/** The one device from now on: the others are signed out, and the owner hears of it by every contact. */
export async function openOnNewDevice(
  tx: Transaction,
  services: Services,
  {
    accountId,
    name,
    deviceToken,
    methods,
    notice,
  }: {
    accountId: number;
    name: string;
    deviceToken: string | undefined;
    methods: readonly AuthenticationMethod[];
    notice: 'new-device' | 'recovered' | undefined;
  },
): Promise<OpenedSession> {
  const now = services.clock.now();
  const added = await addDevice(tx, { accountId, name, now, deviceToken });
  await endSessionsOf(tx, services, accountId, now);
  await tx.run(SET_ACTIVE_DEVICE, [accountId, added.deviceId]);
  await recordSignInEvent(tx, { accountId, kind: 'device-activated', deviceName: name, now });
  if (notice !== undefined) await tellOwner(tx, services, accountId, { kind: notice, deviceName: name });
  const sessionToken = await startSession(tx, { accountId, deviceId: added.deviceId, methods, now });
  return { sessionToken, deviceToken: added.deviceToken };
}
