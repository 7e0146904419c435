import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../../services.ts';
import { newToken } from '@openvssid/server/tokens';
import { CHALLENGE_LIFE } from './challenges.ts';

const VISITOR_COOKIE = 'openvssid_passkey';

/** Who is about to sign in, as long as it lasts: the challenges made for this browser are answered by no other. */
export function visitorOf(request: FastifyRequest): string | undefined {
  const value = request.cookies[VISITOR_COOKIE];
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** The visitor's secret, from now on for as long as a challenge lives; one for all tabs. */
export function keepVisitor(request: FastifyRequest, reply: FastifyReply, services: Services): string {
  const visitor = visitorOf(request) ?? newToken();
  const secure = services.config.publicUrls.citizen.startsWith('https://');
  const maxAge = CHALLENGE_LIFE.minutes * 60;
  reply.setCookie(VISITOR_COOKIE, visitor, { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge });
  return visitor;
}

export function forgetVisitor(reply: FastifyReply): void {
  reply.clearCookie(VISITOR_COOKIE, { path: '/' });
}
