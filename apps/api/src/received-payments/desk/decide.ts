import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import { carryOut } from './carry-out.ts';
import { appendExceptionEvent } from './exception-book.ts';
import { type LockedException, withException } from './lock-exception.ts';
import { amountBack, possibleDecisions } from './possible-decisions.ts';

const CLOSE = sql(
  'decide-payment-exception',
  `update payment_exception set state = 'closed', decided_by = $2, decided_at = $3, last_seq = $4 where exception_id = $1`,
);

/**
 * Does what was proposed, in one transaction with everything that follows from it: by another officer than the one who proposed it, and
 * only what was on their screen. Sent twice, it is done once; what does not fit any more is refused and leaves the proposal as it was.
 */
export function decide(
  services: Services,
  at: AtWork,
  { exceptionId, seen }: { exceptionId: string; seen: number },
): Promise<Result<undefined>> {
  const { officerId } = at.officer;
  return withException(services, at, exceptionId, async (tx, found, now) => {
    if (isRepeat(found, officerId, seen)) return ok(undefined);
    if (found.state === 'closed') return refuse('payment-exception-closed');
    const { proposal, proposedBy, proposedAmount: amount, lastSeq } = found;
    if (proposal === null || proposedBy === null || lastSeq !== seen) return refuse('payment-decision-stale');
    if (proposedBy === officerId) return refuse('payment-second-officer');
    if (!possibleDecisions(found).includes(proposal) || (amount !== null && amount !== amountBack(found, proposal)))
      return refuse('payment-decision-unfit');
    const done = await carryOut(tx, services, { ...found, proposal, proposedBy, decidedBy: officerId }, now);
    if (!done.ok) return done;
    const seq = lastSeq + 1;
    await tx.run(CLOSE, [exceptionId, officerId, now, seq]);
    const event = { exceptionId, seq, at: now, officerId, decision: proposal, amount, reason: null };
    await appendExceptionEvent(tx, { ...event, kind: 'decided' });
    return ok(undefined);
  });
}

/** The very same decision once more: the button pressed twice, or the answer lost on its way. */
const isRepeat = ({ state, decidedBy, lastSeq }: LockedException, officerId: string, seen: number): boolean =>
  state === 'closed' && decidedBy === officerId && lastSeq === seen + 1;
