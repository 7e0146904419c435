import type { Transaction } from '@openvssid/server/db/database';
import { phoneOfAnother } from '../profile/phone-of-another.ts';
import { tellContactChange } from '../profile/tell-change.ts';
import { writeChange } from '../profile/write-change.ts';
import type { Services } from '../services.ts';
import { type Contact, contactsOf, isSameContact } from '../sign-in/contacts.ts';
import type { Told } from '../sign-in/open-session.ts';

/**
 * The contact that has just brought its owner in is on record from now on, as one proved by a code would be; the one before is told, and
 * brings itself back by «Không phải tôi». Answers whom the sign-in tells besides, and what its «Không phải tôi» puts back.
 */
export async function takeContact(
  tx: Transaction,
  services: Services,
  personId: number,
  { channel, recipient }: Contact,
): Promise<Told> {
  const { contacts: before } = await contactsOf(tx, personId);
  if (before.some((contact) => isSameContact(contact, { channel, recipient }))) return {};
  const from = before.find((contact) => contact.channel === channel)?.recipient ?? null;
  // Somebody else has taken the number since the desk: it serves for this recovery and no more.
  if (channel === 'sms' && !services.config.PHONE_SHARED && (await phoneOfAnother(tx, recipient, personId))) return {};
  const field = channel === 'sms' ? 'phone' : 'email';
  const now = services.clock.now();
  const written = await writeChange(tx, personId, { field, from, to: recipient }, { cause: 'recovery', now });
  if (!written.ok) return {};
  await tellContactChange(tx, services, personId, { field, seq: written.value, before });
  return { also: before, about: String(written.value) };
}
