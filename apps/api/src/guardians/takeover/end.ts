import { ok, refuse, type Result } from '@openvssid/core';
import { momentNow } from '@openvssid/server/clock';
import type { Services } from '../../services.ts';
import { endTakeover, lockTakeoversOf, ownTakeover, sideOf } from './takeover.ts';
import { tellEnded } from './tell.ts';

/**
 * Whoever began it takes it back, or the other declines; the other side is told. Nobody is kept from it by a password, and a repeat does no
 * harm. Refusals: 'takeover-not-open' once the account has changed hands or it ended otherwise, 'not-found'.
 */
export async function leaveTakeover(services: Services, personId: number, takeoverId: string): Promise<Result<undefined>> {
  const named = await ownTakeover(services.db.read, personId, takeoverId);
  if (!named) return refuse('not-found');
  return services.db.transaction(async (tx) => {
    await lockTakeoversOf(tx, named.childId);
    const takeover = (await ownTakeover(tx.run, personId, takeoverId)) ?? named;
    const because = sideOf(takeover, personId) === takeover.begunBy ? 'withdrawn' : 'declined';
    if (takeover.state === because) return ok(undefined);
    if (takeover.state !== 'asked') return refuse('takeover-not-open');
    const now = momentNow(services);
    await endTakeover(tx, takeover, because, now);
    await tellEnded(tx, services, takeover, because, now);
    return ok(undefined);
  });
}
