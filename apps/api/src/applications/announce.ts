import { type Channel, type Notice, textAnswer } from '@openvssid/procedures';
import { sql, type Transaction } from '../db/database.ts';
import { notify } from '../notifications/notify.ts';
import type { Notification } from '../notifications/notification.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';
import type { Filed } from './file.ts';
import { procedureOf } from './procedure-of.ts';

const READER = sql<{ language: 'vi' | 'en'; phone: string | null; email: string | null }>(
  'reader-of-notices',
  `select coalesce(a.language, 'vi') as language, p.phone, p.email from person p left join account a on a.person_id = p.person_id where p.person_id = $1`,
);

/** Tells the person what happened: in the app, and through the channels that the service names for this notice. */
export async function announce(
  tx: Transaction,
  services: Services,
  filed: Filed,
  notice: Notice,
  notification: Notification,
  now: Temporal.Instant,
): Promise<void> {
  const { personId } = filed;
  const link = linkTo(filed);
  const channels = procedureOf(filed).notices[notice];
  if (channels.includes('app')) await notify(tx, { personId, ...notification, link, now });
  const [reader] = await tx.run(READER, [personId]);
  const recipients: Record<Exclude<Channel, 'app'>, string | undefined> = {
    sms: textAnswer(filed.answers, 'phone') ?? reader?.phone ?? undefined,
    email: textAnswer(filed.answers, 'email') ?? reader?.email ?? undefined,
  };
  for (const channel of ['sms', 'email'] as const) {
    const recipient = recipients[channel];
    if (recipient === undefined || !channels.includes(channel)) continue;
    const url = services.config.publicUrls.citizen + link;
    await sendMessage(tx, {
      personId,
      channel,
      recipient,
      language: reader?.language ?? 'vi',
      template: 'notification',
      data: { ...notification, url },
      now,
    });
  }
}

/** Page of the application in the citizen app. */
export function linkTo({ number }: Pick<Filed, 'number'>): string {
  return `/applications/${number}`;
}

/** What every notice about an application says. */
export function about(filed: Pick<Filed, 'number' | 'procedure'>): { number: string; service: { vi: string; en: string } } {
  return { number: filed.number, service: procedureOf(filed).name };
}
