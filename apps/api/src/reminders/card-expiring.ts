import { sql } from '../db/database.ts';
import type { Services } from '../services.ts';
import { remindInBatches } from './in-batches.ts';

const DAYS_BEFORE = 30;

// A card that another one in force outlives needs nothing. Those told are left out here, so that a month of the same day costs nothing.
const EXPIRING_CARDS = sql<{ personId: number; validTo: string }>(
  'expiring-cards',
  `select c.person_id as "personId", c.valid_to as "validTo"
     from card c
    where c.state = 'in-force' and c.valid_to between $1 and $2 and (c.valid_to, c.person_id) > ($3::date, $4::bigint)
      and not exists (select from reminder r where r.person_id = c.person_id and r.kind = 'card-expiring' and r.about = c.valid_to::text)
      and exists (select from account a where a.person_id = c.person_id and a.state = 'active')
      and not exists (select from card n where n.person_id = c.person_id and n.state = 'in-force' and (n.valid_to is null or n.valid_to > c.valid_to))
    order by c.valid_to, c.person_id limit $5`,
);

/** 30 days before a health card ends, whoever holds it hears of it; after days without a round, as soon as there is one. */
export function remindOfExpiringCards(services: Services, day: Temporal.PlainDate): Promise<void> {
  return remindInBatches(services, {
    statement: EXPIRING_CARDS,
    values: [day, day.add({ days: DAYS_BEFORE })],
    start: [day, 0],
    after: ({ validTo, personId }) => [validTo, personId],
    remindersOf: ({ personId, validTo }) => [
      { personId, about: validTo, notification: { kind: 'card-expiring', data: { validTo } }, link: '/card' },
    ],
  });
}
