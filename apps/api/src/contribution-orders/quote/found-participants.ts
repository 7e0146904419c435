import { ok, refuse, type Result } from '@openvssid/core';
import { MANAGES_ACCOUNT } from '../../access/manages-account.ts';
import { bearsName, isUnreadable } from './named.ts';
import type { NamedParticipant } from './order-request.ts';
import type { Relation } from './quote.ts';
import { refusedTo } from './told-of-relative.ts';

/** What the records say of somebody who is named, in whatever way they are paid for. */
export type FoundPerson = {
  place: number;
  personId: number;
  fullName: string;
  nameKey: string;
  birthDate: string;
  birthYearOnly: boolean;
  sex: 'male' | 'female';
  nationality: string;
  agencyCode: string;
  deceased: boolean;
  number: string | null;
  /** A minor whose records the payer may see, not their card alone. */
  isWard: boolean;
};

export type Participant<Found extends FoundPerson> = Found & { relation: Relation; number: string };

/**
 * Of a statement that reads participants: `asked` names who is meant ($3 to $6 are `Ways`), `who` has a row a participant with the columns of
 * `FoundPerson`. $1 is the payer, $2 the day.
 * The limit takes nothing away: it tells the planner that few are named, so that it plans once and not for every order anew.
 */
export const WHO = `asked as (
     select distinct on (a.place) a.place, coalesce(a.person_id, r.person_id) as person_id
       from (select w.place, w.kind, w.value, w.person_id, w.n from unnest($3::int[], $4::text[], $5::text[], $6::bigint[]) with ordinality as w(place, kind, value, person_id, n)
              limit cardinality($3::int[])) a
       left join route r on r.kind = a.kind and r.key = a.value
      where coalesce(a.person_id, r.person_id) is not null order by a.place, a.n
   ), who as (
     select a.place, p.person_id as "personId", p.full_name as "fullName", p.name_key as "nameKey", p.birth_date as "birthDate",
            p.birth_year_only as "birthYearOnly", p.sex, p.nationality, p.agency_code as "agencyCode", p.deceased_on is not null as deceased,
            (select i.value from identifier i where i.person_id = p.person_id and i.current and i.kind <> 'old-id-number'
              order by array_position(array['social-insurance-number', 'citizen-number', 'passport-number'], i.kind) limit 1) as number,
            p.person_id <> $1 and p.birth_date + interval '18 years' > $2::date and exists (
              select from guardianship g where g.person_id = $1 and g.role = 'guardian' and g.other_person_id = p.person_id
                and g.valid_from <= $2 and (g.valid_to is null or g.valid_to >= $2) and not ${MANAGES_ACCOUNT('p.person_id')}) as "isWard"
       from asked a join person p on p.person_id = a.person_id
   )`;

/** The columns of `FoundPerson`, from `who w`. */
export const WHO_COLUMNS = `w.place, w."personId", w."fullName", w."nameKey", w."birthDate", w."birthYearOnly", w.sex, w.nationality, w."agencyCode",
          w.deceased, w.number, w."isWard"`;

/**
 * Who is paid for, in the order in which they are named. Somebody unknown and somebody of another name are one refusal; its field leads to
 * the number that was typed.
 */
export function identify<Found extends FoundPerson>(
  payerId: number,
  named: readonly NamedParticipant[],
  found: readonly Found[],
  pathOf: (place: number) => string,
): Result<Participant<Found>[]> {
  const participants: Participant<Found>[] = [];
  for (const [place, one] of named.entries()) {
    const field = `${pathOf(place)}.insuranceNumber`;
    if (isUnreadable(one)) return refuse('social-insurance-number-malformed', { field });
    const person = found.find((row) => row.place === place);
    const relation = person && relationOf(person, payerId);
    if (!person || !relation || (relation === 'relative' && !bearsName(one, person.nameKey)))
      return refuse('participant-not-found', { field });
    // A relative's death is kept until they are asked for: it looks like all that keeps somebody from being paid for.
    if (person.number === null || (person.deceased && relation !== 'relative'))
      return refusedTo({ relation, path: pathOf(place) }, { code: 'participant-record-closed', field });
    if (participants.some(({ personId }) => personId === person.personId)) return refuse('participant-twice', { field });
    participants.push({ ...person, number: person.number, relation });
  }
  return ok(participants);
}

function relationOf({ personId, isWard }: FoundPerson, payerId: number): Relation {
  if (personId === payerId) return 'self';
  return isWard ? 'child' : 'relative';
}
