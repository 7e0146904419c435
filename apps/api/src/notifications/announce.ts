import type { Language } from '@openvssid/core';
import { sql, type Transaction } from '../db/database.ts';
import type { Message } from '../outbox/message.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { NotificationKind } from './notification.ts';
import { type NewNotification, notify } from './notify.ts';

/** Of these people hear by SMS too; in the app and by e-mail of everything. */
const BY_SMS: ReadonlySet<NotificationKind> = new Set(['application-received', 'application-info-requested', 'application-decided', 'application-refused']);

const FIND_CONTACTS = sql<{ phone: string | null; email: string | null; language: Language }>(
  'find-contacts',
  `select p.phone, p.email, coalesce(a.language, 'vi') as language
     from person p left join account a on a.person_id = p.person_id and a.state <> 'closed'
    where p.person_id = $1`,
);

/**
 * Tells a person: in the app, by e-mail, and by SMS where the kind asks for it; all in the caller's transaction.
 * `publicUrl` is the address of the citizen app (config.publicUrls.citizen).
 */
export async function announce(tx: Transaction, publicUrl: string, notification: NewNotification): Promise<void> {
  await notify(tx, notification);
  const { personId, link, now } = notification;
  const [contacts] = await tx.run(FIND_CONTACTS, [personId]);
  if (!contacts) return;
  const { phone, email, language } = contacts;
  const letter = { ...letterOf(notification, publicUrl + link), personId, language, now };
  if (email !== null) await sendMessage(tx, { ...letter, channel: 'email', recipient: email });
  if (phone !== null && BY_SMS.has(notification.kind)) await sendMessage(tx, { ...letter, channel: 'sms', recipient: phone });
}

function letterOf({ personId: _person, link: _link, now: _now, ...notification }: NewNotification, url: string): Message {
  return { template: 'notification', data: { ...notification, url } };
}
