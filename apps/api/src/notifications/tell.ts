import type { Language } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { LIVING } from '../people/records-of.ts';
import { channelsOff } from './settings.ts';
import type { Channel } from '../outbox/message.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';
import type { Notification } from '../notices/notification.ts';
import { notify } from './notify.ts';
import { wantedBy } from './preferences.ts';
import { topicOf } from '../notices/topics.ts';

// What is about a merged number is told to the person where they live on.
const READER = sql<{ readerId: number; language: Language; phone: string | null; email: string | null }>(
  'reader-of-notices',
  `select p.person_id as "readerId", coalesce(a.language, 'vi') as language, p.phone, p.email from person p left join account a on a.person_id = p.person_id where p.person_id = ${LIVING('$1')}`,
);

/** `recipients`: where this one thing is told instead of the person's own contacts. */
export type Telling = {
  personId: number;
  notification: Notification;
  link: string;
  channels: readonly ('app' | Channel)[];
  recipients?: Partial<Record<Channel, string | undefined>>;
  now: Temporal.Instant;
};

/**
 * Tells somebody in the app and by letter, in the caller's transaction; what administrators switched off stays in the app, and what
 * the person does not want by a channel does not come by it.
 */
export async function tell(tx: Transaction, { config }: Pick<Services, 'config'>, telling: Telling): Promise<void> {
  const { personId, notification, link, channels, recipients = {}, now } = telling;
  const notificationId = channels.includes('app') ? await notify(tx, { personId, ...notification, link, now }) : undefined;
  const [reader] = await tx.run(READER, [personId]);
  const readerId = reader?.readerId ?? personId;
  const off = await channelsOff(tx.run, notification.kind);
  const wants = (await wantedBy(tx.run, [readerId], topicOf(notification.kind)))(readerId);
  const contacts = { sms: recipients.sms ?? reader?.phone, email: recipients.email ?? reader?.email };
  for (const channel of ['sms', 'email'] as const) {
    const recipient = contacts[channel];
    if (!recipient || !channels.includes(channel) || off.has(channel) || !wants[channel]) continue;
    await sendMessage(tx, {
      personId: readerId,
      channel,
      recipient,
      language: reader?.language ?? 'vi',
      template: 'notification',
      data: { ...notification, url: config.publicUrls.citizen + link },
      notificationId,
      now,
    });
  }
}
