import { randomUUID } from 'node:crypto';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { contactsOf } from '../sign-in/contacts.ts';
import { recordSecurityEvent } from '../sign-in/security-event.ts';
import { tellPutBack } from './tell-change.ts';
import { writeChange } from './write-change.ts';

type Field = 'phone' | 'email';

const LOCK_CONTACTS = sql<Record<Field, string | null>>(
  'lock-contacts',
  'select phone, email from person where person_id = $1 for update',
);

// Of each contact the value before the first change that is not believed: what came after it is not believed either.
const VALUES_BEFORE = sql<{ field: Field; seq: number; value: string | null }>(
  'contacts-before-change',
  `select distinct on (field) field, seq, old_value #>> '{}' as value
     from profile_history where person_id = $1 and seq >= $2 and field in ('phone', 'email') order by field, seq`,
);

const END_LATER_LINKS = sql(
  'end-later-not-me-links',
  `update one_time_link set used_at = $3
    where person_id = $1 and purpose = 'not-me' and about::int >= $2 and used_at is null`,
);

const INSERT_CASE = sql(
  'insert-security-case',
  `insert into security_case (person_id, case_id, opened_at, kind, data) values ($1, $2, $3, 'contact-change-disputed', $4)`,
);

/**
 * «Không phải tôi» to a change of contact: phone and e-mail are again what they were before it, links that could put back something
 * later end, and an officer gets a case to look at. In the transaction that ends the sessions.
 */
export async function putBackContacts(tx: Transaction, personId: number, about: string, now: Temporal.Instant): Promise<void> {
  const since = Number(about);
  const [current] = await tx.run(LOCK_CONTACTS, [personId]);
  if (!current) throw new Error('the person of a link does not exist');
  const before = await contactsOf(tx, personId);
  const disputed = await tx.run(VALUES_BEFORE, [personId, since]);
  const fields: Field[] = [];
  for (const { field, value } of disputed) {
    if (current[field] === value) continue;
    const written = await writeChange(tx, personId, { field, from: current[field], to: value }, { cause: 'put-back', now });
    if (!written.ok) throw new Error('a locked contact has changed');
    fields.push(field);
  }
  await tx.run(END_LATER_LINKS, [personId, since, now]);
  await tx.run(INSERT_CASE, [personId, randomUUID(), now, json({ fields, changes: disputed.map(({ seq }) => seq) })]);
  await recordSecurityEvent(tx, { personId, kind: 'contact-put-back', now });
  await tellPutBack(tx, personId, { fields, before: before.contacts, now });
}
