import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from '@openvssid/server/db/database';
import { clearCitizenCookie, readCookie } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';

const END_SESSION = sql<{ atVneid: boolean }>(
  'end-session',
  'update session set ended_at = $3 where person_id = $1 and token_hash = $2 and ended_at is null returning vneid_sub is not null as "atVneid"',
);

/**
 * Ends the session, if there is one, and lets the browser drop what it keeps of us; that it is a known device stays. Answers whether the person
 * may still be signed in at VNeID, whose sign-in opened it.
 */
export async function signOut(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<{ atVneid: boolean }> {
  const presented = readCookie(request);
  const [ended] = presented
    ? await services.db.transaction((tx) => tx.run(END_SESSION, [presented.personId, presented.tokenHash, services.clock.now()]))
    : [];
  clearCitizenCookie(reply);
  // Not "cache" as well: Chromium keeps people waiting for that for many seconds, and signed-in pages are not cached (no-store).
  reply.header('clear-site-data', '"storage"');
  return { atVneid: ended?.atVneid ?? false };
}
