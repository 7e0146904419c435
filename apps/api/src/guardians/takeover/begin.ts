import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { referenceOf } from '../../access/charges.ts';
import { civilDay, momentNow } from '@openvssid/server/clock';
import { type Citizen, hasRecentProof } from '../../http/citizen-session.ts';
import { takeTry } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import { pairOf } from './pair.ts';
import { endTakeover, lockTakeoversOf, openTakeoverOf, type Side } from './takeover.ts';
import { tellBegun } from './tell.ts';

const DAYS_TO_ANSWER = 14;

const LINKED = sql<{ otherId: number; role: 'guardian' | 'ward' }>(
  'linked-by-guardianship',
  'select other_person_id as "otherId", role from guardianship where person_id = $1',
);
const INSERT = sql(
  'insert-account-takeover',
  `insert into account_takeover (person_id, takeover_id, guardian_id, begun_by, child_name, guardian_name, state, begun_at, answer_by)
   values ($1, $2, $3, $4, $5, $6, 'asked', $7, $8)`,
);

type Beginning = { childId: number; guardianId: number; begunBy: Side };

/**
 * A child asks one of those who look after them for the account, or one of them offers it; the other is told and has some days to agree.
 * `reference` names the other. Asks for a fresh proof of identity; a repeat by the same side does no harm. Refusals: those of `pairOf`,
 * 'takeover-open' (by the other side, or with somebody else), 'not-found', 'reauthentication-needed', 'too-many-requests'.
 */
export async function beginTakeover(services: Services, citizen: Citizen, reference: string): Promise<Result<undefined>> {
  if (!hasRecentProof(citizen, services.clock)) return refuse('reauthentication-needed');
  const beginning = await named(services, citizen.personId, reference);
  if (!beginning) return refuse('not-found');
  const allowed = await takeTry(services, 'takeover-begin-by-account', String(citizen.personId));
  if (!allowed.ok) return allowed;
  return services.db.transaction((tx) => begin(tx, services, beginning));
}

async function named(services: Services, personId: number, reference: string): Promise<Beginning | undefined> {
  const linked = await services.db.read(LINKED, [personId]);
  const other = linked.find(({ otherId }) => referenceOf(services, personId, otherId) === reference);
  if (!other) return undefined;
  return other.role === 'guardian'
    ? { childId: other.otherId, guardianId: personId, begunBy: 'guardian' }
    : { childId: personId, guardianId: other.otherId, begunBy: 'child' };
}

async function begin(
  tx: Transaction,
  services: Services,
  { childId, guardianId, begunBy }: Beginning,
): Promise<Result<undefined>> {
  await lockTakeoversOf(tx, childId);
  const now = momentNow(services);
  const today = civilDay(now);
  const pair = await pairOf(tx.run, services, { childId, guardianId, today });
  if (!pair.ok) return pair;
  const open = await openTakeoverOf(tx.run, childId);
  if (open) {
    const between = { childId, guardianId: open.guardianId, today };
    const waits = Temporal.Instant.compare(now, open.answerBy) <= 0 && (await pairOf(tx.run, services, between)).ok;
    if (waits) return open.guardianId === guardianId && open.begunBy === begunBy ? ok(undefined) : refuse('takeover-open');
    await endTakeover(tx, open, 'void', now);
  }
  const { childName, guardianName } = pair.value;
  const answerBy = now.add({ hours: 24 * DAYS_TO_ANSWER });
  await tx.run(INSERT, [childId, randomUUID(), guardianId, begunBy, childName, guardianName, now, answerBy]);
  await tellBegun(tx, services, { childId, guardianId, begunBy, childName, guardianName, answerBy }, now);
  return ok(undefined);
}
