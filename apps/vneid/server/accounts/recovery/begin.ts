import { randomUUID } from 'node:crypto';
import { compact, ok, parseDay, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { noSoonerThan } from '@openvssid/server/http/no-sooner-than';
import { networkOf } from '@openvssid/server/http/visitor';
import { hashToken, newToken } from '@openvssid/server/tokens';
import type { Services } from '../../services.ts';
import { countHit, takeTry } from '../../tries.ts';
import { findAccountByNumber } from '../account.ts';
import { contactsOf } from '../contacts.ts';
import { admitCode, writeCode } from '../one-time-codes.ts';
import type { Visitor } from '../visitor.ts';

/** Time to find the mail program, the code's ten minutes and another code. */
const LIFE = { minutes: 30 };
const ANSWER_AFTER_MS = 150;
/** Where a number is tried too often: the owner waits a moment, who goes through birth dates a day. */
const SLOWED_ANSWER_MS = 2_000;

const INSERT_RECOVERY = sql(
  'insert-recovery',
  `insert into recovery (token_hash, recovery_id, account_id, citizen_number, birth_date, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** Whose account somebody says it is; birth date YYYY-MM-DD. */
export type Claim = { citizenNumber: string; birthDate: string };

/**
 * What codes and tries at them count by, whether the claim leads anywhere or not: a stranger who knows the number alone uses up nothing of the
 * owner's, and learns nothing by what is used up.
 */
export const recoverySubject = ({ citizenNumber, birthDate }: Claim): string => `recover:${citizenNumber}:${birthDate}`;

/**
 * Citizen number and birth date: where they are right, a code goes to the telephone on record. Whoever asks is told the same either way, and
 * after the same time. Answers the cookie's token. Refusals: 'birth-date-malformed', 'too-many-requests', 'code-resend-early'.
 */
export async function beginRecovery(services: Services, visitor: Visitor, typed: Claim): Promise<Result<string>> {
  const birthDate = parseDay(typed.birthDate);
  if (!birthDate.ok) return refuse('birth-date-malformed', { field: 'birthDate' });
  const claim = { citizenNumber: compact(typed.citizenNumber).slice(0, 50), birthDate: birthDate.value };
  const ofAddress = await takeTry(services, 'recovery-by-address', networkOf(visitor.address));
  if (!ofAddress.ok) return ofAddress;
  const ofNumber = await countHit(services, 'recovery-by-number', claim.citizenNumber);
  return noSoonerThan(ofNumber.ok ? ANSWER_AFTER_MS : SLOWED_ANSWER_MS, begin(services, visitor, claim));
}

async function begin(services: Services, { language }: Visitor, claim: Claim): Promise<Result<string>> {
  const { citizenNumber, birthDate } = claim;
  const found = await findAccountByNumber(services.db, citizenNumber);
  const account = found?.birthDate === birthDate ? found : undefined;
  const contact = account && contactsOf(account)[0];
  const subject = recoverySubject(claim);
  const admitted = await admitCode(services, subject, contact ?? { channel: 'sms', recipient: subject });
  if (!admitted.ok) return admitted;
  const [token, recoveryId, now] = [newToken(), randomUUID(), services.clock.now()];
  const accountId = account?.accountId ?? null;
  await services.db.transaction(async (tx) => {
    await tx.run(INSERT_RECOVERY, [hashToken(token), recoveryId, accountId, citizenNumber, birthDate, now, now.add(LIFE)]);
    await writeCode(tx, services, { accountId, purpose: 'recover', boundTo: recoveryId, contact, language });
  });
  return ok(token);
}
