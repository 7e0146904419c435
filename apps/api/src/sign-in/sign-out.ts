import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from '@openvssid/server/db/database';
import { clearCitizenCookie, readCookie } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';

const END_SESSION = sql(
  'end-session',
  'update session set ended_at = $3 where person_id = $1 and token_hash = $2 and ended_at is null',
);

/** Ends the session, if there is one, and lets the browser drop what it keeps of us; that it is a known device stays. */
export async function signOut(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const presented = readCookie(request);
  if (presented)
    await services.db.transaction((tx) => tx.run(END_SESSION, [presented.personId, presented.tokenHash, services.clock.now()]));
  clearCitizenCookie(reply);
  reply.header('clear-site-data', '"cache", "storage"');
}
