import { formatPhone, type ReaderLanguage } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Channel } from '../outbox/message.ts';

export type Contact = { channel: Channel; recipient: string };
export type Contacts = { language: ReaderLanguage; contacts: Contact[] };

const FIND_CONTACTS = sql<{ phone: string | null; email: string | null; language: ReaderLanguage | null }>(
  'find-contacts',
  `select p.phone, p.email, a.language from person p left join account a on a.person_id = p.person_id where p.person_id = $1`,
);

/** Where a person can be reached, the phone first, and in which language. */
export async function contactsOf(tx: Transaction, personId: number): Promise<Contacts> {
  const [person] = await tx.run(FIND_CONTACTS, [personId]);
  const contacts: Contact[] = [];
  if (person?.phone) contacts.push({ channel: 'sms', recipient: person.phone });
  if (person?.email) contacts.push({ channel: 'email', recipient: person.email });
  return { language: person?.language ?? 'vi', contacts };
}

/** Mail finds its box whatever the capitals. */
export function isSameContact(one: Contact, other: Contact): boolean {
  return one.channel === other.channel && one.recipient.toLowerCase() === other.recipient.toLowerCase();
}

/** Enough to recognise one's own: `•••• ••• 678`, `h•••@example.vn`. */
export function maskContact({ channel, recipient }: Contact): string {
  if (channel === 'email') return recipient.replace(/^(.)[^@]*/, '$1•••');
  const written = formatPhone(recipient);
  return written.slice(0, -3).replace(/[\d+]/g, '•') + written.slice(-3);
}
