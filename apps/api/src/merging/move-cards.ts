import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Joining } from './joining.ts';

type MovedCard = { old: number; serial: number; state: string };

// Behind the cards that are there. `card` has no other key than the serial, and its place in the status list goes with it.
const MOVE_CARDS = sql<MovedCard>(
  'move-cards',
  `with numbered as (
     select m.serial as old, m.state as was, (select coalesce(max(s.serial), 0) from card s where s.person_id = $1)
            + row_number() over (order by m.serial) as serial
       from card m where m.person_id = $2)
   update card c set person_id = $1, serial = n.serial,
          state = case when c.state in ('in-force', 'locked') then 'withdrawn' else c.state end,
          state_since = case when c.state in ('in-force', 'locked') then $3 else c.state_since end
     from numbered n where c.person_id = $2 and c.serial = n.old
   returning n.old, c.serial, n.was as state`,
);

// Nobody loses cover by a merge: where only the other number had a card, its cover goes on with a card of the surviving number.
const GO_ON = sql<{ serial: number }>(
  'go-on-with-card-of-merged',
  `insert into card (person_id, serial, card_number, object_code, benefit_code, area_code, first_facility_code, valid_from, valid_to,
                     five_year_from, issued_on, management_code, address, guardian_name, state, state_since, on_paper)
   select $1, (select max(serial) + 1 from card where person_id = $1),
          coalesce((select value from identifier i where i.person_id = $1 and i.kind = 'social-insurance-number' and i.current), c.card_number),
          c.object_code, c.benefit_code, c.area_code, c.first_facility_code, c.valid_from, c.valid_to, c.five_year_from, $3, c.management_code,
          c.address, c.guardian_name, 'in-force', $4, c.on_paper
     from card c where c.person_id = $1 and c.serial = any($2::int[]) and (c.valid_to is null or c.valid_to >= $3)
      and not exists (select from card s where s.person_id = $1 and s.state in ('in-force', 'locked') and (s.valid_to is null or s.valid_to >= $3))
    order by c.valid_to desc nulls first, c.serial desc limit 1
   returning serial`,
);

/** The cards of the merged number, void from now on; answers their old and new serials, and what they were. */
export async function moveCards(
  tx: Transaction,
  { personId, mergedId }: Joining,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<readonly MovedCard[]> {
  const moved = await tx.run(MOVE_CARDS, [personId, mergedId, now]);
  const inForce = moved.filter(({ state }) => state === 'in-force').map(({ serial }) => serial);
  await tx.run(GO_ON, [personId, inForce, today, now]);
  return moved;
}
