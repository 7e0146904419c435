import { ok, type Refusal, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { checkLimit, clearLimit, countHit, type LimitKey, takeTry } from '../http/tries.ts';
import { startOfficerSession } from '../http/officer-session.ts';
import type { Services } from '../services.ts';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { verifyPassword } from '@openvssid/server/passwords/password-hash';
import { newSecondFactor, stepOfCode } from './second-factor.ts';

type Account = { officerId: string; passwordHash: string | null; totpSecret: Buffer | null };

const FIND_OFFICER = sql<Account>(
  'find-officer-account',
  `select officer_id as "officerId", password_hash as "passwordHash", totp_secret as "totpSecret" from officer where email = $1 and state = 'active'`,
);

// A code is good once: of two sign-ins with the same one the second finds its step taken.
const TAKE_STEP = sql<{ officerId: string }>(
  'take-totp-step',
  `update officer set totp_last_step = $2 where officer_id = $1 and (totp_last_step is null or totp_last_step < $2) returning officer_id as "officerId"`,
);

export type OfficerAttempt = { email: string; password: string; code: string; address: string };

/** Password and second factor together; what was wrong is never said. Answers the cookie's value. */
export async function signInOfficer(services: Services, attempt: OfficerAttempt): Promise<Result<string>> {
  const email = emailKey(attempt.email);
  const [account] = await services.db.read(FIND_OFFICER, [email]);
  const proved = await inHashTurn(services.config, () => prove(services, account, attempt, [email, attempt.address]));
  if (!proved.ok) return proved;
  const { officerId, step } = proved.value;
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    const [taken] = await tx.run(TAKE_STEP, [officerId, step]);
    return taken ? ok(await startOfficerSession(tx, officerId, now)) : refuse('wrong-officer-credentials');
  });
}

/** E-mail addresses are kept and compared in lower case. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

async function prove(
  services: Services,
  account: Account | undefined,
  attempt: OfficerAttempt,
  pair: LimitKey,
): Promise<Result<{ officerId: string; step: number }>> {
  const ofAddress = await checkLimit(services, 'officer-sign-in-by-address', attempt.address);
  if (!ofAddress.ok) return ofAddress;
  const tries = await takeTry(services, 'officer-sign-in-by-account-and-address', pair);
  if (!tries.ok) return tries;
  const right = await verifyPassword(attempt.password, account?.passwordHash);
  const step = stepOfCode(services, account?.totpSecret ?? newSecondFactor(services), attempt.code);
  if (!right || step === undefined || !account) return refuseTry(services, attempt.address, tries.value.last);
  await clearLimit(services, 'officer-sign-in-by-account-and-address', pair);
  return ok({ officerId: account.officerId, step });
}

async function refuseTry(services: Services, address: string, last: Refusal | undefined): Promise<Result<never>> {
  await countHit(services, 'officer-sign-in-by-address', address);
  return last ? { ok: false, refusal: last } : refuse('wrong-officer-credentials');
}
