import type { ContactFact } from '@openvssid/procedures';
import { sql } from '../db/database.ts';
import type { Query } from '../db/query.ts';
import { known } from './columns.ts';

type Row = { [Key in keyof ContactFact]: string | null };

const CONTACT_FACT = sql<Row>(
  'contact-fact',
  'select phone, email, province_code as "provinceCode", ward_code as "wardCode", street from person where person_id = $1',
);

export async function contactFact(query: Query, personId: number): Promise<ContactFact> {
  const [row] = await query(CONTACT_FACT, [personId]);
  return {
    phone: known(row?.phone ?? null),
    email: known(row?.email ?? null),
    provinceCode: known(row?.provinceCode ?? null),
    wardCode: known(row?.wardCode ?? null),
    street: known(row?.street ?? null),
  };
}
