import type { FastifyReply } from 'fastify';
import type { Transaction } from '@openvssid/server/db/database';
import { type SessionMethod, type VneidSession, setCitizenCookie, startSession } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import type { Caller } from './caller.ts';
import type { Contact } from './contacts.ts';
import { addDevice, type PresentedDevice, seeDevice, setDeviceCookie } from './known-device.ts';
import { recordSecurityEvent } from './security-event.ts';
import { tellOwner } from './tell-owner.ts';

/** What goes into the cookies once the transaction has committed. */
export type OpenedSession = { cookie: string; newDevice: PresentedDevice | undefined };

/** `also`: contacts that have just left the record. `about`: what «Không phải tôi» puts back besides (one-time-links.ts). */
export type Told = { also?: readonly Contact[]; about?: string };

/**
 * Session and device in one transaction. However the session is begun, the owner hears of a device not seen before, and of every recovery,
 * by every contact and with «Không phải tôi»: a stranger may have had the code, the link or the telephone.
 */
export async function openSession(
  tx: Transaction,
  services: Services,
  {
    personId,
    caller,
    deviceId,
    method,
    vneid,
    told = {},
  }: {
    personId: number;
    caller: Caller;
    deviceId: string | undefined;
    method: SessionMethod;
    vneid?: VneidSession;
    told?: Told;
  },
): Promise<OpenedSession> {
  const now = services.clock.now();
  const { deviceName } = caller;
  if (method === 'recovery') await tellOwner(tx, services, personId, { kind: 'password-recovered', deviceName }, told);
  else if (deviceId === undefined) await tellOwner(tx, services, personId, { kind: 'new-device', deviceName }, told);
  if (deviceId !== undefined) {
    await seeDevice(tx, personId, deviceId, deviceName, now);
    await recordSecurityEvent(tx, { personId, kind: 'signed-in', deviceName, now });
    return { cookie: await startSession(tx, personId, deviceId, method, now, vneid), newDevice: undefined };
  }
  const added = await addDevice(tx, personId, deviceName, now);
  await recordSecurityEvent(tx, { personId, kind: 'new-device', deviceName, now });
  return { cookie: await startSession(tx, personId, added.deviceId, method, now, vneid), newDevice: added.presented };
}

export function setSessionCookies(reply: FastifyReply, services: Services, opened: OpenedSession, caller: Caller): void {
  setCitizenCookie(reply, services, opened.cookie);
  if (opened.newDevice) setDeviceCookie(reply, services, opened.newDevice, caller.devices);
}
