import { sql, type Transaction } from '@openvssid/server/db/database';
import { endPushOfOtherDevices } from '../push/subscriptions.ts';

const SET_PASSWORD = sql(
  'set-password',
  `update account set password_hash = $2, password_changed_at = $3, state = 'active' where person_id = $1 and state <> 'closed'`,
);

const END_OTHER_SESSIONS = sql<{ sessionId: string }>(
  'end-other-sessions',
  'update session set ended_at = $2 where person_id = $1 and ended_at is null and session_id is distinct from $3 returning session_id as "sessionId"',
);

/** The account is active from its first password on. */
export async function setPassword(tx: Transaction, personId: number, passwordHash: string, now: Temporal.Instant): Promise<void> {
  await tx.run(SET_PASSWORD, [personId, passwordHash, now]);
}

/** Ends every session but the one kept, if any; answers how many. */
export async function endOtherSessions(
  tx: Transaction,
  personId: number,
  kept: string | null,
  now: Temporal.Instant,
): Promise<number> {
  await endPushOfOtherDevices(tx, personId, kept, now);
  return (await tx.run(END_OTHER_SESSIONS, [personId, now, kept])).length;
}
