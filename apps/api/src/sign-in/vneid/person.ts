import { sameName } from '@openvssid/core';
import { type Database, sql } from '@openvssid/server/db/database';
import { sameBirthDate } from '../../people/same-birth-date.ts';
import type { VneidIdentity } from './identity.ts';

/** Whom our records know by a citizen number. */
export type KnownPerson = {
  personId: number;
  fullName: string;
  birthDate: string;
  birthYearOnly: boolean;
  deceasedOn: string | null;
  socialInsuranceNumber: string | null;
  account: 'invited' | 'active' | 'closed' | null;
};

// A number that was once noted and corrected since opens nothing.
const FIND_PERSON = sql<KnownPerson>(
  'find-person-of-vneid',
  `select p.person_id as "personId", p.full_name as "fullName", p.birth_date as "birthDate", p.birth_year_only as "birthYearOnly",
          p.deceased_on as "deceasedOn", a.state as account,
          (select s.value from identifier s where s.person_id = p.person_id and s.current and s.kind = 'social-insurance-number') as "socialInsuranceNumber"
     from route r join identifier i on i.person_id = r.person_id and i.kind = r.kind and i.value = r.key and i.current
     join person p on p.person_id = r.person_id left join account a on a.person_id = p.person_id
    where r.kind = 'citizen-number' and r.key = $1`,
);

export async function findPerson(db: Pick<Database, 'read'>, citizenNumber: string): Promise<KnownPerson | undefined> {
  const [person] = await db.read(FIND_PERSON, [citizenNumber]);
  return person;
}

/** How what VNeID says stands to our record; only 'same' opens an account. */
export type Match = 'unknown' | 'differs' | 'same';

/**
 * Number, name and birthday, all three. Names are one where only capitals, spaces, Unicode composition or the school of tone marks (Hoà, Hòa)
 * tell them apart; of a birthday where our record knows no more than the year, the year.
 */
export function match(identity: VneidIdentity, person: KnownPerson | undefined): Match {
  if (!person) return 'unknown';
  return sameName(identity.fullName, person.fullName) && sameBirthDate(identity.birthDate, person) ? 'same' : 'differs';
}
