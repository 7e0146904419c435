import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

export const identityShown = z.object({
  fullName: z.string(),
  birthDate: z.string().describe('YYYY-MM-DD, or YYYY'),
  sex: z.enum(['male', 'female']),
  socialInsuranceNumber: z.string().nullable(),
  citizenNumberEnd: z.string().nullable().describe('Last four digits: to compare with the card on the desk'),
  place: z.string().describe('Ward and province'),
  agencyName: z.string(),
  deceasedOn: z.iso.date().nullable(),
});
export type IdentityShown = z.infer<typeof identityShown>;

const IDENTITY = sql<IdentityShown>(
  'person-identity-for-officer',
  `select p.full_name as "fullName", p.sex, p.deceased_on as "deceasedOn", g.name as "agencyName", concat_ws(', ', w.full_name, v.full_name) as place,
          case when p.birth_year_only then to_char(p.birth_date, 'YYYY') else to_char(p.birth_date, 'YYYY-MM-DD') end as "birthDate",
          (select i.value from identifier i where i.person_id = p.person_id and i.current and i.kind = 'social-insurance-number') as "socialInsuranceNumber",
          (select right(i.value, 4) from identifier i where i.person_id = p.person_id and i.current and i.kind = 'citizen-number') as "citizenNumberEnd"
     from person p join agency g on g.agency_code = p.agency_code
     join province v on v.code = p.province_code left join ward w on w.code = p.ward_code
    where p.person_id = $1`,
);

export async function identityOf(query: Query, personId: number): Promise<IdentityShown> {
  const [identity] = await query(IDENTITY, [personId]);
  if (!identity) throw new Error('the person of a reading does not exist');
  return identity;
}
