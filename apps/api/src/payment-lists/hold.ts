import { cleanWrittenText, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { momentNow } from '@openvssid/server/clock';
import type { Officer } from '../http/officer-session.ts';
import type { Services } from '../services.ts';
import { appendListEvent } from './event.ts';
import { lockList } from './list.ts';

const SHORTEST = 10;
const LONGEST = 500;

const HOLD = sql<{ state: string }>(
  'hold-payment',
  `update benefit_payment set state = 'held', reason = $3 where list_id = $1 and number = $2 and state = 'listed' returning state`,
);
const STATE = sql<{ state: string }>('state-of-payment', 'select state from benefit_payment where list_id = $1 and number = $2');

/** Keeps one payment back before the list is approved, with the reason; unless its records change, the next list has it. */
export function holdPayment(
  services: Services,
  { agencyCode, officerId }: Officer,
  { listId, number, reason: typed }: { listId: string; number: number; reason: string },
): Promise<Result<undefined>> {
  const reason = cleanWrittenText(typed);
  if (reason.length < SHORTEST)
    return Promise.resolve(refuse('text-too-short', { field: 'reason', params: { limit: SHORTEST } }));
  return services.db.transaction(async (tx) => {
    const list = await lockList(tx, agencyCode, listId);
    if (!list.ok) return list;
    const [payment] = await tx.run(STATE, [listId, number]);
    if (!payment) return refuse('not-found');
    if (payment.state === 'held') return ok(undefined);
    if (list.value.approvedAt !== null) return refuse('payment-list-approved');
    await tx.run(HOLD, [listId, number, reason.slice(0, LONGEST)]);
    await appendListEvent(tx, { listId, officerId, at: momentNow(services), kind: 'held', data: { number } });
    return ok(undefined);
  });
}
