import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { hashToken } from '@openvssid/server/tokens';
import type { Services } from '../../services.ts';
import { holdAccount } from '../account.ts';
import { checkCode, useCode } from '../one-time-codes.ts';
import { recordSignInEvent } from '../sign-in-event.ts';
import { tellOwner } from '../tell-owner.ts';
import { recoverySubject } from './begin.ts';

/** A locked account was locked for a reason: whoever has the telephone waits, and the owner hears of it by every contact. */
const LOCKED_WAIT = { hours: 24 };
const OPEN_FOR = { hours: 48 };
const NEW_PASSWORD_WITHIN = { minutes: 30 };

export type Recovery = {
  recoveryId: string;
  accountId: number | null;
  citizenNumber: string;
  birthDate: string | null;
  opensAt: Temporal.Instant | null;
};

/** What the pages show: the code is awaited, a locked account's wait runs, or the new password can be chosen. */
export type RecoveryStep = { step: 'code' } | { step: 'wait'; opensAt: string } | { step: 'password' };

const FIND_RECOVERY = sql<Recovery>(
  'find-recovery',
  `select recovery_id as "recoveryId", account_id as "accountId", citizen_number as "citizenNumber", birth_date as "birthDate", opens_at as "opensAt"
     from recovery where token_hash = $1 and used_at is null and expires_at > $2`,
);

const NOTE_PROVED = sql<{ recoveryId: string }>(
  'note-recovery-proved',
  `update recovery set proved_at = $2, opens_at = $3, expires_at = $4
    where recovery_id = $1 and proved_at is null and used_at is null and expires_at > $2 returning recovery_id as "recoveryId"`,
);

export async function findRecovery({ db, clock }: Services, token: string): Promise<Recovery | undefined> {
  const [recovery] = await db.read(FIND_RECOVERY, [hashToken(token), clock.now()]);
  return recovery;
}

export async function recoveryStepOf(services: Services, token: string): Promise<RecoveryStep | undefined> {
  const recovery = await findRecovery(services, token);
  if (!recovery) return undefined;
  const { opensAt } = recovery;
  if (opensAt === null) return { step: 'code' };
  return Temporal.Instant.compare(opensAt, services.clock.now()) > 0
    ? { step: 'wait', opensAt: opensAt.toString() }
    : { step: 'password' };
}

/** Refusals: 'recovery-over', those of `checkCode`. */
export async function proveRecovery(
  services: Services,
  { token, code }: { token: string; code: string },
): Promise<Result<undefined>> {
  const recovery = await findRecovery(services, token);
  if (!recovery || recovery.opensAt !== null) return refuse('recovery-over');
  const { recoveryId, accountId, citizenNumber, birthDate } = recovery;
  const subject = recoverySubject({ citizenNumber, birthDate: birthDate ?? '' });
  const proved = await checkCode(services, { code, purpose: 'recover', boundTo: recoveryId, subject });
  if (!proved.ok) return proved;
  // By chance somebody may hit the code of a number that has no account.
  if (accountId === null) return refuse('code-wrong', { field: 'code' });
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    const used = await useCode(tx, proved.value, now);
    if (!used.ok) return used;
    // Held: a lock that comes at this moment ends the recovery, or comes after it.
    const account = await holdAccount((statement, values) => tx.run(statement, values), accountId);
    if (!account) return refuse('recovery-over');
    const locked = account.lockedAt !== null;
    const opensAt = locked ? now.add(LOCKED_WAIT) : now;
    const until = opensAt.add(locked ? OPEN_FOR : NEW_PASSWORD_WITHIN);
    // A lock that came meanwhile has ended the recovery.
    if ((await tx.run(NOTE_PROVED, [recoveryId, now, opensAt, until])).length === 0) return refuse('recovery-over');
    await recordSignInEvent(tx, { accountId, kind: 'recovery-begun', now });
    if (locked) await tellOwner(tx, services, accountId, { kind: 'recovery-begun', opensAt });
    return ok(undefined);
  });
}
