import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Citizen } from '../http/citizen-session.ts';
import { clearLimit, takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { accountOf } from './accounts.ts';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { verifyPassword } from '@openvssid/server/passwords/password-hash';

const SET_REAUTHENTICATED = sql(
  'set-reauthenticated',
  'update session set reauthenticated_at = $3 where person_id = $1 and session_id = $2 and ended_at is null',
);

/** The password again, for this session. Refusals: 'wrong-password', 'too-many-requests', 'overloaded'. */
export async function reauthenticate(services: Services, citizen: Citizen, password: string): Promise<Result<undefined>> {
  const proved = await proveOwnPassword(services, citizen.personId, password, 'password');
  if (!proved.ok) return proved;
  await services.db.transaction((tx) => noteProof(tx, citizen, services.clock.now()));
  return ok(undefined);
}

/** From now on, for ten minutes, this session counts as proved (`hasRecentProof`). */
export async function noteProof(tx: Transaction, { personId, sessionId }: Citizen, now: Temporal.Instant): Promise<void> {
  await tx.run(SET_REAUTHENTICATED, [personId, sessionId, now]);
}

/** Whether the signed-in person knows their password; a session left open is no place to guess it. */
export async function proveOwnPassword(
  services: Services,
  personId: number,
  password: string,
  field: string,
): Promise<Result<undefined>> {
  const account = await accountOf(services.db, personId);
  return inHashTurn(services.config, async () => {
    const tries = await takeTry(services, 'reauthentication-by-account', `person:${personId}`);
    if (!tries.ok) return tries;
    if (!(await verifyPassword(password, account?.passwordHash))) {
      return tries.value.last ? { ok: false, refusal: tries.value.last } : refuse('wrong-password', { field });
    }
    await clearLimit(services, 'reauthentication-by-account', `person:${personId}`);
    return ok(undefined);
  });
}
