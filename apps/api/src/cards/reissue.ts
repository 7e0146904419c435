import { type ChangeFirstFacility, ok, type ReissueCard, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';

export type NewCard = { serial: number; validFrom: string };

// Void from this moment on: the state list is made from state and state_since.
const REPLACE_CARD = sql<{ serial: number }>(
  'replace-card',
  `update card set state = 'replaced', state_since = $3 where person_id = $1 and serial = $2 and state in ('in-force', 'locked') returning serial`,
);

const INSERT_REISSUED_CARD = sql<NewCard>(
  'insert-reissued-card',
  `insert into card (person_id, serial, card_number, object_code, benefit_code, area_code, first_facility_code, valid_from, valid_to,
                     five_year_from, issued_on, management_code, address, guardian_name, state, state_since, on_paper)
   select person_id, (select max(serial) + 1 from card where person_id = $1), card_number, object_code, benefit_code, area_code,
          coalesce($6, first_facility_code), valid_from, valid_to, five_year_from, $3, management_code, address, guardian_name, 'in-force', $4, $5
     from card where person_id = $1 and serial = $2
   returning serial, valid_from as "validFrom"`,
);

/**
 * A new version of the card: validity, facility and five-year date stay, serial and place in the status list are new;
 * the old one is replaced in the same transaction. Refused (`records-changed`) where the old card is no longer to be replaced.
 */
export function reissueCard(
  tx: Transaction,
  personId: number,
  { cardSerial, onPaper }: ReissueCard,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<Result<NewCard>> {
  return newVersion(tx, personId, cardSerial, { onPaper, facilityCode: null }, now, today);
}

/** A new version of the card with another facility for first care; all else stays, but that it is not on paper: nobody prints one for it. */
export function changeFirstFacility(
  tx: Transaction,
  personId: number,
  { cardSerial, facilityCode }: ChangeFirstFacility,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<Result<NewCard>> {
  return newVersion(tx, personId, cardSerial, { onPaper: false, facilityCode }, now, today);
}

/** A facility that is null stays as the old card has it. */
async function newVersion(
  tx: Transaction,
  personId: number,
  cardSerial: number,
  { onPaper, facilityCode }: { onPaper: boolean; facilityCode: string | null },
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<Result<NewCard>> {
  const [replaced] = await tx.run(REPLACE_CARD, [personId, cardSerial, now]);
  if (!replaced) return refuse('records-changed');
  const [card] = await tx.run(INSERT_REISSUED_CARD, [personId, cardSerial, today, now, onPaper, facilityCode]);
  if (!card) throw new Error('the replaced card has gone');
  return ok(card);
}
