import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { type Citizen, hasRecentProof } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { createLink } from './one-time-links.ts';
import type { Recovery } from './recovery-cookie.ts';

const SESSION_BY_VNEID = sql<{ sessionId: string }>(
  'session-by-vneid',
  `select session_id as "sessionId" from session
    where person_id = $1 and session_id = $2 and method = 'vneid' and ended_at is null`,
);

/**
 * Whoever signed in with VNeID, level 2, and proved who they are within the last ten minutes, chooses a new password without the old one; from
 * there it is a recovery like any other (recover-password.ts). Refusal: 'reauthentication-needed', also where the session was begun otherwise.
 */
export async function proveRecoveryByVneid({ db, clock }: Services, citizen: Citizen): Promise<Result<Recovery>> {
  const { personId, sessionId } = citizen;
  const now = clock.now();
  const [byVneid] = await db.read(SESSION_BY_VNEID, [personId, sessionId]);
  if (!byVneid || !hasRecentProof(citizen, clock)) return refuse('reauthentication-needed');
  const token = await db.transaction((tx) => createLink(tx, { personId, purpose: 'recover', now }));
  return ok({ personId, code: null, issuedAt: now.toString(), token });
}
