import { sql } from '@openvssid/server/db/database';
import type { Notification } from '../notifications/notification.ts';
import type { Services } from '../services.ts';
import { remindInBatches } from './in-batches.ts';

/** So many days before its end a card that its household pays for is spoken of, each time with less left. */
const STAGES = [30, 15, 3] as const;
/** After its end: once more, so many days before the five continuous years break. */
const BEFORE_BREAK_DAYS = 15;
const RENEWAL = '/payments/household-health?months=12';

type EndingCard = { personId: number; validTo: string; due: boolean | null };

// As of other cards: looked up for each card of the batch. Whoever has a longer card, of whatever group, needs nothing, nor who has paid.
const ENDING_HOUSEHOLD_CARDS = sql<EndingCard>(
  'ending-household-cards',
  `select c.person_id as "personId", c.valid_to as "validTo",
          account.found and told.found is null and longer.found is null and paid.found is null as due
     from (select person_id, valid_to from card
            where state = 'in-force' and object_code = 'GD' and valid_to between $1 and $2 and (valid_to, person_id) > ($5::date, $6::bigint)
            order by valid_to, person_id limit $7) c
     left join lateral (select true as found from account a where a.person_id = c.person_id and a.state = 'active' limit 1) account on true
     left join lateral (select true as found from reminder r
                         where r.person_id = c.person_id and r.kind = $3 and r.about = c.valid_to::text || $4 limit 1) told on true
     left join lateral (select true as found from card n where n.person_id = c.person_id and n.state = 'in-force'
                           and (n.valid_to is null or n.valid_to > c.valid_to) limit 1) longer on true
     left join lateral (select true as found from contribution_order_item i join contribution_order o on (o.person_id, o.order_id) = (i.payer_person_id, i.order_id)
                         where i.person_id = c.person_id and i.fund = 'health' and i.open and o.state = 'paid' limit 1) paid on true
    order by c.valid_to, c.person_id`,
);

/** 30, 15 and 3 days before a card ends that its household pays for, and before its five continuous years break. */
export async function remindOfHouseholdCards(services: Services, day: Temporal.PlainDate): Promise<void> {
  const { HEALTH_GAP_MONTHS: gapMonths } = services.config;
  const renewByOf = ({ validTo }: EndingCard) => lastDayToRenew(validTo, gapMonths).toString();
  for (const [i, days] of STAGES.entries()) {
    const nearer = STAGES[i + 1];
    await remind(services, {
      kind: 'household-card-expiring',
      about: ` ${days}`,
      from: nearer === undefined ? day : day.add({ days: nearer + 1 }),
      to: day.add({ days }),
      noticeOf: (card) => ({ kind: 'household-card-expiring', data: { validTo: card.validTo, renewBy: renewByOf(card) } }),
    });
  }
  const nearlyBroken = day.subtract({ months: gapMonths, days: 1 });
  await remind(services, {
    kind: 'five-years-breaking',
    about: '',
    from: nearlyBroken,
    to: nearlyBroken.add({ days: BEFORE_BREAK_DAYS }),
    // Months differ in length: of a card at the edge the last day may be over.
    noticeOf: (card) =>
      renewByOf(card) < day.toString()
        ? undefined
        : { kind: 'five-years-breaking', data: { validTo: card.validTo, renewBy: renewByOf(card) } },
  });
}

type Stage = {
  kind: Notification['kind'];
  about: string;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  noticeOf: (card: EndingCard) => Notification | undefined;
};

function remind(services: Services, { kind, about, from, to, noticeOf }: Stage): Promise<void> {
  return remindInBatches(services, {
    statement: ENDING_HOUSEHOLD_CARDS,
    values: [from, to, kind, about],
    start: [from, 0],
    after: ({ validTo, personId }) => [validTo, personId],
    remindersOf: (card) => {
      const notification = card.due ? noticeOf(card) : undefined;
      return notification ? [{ personId: card.personId, about: card.validTo + about, notification, link: RENEWAL }] : [];
    },
  });
}

/** A longer gap breaks the five years: the day on which a renewal is paid that still follows the card. */
export function lastDayToRenew(validTo: string, gapMonths: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(validTo).add({ days: 1 }).add({ months: gapMonths });
}
