import type { Transaction } from '@openvssid/server/db/database';
import { notify } from '../notifications/notify.ts';
import type { Message } from '../outbox/message.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';
import { type Contact, contactsOf } from '../sign-in/contacts.ts';
import { createLink } from '../sign-in/one-time-links.ts';

/** Where whoever is signed in sees it, and stops it. */
const RECOVERY_PAGE = '/settings/recovery';

type Told = { now: Temporal.Instant };

/** Everybody on record at once, with a way to stop it; a new contact hears that a link will come, and sees at the desk that it is right. */
export async function tellOfBeginning(
  tx: Transaction,
  services: Services,
  personId: number,
  { agencyName, dueAt, promisedTo, now }: Told & { agencyName: string; dueAt: Temporal.Instant; promisedTo: Contact | undefined },
): Promise<void> {
  const due = dueAt.toString();
  await notify(tx, { personId, kind: 'recovery-begun', data: { agency: agencyName, dueAt: due }, link: RECOVERY_PAGE, now });
  const stopUrl = await stopUrlOf(tx, services, personId, now);
  await sendToAll(
    tx,
    personId,
    { template: 'recovery-begun', data: { agency: agencyName, at: now.toString(), dueAt: due, stopUrl } },
    now,
  );
  if (promisedTo) await sendTo(tx, personId, promisedTo, { template: 'recovery-promised', data: { dueAt: due } }, now);
}

/** The waiting period is over: the link goes out, and whoever is on record now hears of it, with a way to stop it still. */
export async function tellOfSending(
  tx: Transaction,
  services: Services,
  personId: number,
  { to, linkEndsAt, now }: Told & { to: Contact; linkEndsAt: Temporal.Instant },
): Promise<void> {
  const token = await createLink(tx, { personId, purpose: 'recover-at-office', now });
  const url = `${services.config.publicUrls.citizen}/forgotten-password/office/${token}`;
  await sendTo(tx, personId, to, { template: 'recovery-link', data: { url, expiresAt: linkEndsAt.toString() } }, now);
  await notify(tx, { personId, kind: 'recovery-sent', data: {}, link: RECOVERY_PAGE, now });
  const stopUrl = await stopUrlOf(tx, services, personId, now);
  await sendToAll(tx, personId, { template: 'recovery-sent', data: { at: now.toString(), stopUrl } }, now);
}

/** Whoever waits for the link is told too: they may be the right one, and have been stopped by a thief. */
export async function tellOfStopping(
  tx: Transaction,
  personId: number,
  { promisedTo, now }: Told & { promisedTo: Contact | undefined },
): Promise<void> {
  const message: Message = { template: 'recovery-stopped', data: { at: now.toString() } };
  await notify(tx, { personId, kind: 'recovery-stopped', data: {}, link: RECOVERY_PAGE, now });
  await sendToAll(tx, personId, message, now, promisedTo);
}

async function stopUrlOf(tx: Transaction, { config }: Services, personId: number, now: Temporal.Instant): Promise<string> {
  return `${config.publicUrls.citizen}/stop-recovery/${await createLink(tx, { personId, purpose: 'stop-recovery', now })}`;
}

/** Each once. */
async function sendToAll(
  tx: Transaction,
  personId: number,
  message: Message,
  now: Temporal.Instant,
  other?: Contact,
): Promise<void> {
  const { contacts } = await contactsOf(tx, personId);
  const all = new Map([...contacts, ...(other ? [other] : [])].map((contact) => [contact.recipient, contact]));
  for (const contact of all.values()) await sendTo(tx, personId, contact, message, now);
}

async function sendTo(
  tx: Transaction,
  personId: number,
  contact: Contact,
  message: Message,
  now: Temporal.Instant,
): Promise<void> {
  const { language } = await contactsOf(tx, personId);
  await sendMessage(tx, { personId, ...contact, language, now, ...message });
}
