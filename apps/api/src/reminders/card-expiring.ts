import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { remindInBatches } from '../notifications/in-batches.ts';

const DAYS_BEFORE = 30;

// Whether somebody is to be told is looked up for each card of the batch: however many were told before, no statement runs long.
// A card that another one in force outlives needs nothing.
const EXPIRING_CARDS = sql<{ personId: number; validTo: string; due: boolean | null }>(
  'expiring-cards',
  `select c.person_id as "personId", c.valid_to as "validTo", account.found and told.found is null and longer.found is null as due
     from (select person_id, valid_to from card
            where state = 'in-force' and object_code <> 'GD' and valid_to between $1 and $2 and (valid_to, person_id) > ($3::date, $4::bigint)
            order by valid_to, person_id limit $5) c
     left join lateral (select true as found from account a where a.person_id = c.person_id and a.state = 'active' limit 1) account on true
     left join lateral (select true as found from reminder r
                         where r.person_id = c.person_id and r.kind = 'card-expiring' and r.about = c.valid_to::text limit 1) told on true
     left join lateral (select true as found from card n where n.person_id = c.person_id and n.state = 'in-force'
                           and (n.valid_to is null or n.valid_to > c.valid_to) limit 1) longer on true
    order by c.valid_to, c.person_id`,
);

/**
 * 30 days before a health card ends, whoever holds it hears of it; after days without a round, as soon as there is one. Of cards that a
 * household pays for: household-cards.ts.
 */
export function remindOfExpiringCards(services: Services, day: Temporal.PlainDate): Promise<void> {
  return remindInBatches(services, {
    statement: EXPIRING_CARDS,
    values: [day, day.add({ days: DAYS_BEFORE })],
    start: [day, 0],
    after: ({ validTo, personId }) => [validTo, personId],
    remindersOf: ({ personId, validTo, due }) =>
      due ? [{ personId, about: validTo, notification: { kind: 'card-expiring', data: { validTo } }, link: '/card' }] : [],
  });
}
