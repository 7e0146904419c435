import { notify } from '../notifications/notify.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Message } from '../outbox/message.ts';
import type { Notification } from '../notifications/notification.ts';
import type { Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { contactsOf } from './contacts.ts';
import { createLink } from './one-time-links.ts';

/** What the owner is told at once, in the app and through every contact on record; it cannot be switched off. */
export type SecurityNotice =
  | { kind: 'new-device'; deviceName: string }
  | { kind: 'passkey-added'; deviceName: string }
  | { kind: 'passkey-copied' }
  | { kind: 'password-changed' }
  | { kind: 'sign-in-slowed' };

const DEVICES_PAGE = '/settings/devices';
const PASSKEYS_PAGE = '/settings/passkeys';

export async function tellOwner(tx: Transaction, services: Services, personId: number, notice: SecurityNotice): Promise<void> {
  const now = services.clock.now();
  const { language, contacts } = await contactsOf(tx, personId);
  const message = await messageOf(tx, services, personId, notice, now);
  await notify(tx, { personId, link: pageOf(notice), now, ...notificationOf(notice) });
  for (const contact of contacts) await sendMessage(tx, { personId, ...contact, language, now, ...message });
}

async function messageOf(
  tx: Transaction,
  services: Services,
  personId: number,
  notice: SecurityNotice,
  now: Temporal.Instant,
): Promise<Message> {
  const at = now.toString();
  if (notice.kind === 'sign-in-slowed' || notice.kind === 'passkey-copied') return { template: notice.kind, data: { at } };
  const token = await createLink(tx, { personId, purpose: 'not-me', now });
  const notMeUrl = `${services.config.publicUrls.citizen}/not-me/${token}`;
  if (notice.kind === 'new-device' || notice.kind === 'passkey-added')
    return { template: notice.kind, data: { deviceName: notice.deviceName, at, notMeUrl } };
  return { template: 'password-changed', data: { at, notMeUrl } };
}

function notificationOf(notice: SecurityNotice): Notification {
  return notice.kind === 'new-device' || notice.kind === 'passkey-added'
    ? { kind: notice.kind, data: { deviceName: notice.deviceName } }
    : { kind: notice.kind, data: {} };
}

function pageOf({ kind }: SecurityNotice): string {
  return kind === 'passkey-added' || kind === 'passkey-copied' ? PASSKEYS_PAGE : DEVICES_PAGE;
}
