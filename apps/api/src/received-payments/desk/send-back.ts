import { cleanWrittenText, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import { appendExceptionEvent } from './exception-book.ts';
import { withException } from './lock-exception.ts';
import { SHORTEST_REASON } from './reason.ts';

const REOPEN = sql(
  'send-payment-proposal-back',
  `update payment_exception set state = 'open', proposal = null, proposed_by = null, proposed_at = null, reason = null, proposed_amount = null,
          proposed_order = null, proposed_bank = null, proposed_account = null, proposed_holder = null, proposed_reference = null,
          last_seq = $2 where exception_id = $1`,
);

/** The second officer does not agree: the exception waits for another proposal, and its book says why. */
export async function sendBack(
  services: Services,
  at: AtWork,
  { exceptionId, reason: typed, seen }: { exceptionId: string; reason: string; seen: number },
): Promise<Result<undefined>> {
  const reason = cleanWrittenText(typed);
  if (reason.length < SHORTEST_REASON) return refuse('text-too-short', { field: 'reason', params: { limit: SHORTEST_REASON } });
  return withException(services, at, exceptionId, async (tx, found, now) => {
    const { state, proposal, proposedAmount, proposedBy, lastSeq } = found;
    if (state === 'closed') return refuse('payment-exception-closed');
    // The button pressed twice: it is back already.
    if (state === 'open' && lastSeq === seen + 1) return ok(undefined);
    if (proposal === null || lastSeq !== seen) return refuse('payment-decision-stale');
    const { officerId } = at.officer;
    if (proposedBy === officerId) return refuse('payment-second-officer');
    const seq = lastSeq + 1;
    await tx.run(REOPEN, [exceptionId, seq]);
    const event = { exceptionId, seq, at: now, officerId, decision: proposal, amount: proposedAmount, reason };
    await appendExceptionEvent(tx, { ...event, kind: 'sent-back' });
    return ok(undefined);
  });
}
