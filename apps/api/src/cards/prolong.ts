import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { NotRecorded } from '../contributions/not-recorded.ts';

/** Cover that somebody has paid for. `serial`: the card that gets a later end; null makes a new one. Days YYYY-MM-DD. */
export type PaidCover = {
  personId: number;
  serial: number | null;
  validFrom: string;
  validTo: string;
  fiveYearFrom: string | null;
  /** The number that was paid for, where there is no other. */
  number: string;
  /** Needed for somebody's first card. */
  firstFacilityCode: string | null;
};

// Number and place in the status list stay: what stands in people's phones and pockets goes on being their card.
const PROLONG = sql<{ personId: number }>(
  'prolong-cards',
  `update card c set valid_to = w."validTo", five_year_from = coalesce(w."fiveYearFrom", c.five_year_from)
     from jsonb_to_recordset($1) as w("personId" bigint, serial int, "validTo" date, "fiveYearFrom" date)
    where c.person_id = w."personId" and c.serial = w.serial and c.state = 'in-force' and c.valid_to < w."validTo"
   returning c.person_id as "personId"`,
);

// A household's card as the fund gives it since April 2021: its number is the social insurance number. An earlier card says where first care is,
// and who looks after a child; it makes room where it has run out, and stays in force until then where it has not.
const MAKE = sql<{ personId: number }>(
  'make-household-cards',
  `with wanted as (
     select w.*, p.province_code || '01' || n.number as management, n.number
       from jsonb_to_recordset($1) as w("personId" bigint, "validFrom" date, "validTo" date, "fiveYearFrom" date, "firstFacilityCode" text, "ofItem" text)
       join person p on p.person_id = w."personId"
       cross join lateral (select coalesce((select i.value from identifier i where i.person_id = w."personId" and i.kind = 'social-insurance-number'
                                             and i.current), w."ofItem") as number) n
   ), ended as (
     update card c set state = 'replaced', state_since = $2 from wanted w
      where c.person_id = w."personId" and c.state = 'in-force' and c.valid_to < $3
   ), routed as (
     insert into route (kind, key, person_id) select 'health-card', number, "personId" from wanted on conflict (kind, key) do nothing
   )
   insert into card (person_id, serial, card_number, object_code, benefit_code, area_code, first_facility_code, valid_from, valid_to, five_year_from,
                     issued_on, management_code, address, guardian_name, state, state_since, on_paper)
   select w."personId", coalesce(l.serial, 0) + 1, w.number, 'GD', 4, l.area_code, coalesce(w."firstFacilityCode", l.first_facility_code), w."validFrom",
          w."validTo", w."fiveYearFrom", $3, coalesce(l.management_code, w.management), l.address, l.guardian_name, 'in-force', $2, false
     from wanted w left join lateral (
       select c.serial, c.area_code, c.first_facility_code, c.management_code, c.address, c.guardian_name
         from card c where c.person_id = w."personId" order by c.serial desc limit 1) l on true
   returning person_id as "personId"`,
);

/**
 * Gives people the cover they paid for, by one statement each for cards that go on and cards that begin. The caller has locked the people
 * and looked whether the cover may still be given: one that cannot is a defect and throws.
 */
export async function giveCover(
  tx: Transaction,
  covers: readonly PaidCover[],
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<void> {
  const [prolonged, made] = [covers.filter(({ serial }) => serial !== null), covers.filter(({ serial }) => serial === null)];
  const given =
    (prolonged.length === 0 ? 0 : (await tx.run(PROLONG, [json(prolonged)])).length) +
    (made.length === 0
      ? 0
      : (await tx.run(MAKE, [json(made.map(({ number, ...cover }) => ({ ...cover, ofItem: number }))), now, today])).length);
  if (given !== covers.length) throw new NotRecorded('a cover that was paid for could not be given');
}
