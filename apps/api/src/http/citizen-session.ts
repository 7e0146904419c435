import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ok, refuse, type Result } from '@openvssid/core';
import type { Clock } from '@openvssid/server/clock';
import { sql, type Statement, type Transaction, type Value } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { hashToken, newToken } from '@openvssid/server/tokens';
import { RefusedError } from './answer.ts';

/** Ports share cookies, so the name says the system: the console never reads this one. */
export const CITIZEN_COOKIE = 'openvssid_citizen';

const IDLE = { minutes: 30 };
const ABSOLUTE = { hours: 12 };
const TOUCH_AFTER_MS = 60_000;
const PROOF_MINUTES = 10;

export type Citizen = {
  personId: number;
  sessionId: string;
  deviceId: string;
  language: 'vi' | 'en';
  reauthenticatedAt: Temporal.Instant | null;
};

/** How a session was begun. */
export const SESSION_METHODS = ['password', 'activation', 'recovery', 'passkey', 'vneid'] as const;
export type SessionMethod = (typeof SESSION_METHODS)[number];

/** What a sign-in at VNeID leaves with our session: whom it knows, its own session, and when somebody proved there who they are. */
export type VneidSession = { sub: string; sid: string | null; provedAt: Temporal.Instant };

declare module 'fastify' {
  interface FastifyRequest {
    citizen: Citizen | undefined;
  }
}

const FIND_SESSION = sql<Omit<Citizen, 'personId'> & { lastSeenAt: Temporal.Instant }>(
  'find-session',
  `select s.session_id as "sessionId", s.device_id as "deviceId", a.language, s.reauthenticated_at as "reauthenticatedAt", s.last_seen_at as "lastSeenAt"
     from session s join account a on a.person_id = s.person_id
    where s.person_id = $1 and s.token_hash = $2 and s.ended_at is null
      and s.idle_until > $3 and s.absolute_until > $3 and a.state = 'active'`,
);

const TOUCH_SESSION = sql(
  'touch-session',
  'update session set last_seen_at = $3, idle_until = $4 where person_id = $1 and token_hash = $2 and ended_at is null',
);

const START_SESSION = sql(
  'start-session',
  `insert into session (person_id, token_hash, session_id, device_id, method, created_at, last_seen_at, idle_until, absolute_until, reauthenticated_at, vneid_sub, vneid_sid)
   values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10, $11)`,
);

type Presented = { personId: number; tokenHash: Buffer };

/** A read of one's own data that checks the session in the same statement: no session, no row. */
export type OwnRead = Statement<{ lastSeenAt: Temporal.Instant; body: string }>;

/**
 * Names a read whose whole answer is one JSON text. `body` is a subquery that speaks of the owner as `s.person_id`;
 * its own parameters begin at $4.
 *
 *     const HISTORY = ownRead('history', `(select json_agg(p)::text from period p where p.person_id = s.person_id and p.fund = $4)`);
 */
export function ownRead(name: string, body: string): OwnRead {
  return sql(
    name,
    `select s.last_seen_at as "lastSeenAt", ${body} as body
       from session s join account a on a.person_id = s.person_id
      where s.person_id = $1 and s.token_hash = $2 and s.ended_at is null
        and s.idle_until > $3 and s.absolute_until > $3 and a.state = 'active'`,
  );
}

/** Starts a session inside the transaction of the sign-in; answers the cookie's value, which is stored nowhere. */
export async function startSession(
  tx: Transaction,
  personId: number,
  deviceId: string,
  method: SessionMethod,
  now: Temporal.Instant,
  vneid?: VneidSession,
): Promise<string> {
  const token = newToken();
  await tx.run(START_SESSION, [
    personId,
    hashToken(token),
    randomUUID(),
    deviceId,
    method,
    now,
    now.add(IDLE),
    now.add(ABSOLUTE),
    // At VNeID the proof may lie back a while; everywhere else it has just been given.
    vneid?.provedAt ?? now,
    vneid?.sub ?? null,
    vneid?.sid ?? null,
  ]);
  return `${personId.toString(36)}.${token}`;
}

export function setCitizenCookie(reply: FastifyReply, services: Services, value: string): void {
  reply.setCookie(CITIZEN_COOKIE, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: services.config.publicUrls.citizen.startsWith('https://'),
  });
}

export function clearCitizenCookie(reply: FastifyReply): void {
  reply.clearCookie(CITIZEN_COOKIE, { path: '/' });
}

/** The guard of routes with access 'citizen': sets `request.citizen` or answers 401. */
export function requireCitizen(services: Services) {
  return async (request: FastifyRequest): Promise<void> => {
    const found = await findCitizen(request, services);
    if (!found) throw new RefusedError({ code: 'session-expired' });
    request.citizen = found;
  };
}

/** Who is signed in, on a route with access 'citizen'. */
export function citizenOf(request: FastifyRequest): Citizen {
  if (!request.citizen) throw new RefusedError({ code: 'session-expired' });
  return request.citizen;
}

/** Has the person proved who they are within the last ten minutes? Asked before what is sensitive. */
export function hasRecentProof({ reauthenticatedAt }: Pick<Citizen, 'reauthenticatedAt'>, clock: Clock): boolean {
  return reauthenticatedAt !== null && clock.now().since(reauthenticatedAt).total('minutes') < PROOF_MINUTES;
}

/** Who is signed in on an open route, if anybody. */
export async function findCitizen(request: FastifyRequest, services: Services): Promise<Citizen | undefined> {
  const presented = readCookie(request);
  return presented && check(presented, services);
}

/**
 * Reads one's own data: the session's check and the data query leave together, and the data are answered only if the check holds.
 *
 *     const cards = valueOf(await whileSignedIn(request, services, (personId) => services.db.read(CARDS, [personId])));
 */
export async function whileSignedIn<T>(
  request: FastifyRequest,
  services: Services,
  read: (personId: number) => Promise<T>,
): Promise<Result<T>> {
  const presented = readCookie(request);
  if (!presented) return refuse('session-expired');
  const [citizen, data] = await Promise.all([check(presented, services), read(presented.personId)]);
  return citizen ? ok(data) : refuse('session-expired');
}

/** The busiest reads: session and data by one statement, answered as the text that PostgreSQL made. */
export async function readOwn(
  request: FastifyRequest,
  services: Services,
  statement: OwnRead,
  values: readonly Value[],
): Promise<Result<string>> {
  const presented = readCookie(request);
  if (!presented) return refuse('session-expired');
  const now = services.clock.now();
  const [row] = await services.db.read(statement, [presented.personId, presented.tokenHash, now, ...values]);
  if (!row) return refuse('session-expired');
  touchIfDue(presented, row.lastSeenAt, services, now);
  return ok(row.body);
}

async function check({ personId, tokenHash }: Presented, services: Services): Promise<Citizen | undefined> {
  const now = services.clock.now();
  const [found] = await services.db.read(FIND_SESSION, [personId, tokenHash, now]);
  if (!found) return undefined;
  const { lastSeenAt, ...session } = found;
  touchIfDue({ personId, tokenHash }, lastSeenAt, services, now);
  return { personId, ...session };
}

/** Nobody waits for it: a lost touch costs a minute of the idle time. */
function touchIfDue(
  { personId, tokenHash }: Presented,
  lastSeenAt: Temporal.Instant,
  services: Services,
  now: Temporal.Instant,
): void {
  if (now.epochMilliseconds - lastSeenAt.epochMilliseconds < TOUCH_AFTER_MS) return;
  services.db
    .transaction((tx) => tx.run(TOUCH_SESSION, [personId, tokenHash, now, now.add(IDLE)]))
    .catch((error: unknown) => services.log.warn({ err: error }, 'session not touched'));
}

/** The token's hash as it stands in the table; undefined where the cookie is missing or not of our making. */
export function readCookie(request: FastifyRequest): Presented | undefined {
  const match = /^([0-9a-z]{1,11})\.([\w-]{43})$/.exec(request.cookies[CITIZEN_COOKIE] ?? '');
  const [, person, token] = match ?? [];
  if (person === undefined || token === undefined) return undefined;
  const personId = Number.parseInt(person, 36);
  return Number.isSafeInteger(personId) ? { personId, tokenHash: hashToken(token) } : undefined;
}
