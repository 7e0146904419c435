import { TIME_ZONE } from '@openvssid/core';
import { z } from 'zod';
import { cardRowsOf } from '../cards/card-rows.ts';
import { chooseCard } from '../cards/standing.ts';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

const day = z.iso.date();

/** Group A of the health book: what our tables hold of it. A field that nothing is known of is left out. */
export const personOfBook = z.object({
  fullName: z.string(),
  birthDate: day,
  sex: z.enum(['male', 'female']),
  citizenNumber: z.string(),
  nationality: z.string().describe('ISO 3166-1 alpha-2'),
  ethnicGroup: z.string().optional(),
  address: z.string().optional(),
  phone: z.string().optional(),
  card: z
    .object({
      number: z.string(),
      facilityCode: z.string(),
      facilityName: z.string(),
      validFrom: day,
      validTo: day.optional(),
      fiveYearsFrom: day.optional(),
    })
    .optional(),
});
type PersonOfBook = z.infer<typeof personOfBook>;

const PERSON = sql<{ person: Omit<PersonOfBook, 'card' | 'citizenNumber'> }>(
  'person-of-health-book',
  `select json_strip_nulls(json_build_object('fullName', p.full_name, 'birthDate', p.birth_date, 'sex', p.sex, 'nationality', p.nationality,
            'ethnicGroup', p.ethnicity, 'phone', p.phone,
            'address', nullif(concat_ws(', ', nullif(p.street, ''), w.full_name, d.full_name), ''))) as person
     from person p left join province d on d.code = p.province_code left join ward w on w.code = p.ward_code
    where p.person_id = $1`,
);

/** The person as the health book shows them, with the card that helps most today. */
export async function personOf(
  query: Query,
  personId: number,
  citizenNumber: string,
  now: Temporal.Instant,
): Promise<PersonOfBook> {
  const [row] = await query(PERSON, [personId]);
  if (!row) throw new Error('a person who was found is there');
  const card = cardOf(await cardRowsOf({ read: query }, personId), now);
  return { ...row.person, citizenNumber, ...(card && { card }) };
}

function cardOf(rows: Awaited<ReturnType<typeof cardRowsOf>>, now: Temporal.Instant): PersonOfBook['card'] {
  const card = chooseCard(rows, now.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString());
  return (
    card && {
      number: card.cardNumber,
      facilityCode: card.firstFacilityCode,
      facilityName: card.firstFacilityName,
      validFrom: card.validFrom,
      ...(card.validTo !== null && { validTo: card.validTo }),
      ...(card.fiveYearFrom !== null && { fiveYearsFrom: card.fiveYearFrom }),
    }
  );
}
