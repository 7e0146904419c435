import type { FastifyReply, FastifyRequest } from 'fastify';
import { ok, refuse, type Result } from '@openvssid/core';
import { findCitizen, hasRecentProof } from '../../http/citizen-session.ts';
import { countHit } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import { callerOf } from '../caller.ts';
import { setSessionCookies } from '../open-session.ts';
import { type Attempt, takeAttempt } from './attempt.ts';
import type { Vneid } from './connection.ts';
import { pageOfRefusal } from './outcome.ts';
import { clearPersonCookie, readPersonCookie, setPersonCookie } from './person-cookie.ts';
import { reauthenticateWithVneid } from './reauthenticate.ts';
import type { Proof } from './redeem.ts';
import { ledTo, openOnce, redeemOnce } from './redeem-once.ts';
import { noticeSignedIn } from './signed-in-notice.ts';

/** VNeID has sent the browser back: answers the path of our own site where it goes on. */
export async function comeBack(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  vneid: Vneid | undefined,
): Promise<string> {
  if (!vneid) return pageOfRefusal({ code: 'vneid-not-offered' }, undefined);
  const counted = await countHit(services, 'vneid-by-address', callerOf(request).address);
  if (!counted.ok) return pageOfRefusal({ code: 'vneid-too-many' }, undefined);
  // Of the address as it came: what is in it is VNeID's to say, once it is decoded in one place.
  const query = request.url.slice(request.url.indexOf('?') + 1);
  const states = new URLSearchParams(query).getAll('state');
  const attempt = states.length === 1 ? takeAttempt(request, reply, services, states[0] ?? '') : undefined;
  if (!attempt) return comeAgain(request, services, vneid, query);
  const proof = await redeemOnce(services, vneid, attempt, query);
  const done = proof.ok ? await goOn(request, reply, services, attempt, proof.value) : proof;
  return done.ok ? attempt.next : pageOfRefusal(done.refusal, attempt);
}

/** Somebody who clicked twice at VNeID comes back twice: the first time has let them in, or to where one registers, and leads there. */
async function comeAgain(request: FastifyRequest, services: Services, vneid: Vneid, query: string): Promise<string> {
  const citizen = await findCitizen(request, services);
  const led = ledTo(services, vneid, query);
  if (led !== undefined && citizen) return led;
  if (led !== undefined && readPersonCookie(request, services)) return pageOfRefusal({ code: 'vneid-no-account' }, undefined);
  // Begun in another browser, by somebody else, or long ago: signing in with it would be signing in as whoever sent the link.
  return citizen && hasRecentProof(citizen, services.clock) ? '/' : pageOfRefusal({ code: 'vneid-other-browser' }, undefined);
}

async function goOn(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { sessionId }: Attempt,
  proof: Proof,
): Promise<Result<undefined>> {
  if (sessionId !== null) {
    const citizen = await findCitizen(request, services);
    if (citizen?.sessionId !== sessionId) return refuse('vneid-session-over');
    return reauthenticateWithVneid(services, citizen, proof);
  }
  const caller = callerOf(request);
  const opened = await openOnce(services, proof, caller);
  if (!opened.ok) {
    if (pageOfRefusal(opened.refusal, undefined) === '/register/vneid') setPersonCookie(reply, services, proof.identity);
    return opened;
  }
  setSessionCookies(reply, services, opened.value, caller);
  clearPersonCookie(reply);
  noticeSignedIn(reply, services);
  return ok(undefined);
}
