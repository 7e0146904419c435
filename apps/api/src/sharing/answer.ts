import { ok, refuse, type Result, TIME_ZONE } from '@openvssid/core';
import { momentNow } from '@openvssid/server/clock';
import { sql } from '@openvssid/server/db/database';
import { recordConsent } from './consents.ts';
import { notify } from '../notifications/notify.ts';
import type { Services } from '../services.ts';
import { SHARING_PAGE } from './invite.ts';
import { lockShare, setState, type Share } from './share.ts';

const NAME_AS_WRITTEN = sql(
  'name-holder-as-written',
  `update share set other_name = (select full_name from person where person_id = $3) where person_id = $1 and share_id = $2 and role = 'giver'`,
);

export type Answer = 'accept' | 'decline';

/** The invited person accepts or declines; the giver is told. Only they can, only in time, and a repeat does no harm. */
export function answerInvitation(
  services: Services,
  personId: number,
  shareId: string,
  answer: Answer,
): Promise<Result<undefined>> {
  return services.db.transaction(async (tx) => {
    const share = await lockShare(tx, personId, shareId);
    if (!share.ok) return share;
    const { role, state, otherPersonId: giverId } = share.value;
    if (role !== 'holder' || giverId === null) return refuse('not-found');
    const wanted = answer === 'accept' ? 'active' : 'declined';
    if (state === wanted) return ok(undefined);
    const now = momentNow(services);
    if (state !== 'invited' || !isOpen(share.value, now)) return refuse('share-not-open');
    // Whoever accepts lets their name be known as it is written.
    if (answer === 'accept') await tx.run(NAME_AS_WRITTEN, [giverId, shareId, personId]);
    const sides = await setState(tx, shareId, { giverId, holderId: personId }, wanted, now);
    const giver = sides.find((side) => side.personId === giverId);
    if (!giver) throw new Error('both sides of a share are written together');
    const kind = answer === 'accept' ? 'share-accepted' : 'share-declined';
    if (answer === 'decline')
      await recordConsent(tx, { personId: giverId, what: 'share', about: shareId, given: false, at: now });
    await notify(tx, { personId: giverId, kind, data: { name: giver.otherName }, link: SHARING_PAGE, now });
    return ok(undefined);
  });
}

/** An invitation waits for its answer some days, and never past the last day of what it offers. */
function isOpen({ answerBy, until }: Share, now: Temporal.Instant): boolean {
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  return Temporal.Instant.compare(now, answerBy) <= 0 && until >= today;
}
