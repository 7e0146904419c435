import { ok, type Result } from '@openvssid/core';
import { momentNow } from '@openvssid/server/clock';
import { recordConsent } from './consents.ts';
import { notify } from '../notifications/notify.ts';
import type { Services } from '../services.ts';
import { SHARING_PAGE } from './invite.ts';
import { lockShare, setState } from './share.ts';

/** Either side ends a share or takes an invitation back; from then on nothing is read by it. A repeat does no harm. */
export function endShare(services: Services, personId: number, shareId: string): Promise<Result<undefined>> {
  return services.db.transaction(async (tx) => {
    const share = await lockShare(tx, personId, shareId);
    if (!share.ok) return share;
    const { role, state, otherPersonId } = share.value;
    if (state === 'ended' || state === 'declined') return ok(undefined);
    const now = momentNow(services);
    const giverId = role === 'giver' ? personId : otherPersonId;
    if (giverId === null) throw new Error('the holder knows the giver');
    const holderId = role === 'holder' ? personId : otherPersonId;
    const sides = await setState(tx, shareId, { giverId, holderId }, 'ended', now);
    await recordConsent(tx, { personId: giverId, what: 'share', about: shareId, given: false, at: now });
    for (const { personId: told, otherName: name } of sides)
      await notify(tx, { personId: told, kind: 'share-ended', data: { name }, link: SHARING_PAGE, now });
    return ok(undefined);
  });
}
