import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { civilDay, momentNow } from '@openvssid/server/clock';
import { type Citizen, hasRecentProof } from '../../http/citizen-session.ts';
import type { Services } from '../../services.ts';
import { recordSecurityEvent } from '../../sign-in/security-event.ts';
import { guardiansOf, pairOf } from './pair.ts';
import { endTakeover, lockTakeoversOf, ownTakeover, sideOf, type Takeover } from './takeover.ts';
import { tellTakenOver } from './tell.ts';

const TAKE_OVER = sql<{ personId: number }>(
  'take-account-over',
  `update account set taken_over_at = $2 where person_id = $1 and state = 'active' and taken_over_at is null returning person_id as "personId"`,
);

/**
 * The other side agrees: the account is the child's from now on, and whoever looks after them sees the health card alone. Asks for a fresh
 * proof of identity; a repeat does no harm. Refusals: those of `pairOf`, 'takeover-waits-for-other' to whoever began it,
 * 'takeover-not-open', 'not-found', 'reauthentication-needed'.
 */
export async function agreeToTakeover(services: Services, citizen: Citizen, takeoverId: string): Promise<Result<undefined>> {
  if (!hasRecentProof(citizen, services.clock)) return refuse('reauthentication-needed');
  const named = await ownTakeover(services.db.read, citizen.personId, takeoverId);
  if (!named) return refuse('not-found');
  return services.db.transaction(async (tx) => {
    await lockTakeoversOf(tx, named.childId);
    const takeover = (await ownTakeover(tx.run, citizen.personId, takeoverId)) ?? named;
    if (sideOf(takeover, citizen.personId) === takeover.begunBy) return refuse('takeover-waits-for-other');
    if (takeover.state === 'agreed') return ok(undefined);
    return agree(tx, services, takeover);
  });
}

async function agree(tx: Transaction, services: Services, takeover: Takeover): Promise<Result<undefined>> {
  const { childId, guardianId, state, answerBy } = takeover;
  const now = momentNow(services);
  const today = civilDay(now);
  if (state !== 'asked' || Temporal.Instant.compare(now, answerBy) > 0) return refuse('takeover-not-open');
  const pair = await pairOf(tx.run, services, { childId, guardianId, today });
  if (!pair.ok) return pair;
  // The child has asked, or agrees now, in a sign-in of their own; it may have been closed since.
  const [taken] = await tx.run(TAKE_OVER, [childId, now]);
  if (!taken) return refuse('takeover-not-open');
  await endTakeover(tx, takeover, 'agreed', now);
  await recordSecurityEvent(tx, { personId: childId, kind: 'account-taken-over', now });
  const guardians = await guardiansOf(tx.run, childId, today);
  await tellTakenOver(tx, services, { ...pair.value, childId, guardianIds: guardians.map(({ personId }) => personId) }, now);
  return ok(undefined);
}
