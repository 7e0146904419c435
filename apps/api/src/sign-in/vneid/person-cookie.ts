import type { FastifyReply, FastifyRequest } from 'fastify';
import { seal, unseal } from '@openvssid/server/seal';
import type { Services } from '../../services.ts';
import { type VneidIdentity, vneidIdentity } from './identity.ts';
import { IDENTITY_HOLDS, identityStillHolds } from './identity-holds.ts';

const COOKIE = 'openvssid_vneid_person';
const PLACE = Buffer.from('person');

/** Who has signed in at VNeID and has no account yet: kept in their browser, sealed, while they register. */
export function setPersonCookie(reply: FastifyReply, { keys, config }: Services, identity: VneidIdentity): void {
  const sealed = seal(keys.sealing.vneid, Buffer.from(JSON.stringify(identity)), PLACE);
  const secure = config.publicUrls.citizen.startsWith('https://');
  const maxAge = IDENTITY_HOLDS.minutes * 60;
  reply.setCookie(COOKIE, sealed.toString('base64url'), { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
}

/** Undefined where there is none, it is not ours, or it is too old. */
export function readPersonCookie(request: FastifyRequest, { keys, clock }: Services): VneidIdentity | undefined {
  const value = request.cookies[COOKIE];
  const identity = value === undefined ? undefined : open(keys.sealing.vneid, value);
  return identity && identityStillHolds(identity, clock.now()) ? identity : undefined;
}

export function clearPersonCookie(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, { path: '/' });
}

function open(key: Buffer, value: string): VneidIdentity | undefined {
  try {
    return vneidIdentity.parse(JSON.parse(unseal(key, Buffer.from(value, 'base64url'), PLACE).toString()));
  } catch {
    return undefined;
  }
}
