import { randomUUID } from 'node:crypto';
import { compact, ok, parseDay, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { noSoonerThan } from '@openvssid/server/http/no-sooner-than';
import { networkOf } from '@openvssid/server/http/visitor';
import { hashToken, newToken } from '@openvssid/server/tokens';
import type { Services } from '../../services.ts';
import { countHit, takeTry } from '../../tries.ts';
import { findAccountByNumber, limitSubject } from '../account.ts';
import { contactsOf } from '../contacts.ts';
import { admitCode, writeCode } from '../one-time-codes.ts';
import type { Visitor } from '../visitor.ts';

/** Time to find the mail program, the code's ten minutes and another code. */
const LIFE = { minutes: 30 };
const ANSWER_AFTER_MS = 150;

const INSERT_RECOVERY = sql(
  'insert-recovery',
  `insert into recovery (token_hash, recovery_id, account_id, citizen_number, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
);

/** What tries at the code of a recovery count by: the number, whether it leads anywhere or not. */
export const recoverySubject = (citizenNumber: string): string => `recover:${citizenNumber}`;

/**
 * Citizen number and birth date: where they are right, a code goes to the telephone on record. Whoever asks is told the same either way, and
 * after the same time. Answers the cookie's token. Refusals: 'birth-date-malformed', 'too-many-requests', 'code-resend-early'.
 */
export async function beginRecovery(
  services: Services,
  visitor: Visitor,
  typed: { citizenNumber: string; birthDate: string },
): Promise<Result<string>> {
  const birthDate = parseDay(typed.birthDate);
  if (!birthDate.ok) return refuse('birth-date-malformed', { field: 'birthDate' });
  return noSoonerThan(ANSWER_AFTER_MS, begin(services, visitor, { ...typed, birthDate: birthDate.value }));
}

async function begin(
  services: Services,
  { address, language }: Visitor,
  typed: { citizenNumber: string; birthDate: string },
): Promise<Result<string>> {
  const citizenNumber = compact(typed.citizenNumber).slice(0, 50);
  const ofAddress = await takeTry(services, 'recovery-by-address', networkOf(address));
  if (!ofAddress.ok) return ofAddress;
  const found = await findAccountByNumber(services.db, citizenNumber);
  const ofAccount = await countHit(services, 'recovery-by-account', limitSubject(found, citizenNumber));
  if (!ofAccount.ok) return ofAccount;
  const account = found?.birthDate === typed.birthDate ? found : undefined;
  const contact = account && contactsOf(account)[0];
  const subject = recoverySubject(citizenNumber);
  const admitted = await admitCode(services, subject, contact ?? { channel: 'sms', recipient: subject });
  if (!admitted.ok) return admitted;
  const [token, recoveryId, now] = [newToken(), randomUUID(), services.clock.now()];
  const accountId = account?.accountId ?? null;
  await services.db.transaction(async (tx) => {
    await tx.run(INSERT_RECOVERY, [hashToken(token), recoveryId, accountId, citizenNumber, now, now.add(LIFE)]);
    await writeCode(tx, services, { accountId, purpose: 'recover', boundTo: recoveryId, contact, language });
  });
  return ok(token);
}
