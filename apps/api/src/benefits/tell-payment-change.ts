import type { Month, PaymentMethod } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { notify } from '../notifications/notify.ts';
import type { Message } from '../outbox/message.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';
import { type Contact, contactsOf } from '../sign-in/contacts.ts';
import { createLink } from '../sign-in/one-time-links.ts';

/** Somebody who took over a phone or mailbox first changes the contact, then the account: who was reached before is told too. */
const DAYS_KEPT_IN_MIND = 30;

const FORMER_CONTACTS = sql<{ field: 'phone' | 'email'; value: string }>(
  'former-contacts',
  `select field, old_value #>> '{}' as value from profile_history
    where person_id = $1 and field in ('phone', 'email') and at > $2 and old_value #>> '{}' is not null order by seq`,
);

type Told = {
  personId: number;
  number: string;
  /** Undefined: it goes on as it is, in the care of another office. */
  payment: PaymentMethod | undefined;
  fromMonth: Month;
  /** The office that pays from then on; null where it stays. */
  office: string | null;
  now: Temporal.Instant;
};

/** In the app, and by every contact on record or given up lately; one link for all of them undoes the change. */
export async function tellPaymentChange(
  tx: Transaction,
  { config }: Pick<Services, 'config'>,
  { personId, number, payment, fromMonth, office, now }: Told,
): Promise<void> {
  const token = await createLink(tx, { personId, purpose: 'stop-payment-change', about: number, now });
  const notMeUrl = `${config.publicUrls.citizen}/not-me/${token}`;
  if (payment === undefined) {
    const moved = { fromMonth, office: office ?? '' };
    await notify(tx, { personId, kind: 'benefit-file-moved', data: moved, link: '/benefits?tab=monthly', now });
    return sendToAllKnown(tx, personId, { template: 'benefit-file-moved', data: { ...moved, notMeUrl } }, now);
  }
  const accountEnding = payment.method === 'account' ? payment.accountNumber.slice(-4) : null;
  await notify(tx, { personId, kind: 'payment-changed', data: { fromMonth, accountEnding }, link: '/benefits', now });
  await sendToAllKnown(tx, personId, { template: 'payment-changed', data: { fromMonth, accountEnding, office, notMeUrl } }, now);
}

/** Everybody told of the change is told that it was undone: it may have been right after all. */
export async function tellPaymentChangeUndone(tx: Transaction, personId: number, now: Temporal.Instant): Promise<void> {
  await notify(tx, { personId, kind: 'payment-change-undone', data: {}, link: '/benefits', now });
  await sendToAllKnown(tx, personId, { template: 'payment-change-undone', data: { at: now.toString() } }, now);
}

async function sendToAllKnown(tx: Transaction, personId: number, message: Message, now: Temporal.Instant): Promise<void> {
  const { language, contacts } = await contactsOf(tx, personId);
  const since = now.subtract({ hours: 24 * DAYS_KEPT_IN_MIND });
  const former = (await tx.run(FORMER_CONTACTS, [personId, since])).map(contactOf);
  const all = new Map([...former, ...contacts].map((contact) => [contact.recipient, contact]));
  for (const contact of all.values()) await sendMessage(tx, { personId, ...contact, language, now, ...message });
}

function contactOf({ field, value }: { field: 'phone' | 'email'; value: string }): Contact {
  return { channel: field === 'phone' ? 'sms' : 'email', recipient: value };
}
