import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Database, sql, type Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { hashToken, newToken } from '@openvssid/server/tokens';

export const DEVICE_COOKIE = 'openvssid_device';

/** A family shares a phone: so many accounts remember one browser. */
const ACCOUNTS_PER_BROWSER = 5;
const COOKIE_SECONDS = 400 * 24 * 60 * 60;

export type PresentedDevice = { personId: number; token: string };

const FIND_DEVICE = sql<{ deviceId: string }>(
  'find-device',
  'select device_id as "deviceId" from device where person_id = $1 and secret_hash = $2',
);

const INSERT_DEVICE = sql(
  'insert-device',
  'insert into device (person_id, device_id, secret_hash, name, first_seen_at, last_seen_at) values ($1, $2, $3, $4, $5, $5)',
);

const SEE_DEVICE = sql('see-device', 'update device set last_seen_at = $3, name = $4 where person_id = $1 and device_id = $2');

/** The id of the device where this browser has been signed in to the account before. */
export async function findKnownDevice(
  db: Database,
  personId: number,
  presented: readonly PresentedDevice[],
): Promise<string | undefined> {
  const own = presented.find((device) => device.personId === personId);
  const [found] = await db.read(FIND_DEVICE, [personId, hashToken(own?.token ?? '')]);
  return found?.deviceId;
}

export async function seeDevice(
  tx: Transaction,
  personId: number,
  deviceId: string,
  name: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx.run(SEE_DEVICE, [personId, deviceId, now, name]);
}

/** Remembers the browser; its token goes into the cookie and is stored nowhere. */
export async function addDevice(
  tx: Transaction,
  personId: number,
  name: string,
  now: Temporal.Instant,
): Promise<{ deviceId: string; presented: PresentedDevice }> {
  const deviceId = randomUUID();
  const token = newToken();
  await tx.run(INSERT_DEVICE, [personId, deviceId, hashToken(token), name, now]);
  return { deviceId, presented: { personId, token } };
}

export function readDeviceCookie(request: FastifyRequest): PresentedDevice[] {
  return (request.cookies[DEVICE_COOKIE] ?? '').split('~', ACCOUNTS_PER_BROWSER).flatMap((entry) => {
    const [, person = '', token = ''] = /^([0-9a-z]{1,11})\.([\w-]{43})$/.exec(entry) ?? [];
    return token === '' ? [] : [{ personId: Number.parseInt(person, 36), token }];
  });
}

/** Outlives the session and the sign-out: it only says that this browser is no stranger. */
export function setDeviceCookie(
  reply: FastifyReply,
  services: Services,
  added: PresentedDevice,
  others: readonly PresentedDevice[],
): void {
  const entries = [added, ...others.filter(({ personId }) => personId !== added.personId)].slice(0, ACCOUNTS_PER_BROWSER);
  const value = entries.map(({ personId, token }) => `${personId.toString(36)}.${token}`).join('~');
  const secure = services.config.publicUrls.citizen.startsWith('https://');
  reply.setCookie(DEVICE_COOKIE, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: COOKIE_SECONDS });
}
