import type { Transaction } from '@openvssid/server/db/database';
import { notifyAll } from '../notifications/notify.ts';
import { AUTHORISATIONS_PAGE, type Side } from './authorisation.ts';

export type Started = { personId: number; name: string; until: string; side: Side };

/** Both sides hear of it on the day it begins. */
export async function tellStarted(tx: Transaction, started: readonly Started[], now: Temporal.Instant): Promise<void> {
  const notifications = started.map(({ personId, ...data }) => ({
    personId,
    kind: 'authorisation-started' as const,
    data,
    link: AUTHORISATIONS_PAGE,
  }));
  await notifyAll(tx, notifications, now);
}
