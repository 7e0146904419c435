import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { birthWindows, type RetirementAge } from './birth-windows.ts';
import { remindInBatches } from '../notifications/in-batches.ts';

const MONTHS_BEFORE = 12;

const RETIREMENT_AGES = sql<RetirementAge>(
  'retirement-ages',
  'select year, male_months as male, female_months as female from retirement_age order by year',
);

// Where a record knows the year alone, the birth date is 1 January of it, which is what the law takes too (Decree 135/2020 art. 3).
const REACHING_PENSION_AGE = sql<{ personId: number; birthDate: string; reachedOn: string; due: boolean | null }>(
  'reaching-pension-age',
  `select p.person_id as "personId", p.birth_date as "birthDate", p.reached_on as "reachedOn",
          account.found and paid.found and told.found is null and pension.found is null as due
     from (select person_id, birth_date, (birth_date + make_interval(months => $2))::date as reached_on from person
            where sex = $1 and birth_date between $3 and $4 and (birth_date, person_id) > ($5::date, $6::bigint) and deceased_on is null
            order by birth_date, person_id limit $7) p
     left join lateral (select true as found from account a where a.person_id = p.person_id and a.state = 'active' limit 1) account on true
     left join lateral (select true as found from reminder r
                         where r.person_id = p.person_id and r.kind = 'pension-age' and r.about = p.reached_on::text limit 1) told on true
     left join lateral (select true as found from contribution_period c
                         where c.person_id = p.person_id and c.fund = 'social-insurance' limit 1) paid on true
     left join lateral (select true as found from benefit b where b.person_id = p.person_id and b.kind = 'pension' limit 1) pension on true
    order by p.birth_date, p.person_id`,
);

/** Once in the year before pension age, whoever has paid social insurance and draws no pension yet: time to put the record right. */
export async function remindOfPensionAge(services: Services, day: Temporal.PlainDate): Promise<void> {
  const ages = await services.db.read(RETIREMENT_AGES);
  for (const { sex, ageMonths, bornFrom, bornTo } of birthWindows(day, day.add({ months: MONTHS_BEFORE }), ages)) {
    await remindInBatches(services, {
      statement: REACHING_PENSION_AGE,
      values: [sex, ageMonths, bornFrom, bornTo],
      start: [bornFrom, 0],
      after: ({ birthDate, personId }) => [birthDate, personId],
      remindersOf: ({ personId, reachedOn, due }) =>
        due
          ? [{ personId, about: reachedOn, notification: { kind: 'pension-age', data: { reachedOn } }, link: '/contributions' }]
          : [],
    });
  }
}
