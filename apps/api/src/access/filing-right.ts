import { MANAGES_ACCOUNT } from './manages-account.ts';

/**
 * By what right somebody may file for a person on a day, as SQL: 'guardian', 'attorney', or null where there is none, or none any more.
 * Each is a parameter or a column, `actor` the id as text; the same rights as in charges.ts.
 */
export const FILING_RIGHT = (person: string, actor: string, day: string): string =>
  `case
     when exists (select from person gone where gone.person_id = ${person} and gone.deceased_on is not null) then null
     when exists (select from guardianship g join person minor on minor.person_id = g.person_id
                   where g.person_id = ${person} and g.role = 'ward' and g.other_person_id::text = ${actor}
                     and ${day}::date between g.valid_from and coalesce(g.valid_to, 'infinity')
                     and minor.birth_date + interval '18 years' > ${day}::date)
          and not ${MANAGES_ACCOUNT(person)} then 'guardian'
     when exists (select from recipient_authorisation given
                   where given.person_id = ${person} and given.role = 'principal' and given.other_person_id::text = ${actor}
                     and given.state = 'active' and 'file' = any(given.acts) and ${day}::date between given.from_day and given.to_day)
          then 'attorney'
   end`;
