import { type Notice, textAnswer } from '@openvssid/procedures';
import type { Transaction } from '@openvssid/server/db/database';
import type { Notification } from '../notifications/notification.ts';
import { tell } from '../notifications/tell.ts';
import type { Services } from '../services.ts';
import type { Filed } from './file.ts';
import { procedureOf } from './procedure-of.ts';

/** Tells the person what happened: in the app, and through the channels that the service names for this notice. */
export async function announce(
  tx: Transaction,
  services: Services,
  filed: Filed,
  notice: Notice,
  notification: Notification,
  now: Temporal.Instant,
): Promise<void> {
  await tell(tx, services, {
    personId: filed.personId,
    notification,
    link: linkTo(filed),
    channels: procedureOf(filed).notices[notice],
    recipients: { sms: textAnswer(filed.answers, 'phone'), email: textAnswer(filed.answers, 'email') },
    now,
  });
}

/** Page of the application in the citizen app. */
export function linkTo({ number }: Pick<Filed, 'number'>): string {
  return `/applications/${number}`;
}

/** What every notice about an application says. */
export function about(filed: Pick<Filed, 'number' | 'procedure'>): { number: string; service: { vi: string; en: string } } {
  return { number: filed.number, service: procedureOf(filed).name };
}
