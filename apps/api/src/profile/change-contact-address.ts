import { type ChangeContactAddress, ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { tellAddressChange } from './tell-change.ts';
import { writeChange } from './write-change.ts';

type Address = { provinceCode: string; wardCode: string | null; street: string | null };

const LOCK_ADDRESS = sql<Address>(
  'lock-contact-address',
  'select province_code as "provinceCode", ward_code as "wardCode", street from person where person_id = $1 for update',
);

/** The address that a decided application brought; the old one stays in the history. The same address again changes nothing. */
export async function changeContactAddress(
  tx: Transaction,
  personId: number,
  { provinceCode, wardCode, street }: ChangeContactAddress,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const [from] = await tx.run(LOCK_ADDRESS, [personId]);
  if (!from) return refuse('records-changed');
  if (from.provinceCode === provinceCode && from.wardCode === wardCode && from.street === street) return ok(undefined);
  const to = { provinceCode, wardCode, street };
  const written = await writeChange(tx, personId, { field: 'address', from, to }, { cause: 'application', now });
  if (!written.ok) return written;
  await tellAddressChange(tx, personId, now);
  return ok(undefined);
}
