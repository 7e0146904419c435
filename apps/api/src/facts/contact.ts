import type { ContactFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { known } from './columns.ts';

type Row = { [Key in Exclude<keyof ContactFact, 'changedAt'>]: string | null } & { changedAt: Temporal.Instant | null };

const CONTACT_FACT = sql<Row>(
  'contact-fact',
  `select phone, email, province_code as "provinceCode", ward_code as "wardCode", street,
          (select max(h.at) from profile_history h where h.person_id = p.person_id and h.field in ('phone', 'email')) as "changedAt"
     from person p where p.person_id = $1`,
);

export async function contactFact(query: Query, personId: number): Promise<ContactFact> {
  const [row] = await query(CONTACT_FACT, [personId]);
  return {
    phone: known(row?.phone ?? null),
    email: known(row?.email ?? null),
    provinceCode: known(row?.provinceCode ?? null),
    wardCode: known(row?.wardCode ?? null),
    street: known(row?.street ?? null),
    changedAt: known(row?.changedAt ?? null),
  };
}
