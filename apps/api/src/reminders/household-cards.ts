import { sql } from '@openvssid/server/db/database';
import { LIVING } from '../people/records-of.ts';
import type { Notification } from '../notices/notification.ts';
import type { Services } from '../services.ts';
import { remindInBatches } from '../notifications/in-batches.ts';
import type { Reminder } from '../notifications/tell-once.ts';

/** So many days before its end a card that its household pays for is spoken of, each time with less left. */
const STAGES = [30, 15, 3] as const;
/** After its end: once more, so many days before the five continuous years break. */
const BEFORE_BREAK_DAYS = 15;
const RENEWAL = '/payments/household-health?months=12';

type EndingCard = { personId: number; fullName: string; validTo: string; due: boolean; guardianIds: number[] };

// As of other cards: looked up for each card of the batch. Whoever has a longer card, of whatever group, needs nothing, nor who has paid. Told are
// the holder ($3) and whoever looks after them on the day ($5, $6), as far as they have an account and have not been told.
const ENDING_HOUSEHOLD_CARDS = sql<EndingCard>(
  'ending-household-cards',
  `select c.person_id as "personId", p.full_name as "fullName", c.valid_to as "validTo",
          account.found is not null and told.found is null and longer.found is null and paid.found is null as due,
          case when longer.found is null and paid.found is null and p.deceased_on is null and p.birth_date > ($6::date - interval '18 years') then guardians.ids else '{}' end as "guardianIds"
     from (select person_id, valid_to from card
            where state = 'in-force' and object_code = 'GD' and valid_to between $1 and $2 and (valid_to, person_id) > ($7::date, $8::bigint)
            order by valid_to, person_id limit $9) c
     join person p on p.person_id = c.person_id
     left join lateral (select true as found from account a where a.person_id = c.person_id and a.state = 'active' limit 1) account on true
     left join lateral (select true as found from reminder r
                         where r.person_id = c.person_id and r.kind = $3 and r.about = c.valid_to::text || $4 limit 1) told on true
     left join lateral (select true as found from card n where n.person_id = c.person_id and n.state = 'in-force'
                           and (n.valid_to is null or n.valid_to > c.valid_to) limit 1) longer on true
     left join lateral (select true as found from contribution_order_item i join contribution_order o on (o.person_id, o.order_id) = (i.payer_person_id, i.order_id)
                         where i.person_id = c.person_id and i.fund = 'health' and i.open and o.state = 'paid' limit 1) paid on true
     cross join lateral (select array(
        select distinct a.person_id from guardianship g join account a on a.person_id = ${LIVING('g.other_person_id')} and a.state = 'active'
         where g.person_id = c.person_id and g.role = 'ward' and g.valid_from <= $6 and (g.valid_to is null or g.valid_to >= $6)
           and not exists (select from reminder r where r.person_id = a.person_id and r.kind = $5 and r.about = c.person_id || ' ' || c.valid_to || $4)
        ) as ids) guardians
    order by c.valid_to, c.person_id`,
);

/** 30, 15 and 3 days before a card ends that its household pays for, and before its five continuous years break. */
export async function remindOfHouseholdCards(services: Services, day: Temporal.PlainDate): Promise<void> {
  const { HEALTH_GAP_MONTHS: gapMonths } = services.config;
  const renewByOf = ({ validTo }: EndingCard) => lastDayToRenew(validTo, gapMonths).toString();
  for (const [i, days] of STAGES.entries()) {
    const nearer = STAGES[i + 1];
    await remind(services, day, {
      kinds: { own: 'household-card-expiring', childs: 'child-card-expiring' },
      about: ` ${days}`,
      from: nearer === undefined ? day : day.add({ days: nearer + 1 }),
      to: day.add({ days }),
      renewByOf,
    });
  }
  const nearlyBroken = day.subtract({ months: gapMonths, days: 1 });
  await remind(services, day, {
    kinds: { own: 'five-years-breaking', childs: 'child-five-years-breaking' },
    about: '',
    from: nearlyBroken,
    to: nearlyBroken.add({ days: BEFORE_BREAK_DAYS }),
    // Months differ in length: of a card at the edge the last day may be over.
    renewByOf: (card) => (renewByOf(card) < day.toString() ? undefined : renewByOf(card)),
  });
}

type Stage = {
  kinds:
    | { own: 'household-card-expiring'; childs: 'child-card-expiring' }
    | { own: 'five-years-breaking'; childs: 'child-five-years-breaking' };
  about: string;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  /** Undefined where nothing is to be told any more. */
  renewByOf: (card: EndingCard) => string | undefined;
};

function remind(services: Services, day: Temporal.PlainDate, { kinds, about, from, to, renewByOf }: Stage): Promise<void> {
  return remindInBatches(services, {
    statement: ENDING_HOUSEHOLD_CARDS,
    values: [from, to, kinds.own, about, kinds.childs, day],
    start: [from, 0],
    after: ({ validTo, personId }) => [validTo, personId],
    remindersOf: (card) => {
      const renewBy = renewByOf(card);
      return renewBy === undefined ? [] : remindersOf(card, kinds, about, renewBy);
    },
  });
}

/** The holder, and each who looks after them, once for each child and stage. */
function remindersOf(card: EndingCard, kinds: Stage['kinds'], about: string, renewBy: string): Reminder[] {
  const { personId, fullName: childName, validTo, due, guardianIds } = card;
  const own: Notification = { kind: kinds.own, data: { validTo, renewBy } };
  const childs: Notification = { kind: kinds.childs, data: { childName, validTo, renewBy } };
  return [
    ...(due ? [{ personId, about: validTo + about, notification: own, link: RENEWAL }] : []),
    ...guardianIds.map((guardianId) => ({
      personId: guardianId,
      about: `${personId} ${validTo}${about}`,
      notification: childs,
      link: RENEWAL,
    })),
  ];
}

/** A longer gap breaks the five years: the day on which a renewal is paid that still follows the card. */
export function lastDayToRenew(validTo: string, gapMonths: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(validTo).add({ days: 1 }).add({ months: gapMonths });
}
