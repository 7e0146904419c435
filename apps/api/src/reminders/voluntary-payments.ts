import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { remindInBatches } from '../notifications/in-batches.ts';

const DAYS_BEFORE = 7;
/** By how many months are paid at once: how many months after the first of them a payment still counts as in time (Law 41/2024 art 36.3). */
const MONTHS_TO_PAY = { 1: 0, 3: 2, 6: 3, 12: 6 } as const;

type Payer = { personId: number; due: boolean | null };

// How many months somebody pays at once is what their last order was for; without one they pay month by month. Nobody is reminded who is
// insured longer, by whomever, who draws a pension, or who has paid for the next month already.
const VOLUNTARY_PAYERS = sql<Payer>(
  'voluntary-payers-to-remind',
  `select p.person_id as "personId", account.found and told.found is null and later.found is null and pensioner.found is null
            and paying.found is null and coalesce(last_order.months, 1) = $2 as due
     from (select person_id, to_month from contribution_period
            where scheme = 'voluntary' and fund = 'social-insurance' and paid and to_month = $1 and person_id > $4
            order by person_id limit $5) p
     left join lateral (select true as found from account a where a.person_id = p.person_id and a.state = 'active' limit 1) account on true
     left join lateral (select true as found from reminder r where r.person_id = p.person_id and r.kind = 'voluntary-payment-due'
                           and r.about = $3 limit 1) told on true
     left join lateral (select true as found from contribution_period n where n.person_id = p.person_id and n.fund = 'social-insurance'
                           and n.to_month > p.to_month limit 1) later on true
     left join lateral (select true as found from benefit b where b.person_id = p.person_id and b.kind = 'pension' and b.to_day is null
                         limit 1) pensioner on true
     left join lateral (select true as found from contribution_order_item i
                          join contribution_order o on (o.person_id, o.order_id) = (i.payer_person_id, i.order_id)
                         where i.person_id = p.person_id and i.fund = 'social-insurance' and i.open and o.state = 'paid' limit 1) paying on true
     left join lateral (select i.months from contribution_order_item i where i.person_id = p.person_id and i.fund = 'social-insurance'
                           and i.recorded_at is not null and i.to_day >= p.to_month order by i.to_day desc limit 1) last_order on true
    order by p.person_id`,
);

/** A week before the last day on which the next voluntary contribution counts as paid in time: the last of a month. */
export async function remindOfVoluntaryPayments(services: Services, day: Temporal.PlainDate): Promise<void> {
  const payBy = day.with({ day: day.daysInMonth });
  if (day.until(payBy).days > DAYS_BEFORE) return;
  for (const [months, wait] of Object.entries(MONTHS_TO_PAY)) {
    const next = payBy.toPlainYearMonth().subtract({ months: wait });
    const notification = { kind: 'voluntary-payment-due', data: { month: next.toString(), payBy: payBy.toString() } } as const;
    await remindInBatches(services, {
      statement: VOLUNTARY_PAYERS,
      values: [next.subtract({ months: 1 }).toPlainDate({ day: 1 }), Number(months), next.toString()],
      start: [0],
      after: ({ personId }) => [personId],
      remindersOf: ({ personId, due }) =>
        due ? [{ personId, about: next.toString(), notification, link: '/payments/voluntary' }] : [],
    });
  }
}
