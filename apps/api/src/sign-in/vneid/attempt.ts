import type { FastifyReply, FastifyRequest } from 'fastify';
import { seal, unseal } from '@openvssid/server/seal';
import { hashToken } from '@openvssid/server/tokens';
import { z } from 'zod';
import type { Services } from '../../services.ts';

/** Where VNeID sends the browser back to. */
export const VNEID_PATH = '/api/sign-in/vneid';
const PREFIX = 'openvssid_vneid_attempt_';
/** The whole site's: a `__Host-` cookie has no other (host-cookies.ts), and the page that begins does not lie below the API. */
const PATH = '/';
const LIFE = { minutes: 15 };
/** Tabs in which somebody has begun; who begins more often has left the first ones. */
const AT_ONCE = 3;

const content = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  next: z.string(),
  /** Of the session that is to be proved once more; null where somebody wants to come in. */
  sessionId: z.string().nullable(),
  begunAt: z.string(),
});

/** One way to VNeID and back, known to the browser that went it and to no other. */
export type Attempt = z.infer<typeof content>;

/** Each attempt has a cookie of its own, sealed, so that several tabs are on their way at once. */
export function keepAttempt(request: FastifyRequest, reply: FastifyReply, services: Services, attempt: Attempt): void {
  const begun = Object.keys(request.cookies).filter((name) => name.startsWith(PREFIX));
  for (const name of begun.slice(0, Math.max(0, begun.length + 1 - AT_ONCE))) reply.clearCookie(name, { path: PATH });
  const sealed = seal(services.keys.sealing.vneid, Buffer.from(JSON.stringify(attempt)), placeOf(attempt.state));
  reply.setCookie(cookieOf(attempt.state), sealed.toString('base64url'), {
    path: PATH,
    httpOnly: true,
    // Lax, not strict: VNeID's page sends the browser back to us.
    sameSite: 'lax',
    secure: services.config.publicUrls.citizen.startsWith('https://'),
    maxAge: LIFE.minutes * 60,
  });
}

/** The attempt that `state` names, once: it is taken from the browser. Undefined where it is another's, none, or too old. */
export function takeAttempt(
  request: FastifyRequest,
  reply: FastifyReply,
  { keys, clock }: Services,
  state: string,
): Attempt | undefined {
  const value = request.cookies[cookieOf(state)];
  if (value === undefined) return undefined;
  reply.clearCookie(cookieOf(state), { path: PATH });
  const attempt = open(keys.sealing.vneid, value, state);
  if (attempt?.state !== state) return undefined;
  const end = Temporal.Instant.from(attempt.begunAt).add(LIFE);
  return Temporal.Instant.compare(clock.now(), end) < 0 ? attempt : undefined;
}

function open(key: Buffer, value: string, state: string): Attempt | undefined {
  try {
    return content.parse(JSON.parse(unseal(key, Buffer.from(value, 'base64url'), placeOf(state)).toString()));
  } catch {
    return undefined;
  }
}

/** The address that comes back may hold anything: its digest is a cookie's name. */
function cookieOf(state: string): string {
  return `${PREFIX}${hashToken(state).toString('hex').slice(0, 16)}`;
}

function placeOf(state: string): Buffer {
  return Buffer.from(`attempt ${state}`);
}
