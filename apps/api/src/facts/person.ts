import type { PersonFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { dayOrUndefined, known } from './columns.ts';

type Row = {
  fullName: string;
  birthDate: string;
  birthYearOnly: boolean;
  sex: 'male' | 'female';
  idNumber: string | null;
  socialInsuranceNumber: string | null;
  deceasedOn: string | null;
  nationality: string;
  ethnicity: string | null;
  agencyName: string;
};

const PERSON_FACT = sql<Row>(
  'person-fact',
  `select p.full_name as "fullName", p.birth_date as "birthDate", p.birth_year_only as "birthYearOnly", p.sex, p.deceased_on as "deceasedOn", p.nationality, p.ethnicity,
          g.name as "agencyName",
          (select value from identifier i where i.person_id = p.person_id and i.current and i.kind <> 'social-insurance-number'
            order by array_position(array['citizen-number', 'old-id-number', 'passport-number'], i.kind) limit 1) as "idNumber",
          (select value from identifier i where i.person_id = p.person_id and i.current and i.kind = 'social-insurance-number') as "socialInsuranceNumber"
     from person p join agency g on g.agency_code = p.agency_code
    where p.person_id = $1`,
);

export async function personFact(query: Query, personId: number): Promise<PersonFact> {
  const [row] = await query(PERSON_FACT, [personId]);
  if (!row) throw new Error('facts of a person who does not exist');
  return {
    fullName: row.fullName,
    birthDate: Temporal.PlainDate.from(row.birthDate),
    birthYearOnly: row.birthYearOnly,
    sex: row.sex,
    idNumber: known(row.idNumber),
    socialInsuranceNumber: known(row.socialInsuranceNumber),
    deceasedOn: dayOrUndefined(row.deceasedOn),
    nationality: row.nationality,
    ethnicity: known(row.ethnicity),
    agencyName: row.agencyName,
  };
}
