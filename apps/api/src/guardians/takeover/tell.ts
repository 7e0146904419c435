import type { Transaction } from '@openvssid/server/db/database';
import type { Notification } from '../../notices/notification.ts';
import { tell } from '../../notifications/tell.ts';
import type { Services } from '../../services.ts';
import { type Takeover, TAKEOVER_PAGE } from './takeover.ts';

/** In the app and by e-mail: a child looks into the app seldom. */
function tellOne(tx: Transaction, services: Services, personId: number, notification: Notification, now: Temporal.Instant) {
  return tell(tx, services, { personId, notification, link: TAKEOVER_PAGE, channels: ['app', 'email'], now });
}

type Begun = Pick<Takeover, 'childId' | 'guardianId' | 'begunBy' | 'childName' | 'guardianName' | 'answerBy'>;

/** To the other side, whose word it needs. */
export function tellBegun(tx: Transaction, services: Services, begun: Begun, now: Temporal.Instant): Promise<void> {
  const { childId, guardianId, begunBy, childName, guardianName } = begun;
  const [other, name] = begunBy === 'child' ? [guardianId, childName] : [childId, guardianName];
  const data = { name, by: begunBy, answerBy: begun.answerBy.toString() };
  return tellOne(tx, services, other, { kind: 'takeover-begun', data }, now);
}

/** To the other side: what waited for an answer is over. */
export function tellEnded(
  tx: Transaction,
  services: Services,
  takeover: Takeover,
  because: 'declined' | 'withdrawn',
  now: Temporal.Instant,
): Promise<void> {
  const { childId, guardianId, begunBy, childName, guardianName } = takeover;
  const byChild = (because === 'withdrawn') === (begunBy === 'child');
  const [other, name] = byChild ? [guardianId, childName] : [childId, guardianName];
  return tellOne(tx, services, other, { kind: 'takeover-ended', data: { name, because } }, now);
}

type TakenOver = { childId: number; childName: string; guardianName: string; guardianIds: readonly number[] };

/** To the child and to everybody who looks after them: also whoever was not asked. */
export async function tellTakenOver(tx: Transaction, services: Services, taken: TakenOver, now: Temporal.Instant): Promise<void> {
  const { childId, childName, guardianName: name, guardianIds } = taken;
  await tellOne(tx, services, childId, { kind: 'account-taken-over', data: { name } }, now);
  for (const guardianId of guardianIds)
    await tellOne(tx, services, guardianId, { kind: 'child-took-over', data: { childName } }, now);
}
