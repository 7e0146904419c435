import type { FastifyReply } from 'fastify';
import type { Transaction } from '@openvssid/server/db/database';
import { type SessionMethod, type VneidSession, setCitizenCookie, startSession } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import type { Caller } from './caller.ts';
import { addDevice, type PresentedDevice, seeDevice, setDeviceCookie } from './known-device.ts';
import { recordSecurityEvent } from './security-event.ts';
import { tellOwner } from './tell-owner.ts';

/** What goes into the cookies once the transaction has committed. */
export type OpenedSession = { cookie: string; newDevice: PresentedDevice | undefined };

const PROVING_A_CONTACT: ReadonlySet<SessionMethod> = new Set(['activation', 'recovery']);

/** Session and device in one transaction; the owner hears of a device not seen before, unless they have just proved a contact. */
export async function openSession(
  tx: Transaction,
  services: Services,
  {
    personId,
    caller,
    deviceId,
    method,
    vneid,
  }: { personId: number; caller: Caller; deviceId: string | undefined; method: SessionMethod; vneid?: VneidSession },
): Promise<OpenedSession> {
  const now = services.clock.now();
  const { deviceName } = caller;
  if (deviceId !== undefined) {
    await seeDevice(tx, personId, deviceId, deviceName, now);
    await recordSecurityEvent(tx, { personId, kind: 'signed-in', deviceName, now });
    return { cookie: await startSession(tx, personId, deviceId, method, now, vneid), newDevice: undefined };
  }
  const added = await addDevice(tx, personId, deviceName, now);
  await recordSecurityEvent(tx, { personId, kind: 'new-device', deviceName, now });
  if (!PROVING_A_CONTACT.has(method)) await tellOwner(tx, services, personId, { kind: 'new-device', deviceName });
  return { cookie: await startSession(tx, personId, added.deviceId, method, now, vneid), newDevice: added.presented };
}

export function setSessionCookies(reply: FastifyReply, services: Services, opened: OpenedSession, caller: Caller): void {
  setCitizenCookie(reply, services, opened.cookie);
  if (opened.newDevice) setDeviceCookie(reply, services, opened.newDevice, caller.devices);
}
