import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

/** What of a person can be changed here, as it is on record. */
export type OwnDetails = {
  phone: string | null;
  email: string | null;
  provinceCode: string;
  wardCode: string | null;
  street: string | null;
};

const OWN_DETAILS = sql<OwnDetails>(
  'own-details',
  'select phone, email, province_code as "provinceCode", ward_code as "wardCode", street from person where person_id = $1',
);

export async function ownDetailsOf(query: Query, personId: number): Promise<OwnDetails> {
  const [own] = await query(OWN_DETAILS, [personId]);
  if (!own) throw new Error('details of a person who does not exist');
  return own;
}
