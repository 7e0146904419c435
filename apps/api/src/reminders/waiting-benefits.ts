import { monthOf } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { arrangedFor } from '../benefits/arrangement.ts';
import type { Services } from '../services.ts';
import { remindInBatches } from '../notifications/in-batches.ts';

const DAYS_BEFORE = 30;
const LONG_AGO = '1900-01-01';
const NO_BENEFIT = '00000000-0000-0000-0000-000000000000';

type Waiting = {
  personId: number;
  benefitId: string;
  fromDay: string;
  decisionNumber: string;
  agency: string;
  due: boolean | null;
};

// The office is the one that keeps the file, after a move (635) the new one.
const WAITING_BENEFITS = sql<Waiting>(
  'waiting-benefits',
  `select b.person_id as "personId", b.benefit_id as "benefitId", b.from_day as "fromDay", b.decision_number as "decisionNumber", g.name as agency,
          account.found and told.found is null as due
     from (select person_id, benefit_id, from_day, decision_number, agency_code, bank_key from benefit
            where state = 'waiting' and from_day <= $1 and (from_day, person_id, benefit_id) > ($4::date, $5::bigint, $6::uuid)
            order by from_day, person_id, benefit_id limit $7) b
     ${arrangedFor('$2')}
     left join lateral (select true as found from account a where a.person_id = b.person_id and a.state = 'active' limit 1) account on true
     left join lateral (select true as found from reminder m
                         where m.person_id = b.person_id and m.about = b.benefit_id || ' ' || b.from_day
                           and m.kind = case when b.from_day > $3 then 'waiting-benefit-soon' else 'waiting-benefit-due' end limit 1) told on true
    order by b.from_day, b.person_id, b.benefit_id`,
);

/**
 * Whoever waits for a benefit («hồ sơ chờ hưởng») hears of it 30 days before it is to begin, and once more when the day has come and no
 * office has begun it: that it begins is an office's word, but nobody should wait for money without knowing that the day has passed.
 */
export function remindOfWaitingBenefits(services: Services, day: Temporal.PlainDate): Promise<void> {
  const today = day.toString();
  return remindInBatches(services, {
    statement: WAITING_BENEFITS,
    values: [day.add({ days: DAYS_BEFORE }), `${monthOf(today)}-01`, day],
    start: [LONG_AGO, 0, NO_BENEFIT],
    after: ({ fromDay, personId, benefitId }) => [fromDay, personId, benefitId],
    remindersOf: ({ personId, benefitId, fromDay, decisionNumber, agency, due }) => {
      if (!due) return [];
      const data = { fromDay, decisionNumber, agency };
      const kind = fromDay > today ? 'waiting-benefit-soon' : 'waiting-benefit-due';
      return [{ personId, about: `${benefitId} ${fromDay}`, notification: { kind, data }, link: '/benefits' }];
    },
  });
}
