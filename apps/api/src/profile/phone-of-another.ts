import { sql, type Transaction } from '@openvssid/server/db/database';

// Two people who bring the same number at once come here one after the other. 'phone' keeps the key apart from other advisory locks.
const LOCK_PHONE = sql('lock-phone', "select pg_advisory_xact_lock(hashtext('phone'), hashtext($1::text))");
const PHONE_OF_ANOTHER = sql<{ taken: boolean }>(
  'phone-of-another',
  'select exists (select from person where phone = $2 and person_id <> $1) as taken',
);

/** Whether a phone (E.164) serves somebody other than this person; nobody else can take it until the transaction ends. */
export async function phoneOfAnother(tx: Transaction, phone: string, personId: number): Promise<boolean> {
  await tx.run(LOCK_PHONE, [phone]);
  return (await tx.run(PHONE_OF_ANOTHER, [personId, phone]))[0]?.taken ?? false;
}
