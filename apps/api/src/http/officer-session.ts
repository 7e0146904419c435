import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { hashToken, newToken } from '@openvssid/server/tokens';
import { RefusedError } from './answer.ts';

export const OFFICER_COOKIE = 'openvssid_officer';

const IDLE = { minutes: 20 };
const ABSOLUTE = { hours: 9 };
const TOUCH_AFTER_SECONDS = 60;

export type OfficerRole = 'reception' | 'case-officer' | 'approver' | 'statistics' | 'administrator';
export type Officer = {
  officerId: string;
  sessionId: string;
  agencyCode: string;
  agencyName: string;
  fullName: string;
  roles: OfficerRole[];
};

declare module 'fastify' {
  interface FastifyRequest {
    officer: Officer | undefined;
  }
}

const FIND_OFFICER_SESSION = sql<Officer & { lastSeenAt: Temporal.Instant }>(
  'find-officer-session',
  `select o.officer_id as "officerId", s.session_id as "sessionId", o.agency_code as "agencyCode", g.name as "agencyName",
          o.full_name as "fullName", o.roles, s.last_seen_at as "lastSeenAt"
     from officer_session s join officer o on o.officer_id = s.officer_id join agency g on g.agency_code = o.agency_code
    where s.token_hash = $1 and s.ended_at is null and s.idle_until > $2 and s.absolute_until > $2 and o.state = 'active'`,
);

const TOUCH_OFFICER_SESSION = sql(
  'touch-officer-session',
  'update officer_session set last_seen_at = $2, idle_until = $3 where token_hash = $1 and ended_at is null',
);

const START_OFFICER_SESSION = sql(
  'start-officer-session',
  `insert into officer_session (token_hash, session_id, officer_id, created_at, last_seen_at, idle_until, absolute_until)
   values ($1, $2, $3, $4, $4, $5, $6)`,
);

/** Starts a session inside the transaction of the sign-in; answers the cookie's value, which is stored nowhere. */
export async function startOfficerSession(tx: Transaction, officerId: string, now: Temporal.Instant): Promise<string> {
  const token = newToken();
  await tx.run(START_OFFICER_SESSION, [hashToken(token), randomUUID(), officerId, now, now.add(IDLE), now.add(ABSOLUTE)]);
  return token;
}

export function setOfficerCookie(reply: FastifyReply, services: Services, value: string): void {
  reply.setCookie(OFFICER_COOKIE, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: services.config.publicUrls.officer.startsWith('https://'),
  });
}

/** The guard of routes with access 'officer': sets `request.officer` or answers 401. */
export function requireOfficer(services: Services) {
  return async (request: FastifyRequest): Promise<void> => {
    request.officer = await findOfficer(request, services);
    if (!request.officer) throw new RefusedError({ code: 'session-expired' });
  };
}

export function officerOf(request: FastifyRequest): Officer {
  if (!request.officer) throw new RefusedError({ code: 'session-expired' });
  return request.officer;
}

export async function findOfficer(request: FastifyRequest, services: Services): Promise<Officer | undefined> {
  const tokenHash = readOfficerCookie(request);
  if (!tokenHash) return undefined;
  const now = services.clock.now();
  const [found] = await services.db.read(FIND_OFFICER_SESSION, [tokenHash, now]);
  if (!found) return undefined;
  const { lastSeenAt, ...officer } = found;
  if (now.since(lastSeenAt).total('seconds') > TOUCH_AFTER_SECONDS) {
    services.db
      .transaction((tx) => tx.run(TOUCH_OFFICER_SESSION, [tokenHash, now, now.add(IDLE)]))
      .catch((error: unknown) => services.log.warn({ err: error }, 'officer session not touched'));
  }
  return officer;
}

export function readOfficerCookie(request: FastifyRequest): Buffer | undefined {
  const value = request.cookies[OFFICER_COOKIE] ?? '';
  return /^[\w-]{43}$/.test(value) ? hashToken(value) : undefined;
}
