import QRCode from 'qrcode';
import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { takeTry } from '../http/tries.ts';
import { startOfficerSession } from '../http/officer-session.ts';
import type { Services } from '../services.ts';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { hashPassword } from '@openvssid/server/passwords/password-hash';
import { checkNewPassword } from '@openvssid/server/passwords/password-rules';
import { hashToken, newToken } from '@openvssid/server/tokens';
import { newSecondFactor, setUpOf, stepOfCode } from './second-factor.ts';

const LIFE = { hours: 72 };

/** Everything an officer needs to take up the account. */
export const enrolment = z.object({
  fullName: z.string(),
  email: z.string(),
  agencyName: z.string(),
  otpauthUri: z.string(),
  secret: z.string().describe('base32, to type where no QR can be read'),
  qrSvg: z.string(),
  expiresAt: z.string(),
});

export const enrolmentLink = z.object({
  url: z.string().describe('shown once; hand it to the officer yourself'),
  expiresAt: z.string(),
});

// One live link at a time: a new one ends those before, the old second factor, password and sessions.
const REOPEN_ACCOUNT = sql(
  'reopen-officer-account',
  `with links as (update officer_enrolment set used_at = $3 where officer_id = $1 and used_at is null),
        sessions as (update officer_session set ended_at = $3 where officer_id = $1 and ended_at is null)
   update officer set state = 'invited', password_hash = null, totp_secret = $2, totp_last_step = null where officer_id = $1`,
);

const INSERT_ENROLMENT = sql(
  'insert-officer-enrolment',
  'insert into officer_enrolment (token_hash, officer_id, expires_at) values ($1, $2, $3)',
);

type Found = {
  officerId: string;
  fullName: string;
  email: string;
  agencyName: string;
  totpSecret: Buffer;
  expiresAt: Temporal.Instant;
};

const FIND_ENROLMENT = sql<Found>(
  'find-officer-enrolment',
  `select o.officer_id as "officerId", o.full_name as "fullName", o.email, g.name as "agencyName", o.totp_secret as "totpSecret", e.expires_at as "expiresAt"
     from officer_enrolment e join officer o on o.officer_id = e.officer_id join agency g on g.agency_code = o.agency_code
    where e.token_hash = $1 and e.used_at is null and e.expires_at > $2 and o.state = 'invited'`,
);

const USE_ENROLMENT = sql<{ officerId: string }>(
  'use-officer-enrolment',
  `update officer_enrolment set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning officer_id as "officerId"`,
);

const ACTIVATE_OFFICER = sql(
  'activate-officer',
  `update officer set state = 'active', password_hash = $2, totp_last_step = $3 where officer_id = $1 and state = 'invited'`,
);

/** A fresh link and second factor, in the caller's transaction. */
export async function openEnrolment(
  tx: Transaction,
  services: Pick<Services, 'keys' | 'config' | 'clock'>,
  officerId: string,
): Promise<z.infer<typeof enrolmentLink>> {
  const now = services.clock.now();
  const expiresAt = now.add(LIFE);
  const token = newToken();
  await tx.run(REOPEN_ACCOUNT, [officerId, newSecondFactor(services), now]);
  await tx.run(INSERT_ENROLMENT, [hashToken(token), officerId, expiresAt]);
  return { url: `${services.config.publicUrls.officer}/enrol/${token}`, expiresAt: expiresAt.toString() };
}

export async function findEnrolment(services: Services, token: string): Promise<Result<z.infer<typeof enrolment>>> {
  const found = await find(services, token);
  if (!found) return refuse('link-not-valid');
  const { fullName, email, agencyName, totpSecret, expiresAt } = found;
  const setUp = setUpOf(services, totpSecret, email);
  const qrSvg = await QRCode.toString(setUp.otpauthUri, { type: 'svg', margin: 4 });
  return ok({ fullName, email, agencyName, ...setUp, qrSvg, expiresAt: expiresAt.toString() });
}

/** Password and the first code, which proves that the authenticator has the secret; the officer is signed in with it. */
export async function enrol(
  services: Services,
  { token, password, code }: { token: string; password: string; code: string },
): Promise<Result<string>> {
  const found = await find(services, token);
  if (!found) return refuse('link-not-valid');
  const { officerId, fullName, email, totpSecret } = found;
  const allowed = checkNewPassword(password, { fullName, birthDate: '', numbers: [], contacts: [email] }, services.config);
  if (!allowed.ok) return allowed;
  const tries = await takeTry(services, 'code-try-by-account', [`officer:${officerId}`, 'enrol']);
  if (!tries.ok) return tries;
  const step = stepOfCode(services, totpSecret, code);
  if (step === undefined) return refuse('code-wrong', { field: 'code' });
  const hash = await inHashTurn(services.config, async () => ok(await hashPassword(password)));
  if (!hash.ok) return hash;
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    const [used] = await tx.run(USE_ENROLMENT, [hashToken(token), now]);
    if (!used) return refuse('link-not-valid');
    await tx.run(ACTIVATE_OFFICER, [officerId, hash.value, step]);
    return ok(await startOfficerSession(tx, officerId, now));
  });
}

async function find({ db, clock }: Services, token: string): Promise<Found | undefined> {
  const [found] = await db.read(FIND_ENROLMENT, [hashToken(token), clock.now()]);
  return found;
}
