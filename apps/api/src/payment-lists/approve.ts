import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { momentNow } from '@openvssid/server/clock';
import type { Officer } from '../http/officer-session.ts';
import type { Services } from '../services.ts';
import { appendListEvent } from './event.ts';
import { lockList } from './list.ts';

const APPROVE = sql('approve-payment-list', 'update payment_list set approved_at = $2, approved_by = $3 where list_id = $1');

/** Lets the money go: by a second officer, never by whoever made the list. A repeat changes nothing. */
export function approveList(services: Services, { agencyCode, officerId }: Officer, listId: string): Promise<Result<undefined>> {
  return services.db.transaction(async (tx) => {
    const list = await lockList(tx, agencyCode, listId);
    if (!list.ok) return list;
    if (list.value.approvedAt !== null) return ok(undefined);
    if (list.value.madeBy === officerId) return refuse('payment-list-second-officer');
    const at = momentNow(services);
    await tx.run(APPROVE, [listId, at, officerId]);
    await appendListEvent(tx, { listId, officerId, at, kind: 'approved', data: {} });
    return ok(undefined);
  });
}
