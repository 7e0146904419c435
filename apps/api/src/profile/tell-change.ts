import type { Transaction } from '@openvssid/server/db/database';
import { notify } from '../notifications/notify.ts';
import type { Channel, Message } from '../outbox/message.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';
import { type Contact, contactsOf } from '../sign-in/contacts.ts';
import { createLink } from '../sign-in/one-time-links.ts';

const PAGE = '/settings/profile';
export const CHANNEL_OF: Record<'phone' | 'email', Channel> = { phone: 'sms', email: 'email' };

/** Told in the app, to the contact that was, to the one that is, and to the other one; each with «Không phải tôi», one link for all. */
export async function tellContactChange(
  tx: Transaction,
  { config, clock }: Services,
  personId: number,
  { field, seq, before }: { field: 'phone' | 'email'; seq: number; before: readonly Contact[] },
): Promise<void> {
  const now = clock.now();
  const channel = CHANNEL_OF[field];
  const token = await createLink(tx, { personId, purpose: 'not-me', about: String(seq), now });
  const notMeUrl = `${config.publicUrls.citizen}/not-me/${token}`;
  await notify(tx, { personId, kind: 'contact-changed', data: { channel }, link: PAGE, now });
  await sendToAll(tx, personId, before, { template: 'contact-changed', data: { channel, at: now.toString(), notMeUrl } }, now);
}

/** The contact put back is told, and the one that has gone: it may have been the right one after all. */
export async function tellPutBack(
  tx: Transaction,
  personId: number,
  { fields, before, now }: { fields: readonly ('phone' | 'email')[]; before: readonly Contact[]; now: Temporal.Instant },
): Promise<void> {
  await notify(tx, { personId, kind: 'contact-put-back', data: {}, link: PAGE, now });
  if (fields.length === 0) return;
  await sendToAll(tx, personId, before, { template: 'contact-put-back', data: { at: now.toString() } }, now);
}

export async function tellAddressChange(tx: Transaction, personId: number, now: Temporal.Instant): Promise<void> {
  await notify(tx, { personId, kind: 'address-changed', data: {}, link: PAGE, now });
}

/** Everybody reachable before or now, each once. */
async function sendToAll(
  tx: Transaction,
  personId: number,
  before: readonly Contact[],
  message: Message,
  now: Temporal.Instant,
): Promise<void> {
  const { language, contacts } = await contactsOf(tx, personId);
  const all = new Map([...before, ...contacts].map((contact) => [contact.recipient, contact]));
  for (const contact of all.values()) await sendMessage(tx, { personId, ...contact, language, now, ...message });
}
