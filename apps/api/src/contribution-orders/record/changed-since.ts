import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { LIVING } from '../../people/records-of.ts';
import type { OrderItem } from '../order-book.ts';

/** Why what was paid for cannot be given any more. */
export type Obstacle = 'died' | 'card-changed' | 'covered' | 'months-taken';

/** An item with the record in which its participant lives on, the card there that it prolongs, and what stands in its way now. */
export type CheckedItem = OrderItem & { livingId: number; obstacle: Obstacle | null };

const LOCK_PEOPLE = sql<{ mergedInto: number | null }>(
  'lock-participants',
  `select merged_into as "mergedInto" from person
    where person_id in (select ${LIVING('of.id')} from unnest($1::bigint[]) of(id)) order by person_id for no key update`,
);

// Asked once everybody is locked, so that of two orders for one person the second sees what the first has brought. The card that is prolonged is
// known by its end, the day before: whoever had it reissued meanwhile has it under another serial, and after a merge the same serial may be
// another card's.
type Checked = { personId: number; seq: number; livingId: number; cardSerial: number | null; obstacle: Obstacle | null };
const OBSTACLES = sql<Checked>(
  'obstacles-of-order-items',
  `select i."personId", i.seq, p.person_id as "livingId", prolonged.serial as "cardSerial",
          case
            when p.deceased_on is not null then 'died'
            when i.fund = 'health' and exists (select from card c where c.person_id = p.person_id and c.state in ('in-force', 'locked')
              and c.valid_from <= i."toDay" and (c.valid_to is null or c.valid_to >= i."fromDay")) then 'covered'
            when i."cardSerial" is not null and prolonged.serial is null then 'card-changed'
            when exists (select from contribution_period t where t.person_id = p.person_id and t.fund = i.fund
              and (i.fund = 'social-insurance' or t.scheme = 'compulsory')
              and t.from_month <= i."toDay" and t.to_month >= i."firstWhole") then 'months-taken'
          end as obstacle
     from (select w.*, ${LIVING('w."personId"')} as living,
                  (date_trunc('month', w."fromDay") + case when extract(day from w."fromDay") = 1 then interval '0' else interval '1 month' end)::date as "firstWhole"
             from jsonb_to_recordset($1) as w("personId" bigint, seq int, fund text, "fromDay" date, "toDay" date, "cardSerial" int)) i
     join person p on p.person_id = i.living
     left join lateral (
       select c.serial from card c
        where i."cardSerial" is not null and c.person_id = p.person_id and c.state = 'in-force' and c.object_code = 'GD' and c.valid_to = i."fromDay" - 1
        order by c.serial desc limit 1) prolonged on true`,
);

/**
 * What has changed for the participants since they were quoted: a death, a card that is none any more, cover or months that came by another
 * way. Locks them until the transaction ends; call it with the order locked.
 */
export async function changedSince(tx: Transaction, items: readonly OrderItem[]): Promise<CheckedItem[]> {
  const people = [[...new Set(items.map(({ personId }) => personId))]];
  // Whoever was merged while we waited lives on in another record, which is locked then.
  while ((await tx.run(LOCK_PEOPLE, people)).some(({ mergedInto }) => mergedInto !== null));
  const found = new Map((await tx.run(OBSTACLES, [json(items)])).map((row) => [`${row.personId} ${row.seq}`, row]));
  return items.map((item) => {
    const row = found.get(`${item.personId} ${item.seq}`);
    if (!row) throw new Error('whoever is paid for is on record');
    return { ...item, livingId: row.livingId, cardSerial: row.cardSerial, obstacle: row.obstacle };
  });
}
