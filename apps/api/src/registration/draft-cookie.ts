import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';

const COOKIE = 'openvssid_registration';

/** Which draft is this browser's. It says nothing by itself. */
export function setDraftCookie(reply: FastifyReply, { config }: Services, token: string): void {
  const secure = config.publicUrls.citizen.startsWith('https://');
  const maxAge = config.REGISTRATION_DRAFT_HOURS * 3600;
  reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
}

export function readDraftCookie(request: FastifyRequest): string | undefined {
  const value = request.cookies[COOKIE] ?? '';
  return /^[\w-]{43}$/.test(value) ? value : undefined;
}

export function clearDraftCookie(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, { path: '/' });
}
