import { TIME_ZONE } from '@openvssid/core';
import { type Database, sql } from '@openvssid/server/db/database';
import { OF_PERSON } from '../../people/records-of.ts';
import { FOR_FIRST_CARE } from '../../places/first-care.ts';
import { GIVES_WAY } from '../take-over.ts';
import { type FoundPerson, WHO, WHO_COLUMNS } from './found-participants.ts';
import type { Ways } from './named.ts';

export type HeldCard = {
  serial: number;
  household: boolean;
  state: 'in-force' | 'locked';
  validFrom: string;
  validTo: string | null;
  fiveYearFrom: string | null;
  firstFacilityCode: string;
};

/** An order that waits for its payment; `reference` where the payer is the same. */
export type OpenOrder = { reference: string | null; expiresAt: string; givesWay: boolean };

export type HealthPerson = FoundPerson & { cards: HeldCard[] | null; household: string | null; openOrder: OpenOrder | null };

/** Somebody of a household who took its cover this year. */
export type TakenCover = { household: string; person: number };

export type HealthFacts = { people: HealthPerson[]; taken: TakenCover[]; facilities: string[] };

/** The open order for somebody in a fund, as JSON; `$1` is the payer. */
export const OPEN_ORDER = (person: string, fund: 'health' | 'social-insurance') =>
  `(select json_build_object('reference', case when ${OF_PERSON('o', '$1')} then o.reference end, 'expiresAt', o.expires_at, 'givesWay', ${GIVES_WAY})
      from contribution_order_item i join contribution_order o on o.person_id = i.payer_person_id and o.order_id = i.order_id
     where ${OF_PERSON('i', person)} and i.fund = '${fund}' and i.open and o.expires_at > $7 order by o.expires_at limit 1)`;

// Who took household cover in the year is read for the household, whoever of it is named: by the card of the household («GD») that began in
// it, by contributions of those who have or had such a card (a pupil's school pays under the same scheme), and by what was paid here.
// $8: first day of the year.
const FACTS = sql<HealthFacts>(
  'facts-of-health-order',
  `with ${WHO}, homes as (
     select w.place, (select m.household_number from household_member m where m.person_id = w."personId"
       and m.valid_from <= $2 and (m.valid_to is null or m.valid_to >= $2) order by m.valid_from desc limit 1) as household from who w
   ), taken as (
     select h.household, m.person_id as person, min(begun.day) as day
       from (select distinct household from homes where household is not null) h
       join household_member m on m.household_number = h.household and m.valid_from <= $2 and (m.valid_to is null or m.valid_to >= $2)
      cross join lateral (
        select c.valid_from as day from card c
         where c.person_id = m.person_id and c.object_code = 'GD' and c.state <> 'withdrawn'
           and c.valid_from >= $8 and c.valid_from < $8::date + interval '1 year'
        union all
        select t.from_month from contribution_period t
         where t.person_id = m.person_id and t.fund = 'health' and t.scheme = 'household'
           and t.from_month >= $8 and t.from_month < $8::date + interval '1 year'
           and exists (select from card c where c.person_id = m.person_id and c.object_code = 'GD')
        union all
        select (i.recorded_at at time zone '${TIME_ZONE}')::date from contribution_order_item i
         where i.person_id = m.person_id and i.fund = 'health' and (i.recorded_at at time zone '${TIME_ZONE}')::date >= $8
      ) begun group by 1, 2
   )
   select coalesce((select json_agg(of) from (
            select ${WHO_COLUMNS}, h.household, ${OPEN_ORDER('w."personId"', 'health')} as "openOrder",
                   (select json_agg(json_build_object('serial', c.serial, 'household', c.object_code = 'GD', 'state', c.state, 'validFrom', c.valid_from,
                      'validTo', c.valid_to, 'fiveYearFrom', c.five_year_from, 'firstFacilityCode', c.first_facility_code) order by c.serial)
                      from card c where c.person_id = w."personId" and c.state in ('in-force', 'locked')) as cards
              from who w join homes h using (place)) of), '[]') as people,
          coalesce((select json_agg(json_build_object('household', household, 'person', person) order by day, person) from taken), '[]') as taken,
          array(select f.facility_code from facility f where f.facility_code = any($9::text[]) and ${FOR_FIRST_CARE}) as facilities`,
);

export async function healthFacts(
  db: Pick<Database, 'read'>,
  payerId: number,
  today: Temporal.PlainDate,
  now: Temporal.Instant,
  ways: Ways,
  facilities: readonly string[],
): Promise<HealthFacts> {
  const yearBegan = today.with({ month: 1, day: 1 });
  const [facts] = await db.read(FACTS, [payerId, today, ...ways, now, yearBegan, facilities]);
  if (!facts) throw new Error('a statement of aggregates answers one row');
  return facts;
}
