import { notify } from '../notifications/notify.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Message } from '../outbox/message.ts';
import type { Notification } from '../notices/notification.ts';
import type { Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { type Contact, contactsOf } from './contacts.ts';
import { createLink } from './one-time-links.ts';

/** What the owner is told at once, in the app and through every contact on record; it cannot be switched off. */
export type SecurityNotice =
  | { kind: 'new-device'; deviceName: string }
  | { kind: 'passkey-added'; deviceName: string }
  | { kind: 'password-recovered'; deviceName: string }
  | { kind: 'passkey-copied' }
  | { kind: 'password-changed' }
  | { kind: 'sign-in-slowed' };

const DEVICES_PAGE = '/settings/devices';
const PASSKEYS_PAGE = '/settings/passkeys';

/** `also`: contacts told besides those on record. `about`: what «Không phải tôi» puts back besides ending everything. */
export async function tellOwner(
  tx: Transaction,
  services: Services,
  personId: number,
  notice: SecurityNotice,
  { also = [], about }: { also?: readonly Contact[]; about?: string } = {},
): Promise<void> {
  const now = services.clock.now();
  const { language, contacts } = await contactsOf(tx, personId);
  const message = await messageOf(tx, services, notice, { personId, now, ...(about !== undefined && { about }) });
  await notify(tx, { personId, link: pageOf(notice), now, ...notificationOf(notice) });
  const all = new Map([...also, ...contacts].map((contact) => [contact.recipient, contact]));
  for (const contact of all.values()) await sendMessage(tx, { personId, ...contact, language, now, ...message });
}

async function messageOf(
  tx: Transaction,
  services: Services,
  notice: SecurityNotice,
  link: { personId: number; now: Temporal.Instant; about?: string },
): Promise<Message> {
  const at = link.now.toString();
  if (notice.kind === 'sign-in-slowed' || notice.kind === 'passkey-copied') return { template: notice.kind, data: { at } };
  const notMeUrl = `${services.config.publicUrls.citizen}/not-me/${await createLink(tx, { ...link, purpose: 'not-me' })}`;
  if (notice.kind === 'password-changed') return { template: notice.kind, data: { at, notMeUrl } };
  return { template: notice.kind, data: { deviceName: notice.deviceName, at, notMeUrl } };
}

function notificationOf(notice: SecurityNotice): Notification {
  return 'deviceName' in notice
    ? { kind: notice.kind, data: { deviceName: notice.deviceName } }
    : { kind: notice.kind, data: {} };
}

function pageOf({ kind }: SecurityNotice): string {
  return kind === 'passkey-added' || kind === 'passkey-copied' ? PASSKEYS_PAGE : DEVICES_PAGE;
}
