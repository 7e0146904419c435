import { randomUUID } from 'node:crypto';
import type { Language, Sex } from '@openvssid/core';
import { sql, type Transaction, type Value } from '@openvssid/server/db/database';
import { hashToken, newToken } from '@openvssid/server/tokens';
import { endSignIns } from '../openid/connected/end-sign-ins.ts';
import type { Services } from '../services.ts';
import type { Level } from './account.ts';
import type { Visitor } from './visitor.ts';

const IDLE = { minutes: 30 };
const ABSOLUTE = { hours: 12 };
const TOUCH_AFTER_MS = 60_000;

/** RFC 8176: a password; a code to the telephone or the word of another device. */
export type AuthenticationMethod = 'pwd' | 'otp';

/** Who is signed in. `authenticatedAt`: when they proved who they are, the `auth_time` of tokens. */
export type Person = {
  accountId: number;
  citizenNumber: string;
  fullName: string;
  /** YYYY-MM-DD */
  birthDate: string;
  sex: Sex;
  address: string | null;
  /** E.164 */
  phone: string | null;
  email: string | null;
  level: Level;
  language: Language;
  hasPasscode: boolean;
  sessionId: string;
  deviceId: string;
  methods: readonly AuthenticationMethod[];
  authenticatedAt: Temporal.Instant;
  passcodeProvedAt: Temporal.Instant | null;
};

const FIND_SESSION = sql<Person & { lastSeenAt: Temporal.Instant }>(
  'find-session',
  `select a.account_id as "accountId", a.citizen_number as "citizenNumber", a.full_name as "fullName", a.birth_date as "birthDate", a.sex,
          a.address, a.phone, a.email, a.level, a.language, a.passcode_hash is not null as "hasPasscode",
          s.session_id as "sessionId", s.device_id as "deviceId", s.methods, s.authenticated_at as "authenticatedAt",
          s.passcode_proved_at as "passcodeProvedAt", s.last_seen_at as "lastSeenAt"
     from session s join account a on a.account_id = s.account_id
    where s.token_hash = $1 and s.ended_at is null and s.idle_until > $2 and s.absolute_until > $2
      and a.locked_at is null and a.active_device_id = s.device_id`,
);

const TOUCH_SESSION = sql(
  'touch-session',
  'update session set last_seen_at = $2, idle_until = $3 where token_hash = $1 and ended_at is null',
);

/** With the values of `newSession`; a statement that does more goes on at $9. */
export const INSERT_SESSION = `insert into session
  (token_hash, session_id, account_id, device_id, methods, created_at, authenticated_at, last_seen_at, idle_until, absolute_until)
  values ($1, $2, $3, $4, $5, $6, $6, $6, $7, $8)`;

const START_SESSION = sql('start-session', INSERT_SESSION);

const END_SESSION = sql<{ accountId: number }>(
  'end-session',
  'update session set ended_at = $2 where token_hash = $1 and ended_at is null returning account_id as "accountId"',
);

const END_SESSIONS_OF = sql<{ sessionId: string }>(
  'end-sessions-of-account',
  `update session set ended_at = $2 where account_id = $1 and ended_at is null and session_id is distinct from $3 returning session_id as "sessionId"`,
);

/** The person whose session this is; undefined where it has ended, the account is locked or is used on another device. */
export async function findPerson(services: Services, { sessionToken }: Visitor): Promise<Person | undefined> {
  if (sessionToken === undefined) return undefined;
  const now = services.clock.now();
  const tokenHash = hashToken(sessionToken);
  const [found] = await services.db.read(FIND_SESSION, [tokenHash, now]);
  if (!found) return undefined;
  const { lastSeenAt, ...person } = found;
  if (now.epochMilliseconds - lastSeenAt.epochMilliseconds >= TOUCH_AFTER_MS) touch(services, tokenHash, now);
  return person;
}

/** Nobody waits for it: a lost touch costs a minute of the idle time. */
function touch({ db, log }: Services, tokenHash: Buffer, now: Temporal.Instant): void {
  db.write(TOUCH_SESSION, [tokenHash, now, now.add(IDLE)]).catch((error: unknown) =>
    log.warn({ err: error }, 'session not touched'),
  );
}

type Opening = { accountId: number; deviceId: string; methods: readonly AuthenticationMethod[]; now: Temporal.Instant };

/** A session to be: its token, which is stored nowhere, and what is. */
export function newSession({ accountId, deviceId, methods, now }: Opening): { token: string; values: Value[] } {
  const token = newToken();
  const ends = [now.add(IDLE), now.add(ABSOLUTE)];
  return { token, values: [hashToken(token), randomUUID(), accountId, deviceId, methods, now, ...ends] };
}

/** Starts a session in the transaction of the sign-in; answers its token. */
export async function startSession(tx: Transaction, opening: Opening): Promise<string> {
  const { token, values } = newSession(opening);
  await tx.run(START_SESSION, values);
  return token;
}

/** Ends the session if there is one, and what was signed in to with it; that the browser is a known device stays. */
export async function signOut(services: Services, { sessionToken }: Visitor): Promise<void> {
  if (sessionToken === undefined) return;
  await services.db.transaction(async (tx) => {
    const [ended] = await tx.run(END_SESSION, [hashToken(sessionToken), services.clock.now()]);
    if (ended) await endSignIns(tx, services, ended.accountId);
  });
}

/** Ends every session of an account but the one kept, if any, and every sign-in to other services. */
export async function endSessionsOf(
  tx: Transaction,
  services: Services,
  accountId: number,
  now: Temporal.Instant,
  kept: string | null = null,
): Promise<void> {
  await tx.run(END_SESSIONS_OF, [accountId, now, kept]);
  await endSignIns(tx, services, accountId);
}
