import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { seal, unseal } from '@openvssid/server/seal';
import type { Services } from '../services.ts';

const RECOVERY_COOKIE = 'openvssid_recovery';
const LIFE = { minutes: 30 };
/** Wider than any person id: the length tells nothing. */
const PERSON_DIGITS = 16;

const content = z.object({
  /** Digits of the person id, zeros where nobody has the number. */
  person: z.string(),
  issuedAt: z.string(),
  /** What was asked for and sent; null where VNeID has proved who it is. */
  code: z
    .object({ number: z.string(), recoveryId: z.string(), codeId: z.string(), channel: z.enum(['sms', 'email']) })
    .nullable(),
  /** Of the one-time link that the right code was exchanged for. */
  token: z.string().nullable(),
});

/** How far a recovery has come. It is kept in the browser, sealed, so that the browser of nobody looks like anybody's. */
export type Recovery = Omit<z.infer<typeof content>, 'person'> & { personId: number };

export function setRecoveryCookie(reply: FastifyReply, services: Services, { personId, ...rest }: Recovery): void {
  const text = JSON.stringify({ person: String(personId).padStart(PERSON_DIGITS, '0'), ...rest });
  const secure = services.config.publicUrls.citizen.startsWith('https://');
  const value = seal(services.keys.sealing.recoveryCookie, Buffer.from(text)).toString('base64url');
  reply.setCookie(RECOVERY_COOKIE, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: LIFE.minutes * 60 });
}

export function clearRecoveryCookie(reply: FastifyReply): void {
  reply.clearCookie(RECOVERY_COOKIE, { path: '/' });
}

/** Undefined where there is none, it is not ours, or it has lived too long. */
export function readRecoveryCookie(request: FastifyRequest, services: Services): Recovery | undefined {
  const value = request.cookies[RECOVERY_COOKIE];
  const opened = value === undefined ? undefined : open(services, value);
  if (!opened || Temporal.Instant.compare(Temporal.Instant.from(opened.issuedAt).add(LIFE), services.clock.now()) <= 0)
    return undefined;
  const { person, ...rest } = opened;
  return { personId: Number(person), ...rest };
}

function open(services: Services, value: string): z.infer<typeof content> | undefined {
  try {
    return content.parse(JSON.parse(unseal(services.keys.sealing.recoveryCookie, Buffer.from(value, 'base64url')).toString()));
  } catch {
    return undefined;
  }
}
