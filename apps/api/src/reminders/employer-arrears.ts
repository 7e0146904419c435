import { monthOf, unionOfRanges } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { ArrearsPeriod } from '../notices/notification.ts';
import type { Services } from '../services.ts';
import { remindInBatches } from '../notifications/in-batches.ts';

const NOTICE_DAY = 10;
/** A round that was missed on the 10th is made up for within these days; later it would be next month's news. */
const CATCH_UP_DAYS = 7;
const OWED_FOR_DAYS = 30;

type Owed = { personId: number; runs: ArrearsPeriod[] };

const OWED_BY_EMPLOYERS = sql<Owed>(
  'owed-by-employers',
  `select o.person_id as "personId",
          json_agg(json_build_object('fund', o.fund, 'employerName', o.employer_name, 'fromMonth', to_char(o.from_month, 'YYYY-MM'),
                   'toMonth', to_char(least(o.to_month, $1::date), 'YYYY-MM')) order by o.from_month, o.seq) as runs
     from contribution_period o
    where not o.paid and o.from_month <= $1 and o.person_id > $2
      and exists (select from account a where a.person_id = o.person_id and a.state = 'active')
    group by o.person_id order by o.person_id limit $3`,
);

/** On the 10th of each month: what employers have owed somebody for 30 days or longer, by fund. */
export async function remindOfArrears(services: Services, day: Temporal.PlainDate): Promise<void> {
  if (day.day < NOTICE_DAY || day.day >= NOTICE_DAY + CATCH_UP_DAYS) return;
  const about = day.toPlainYearMonth().toString();
  await remindInBatches(services, {
    statement: OWED_BY_EMPLOYERS,
    values: [lastMonthOwed(day)],
    start: [0],
    after: ({ personId }) => [personId],
    remindersOf: ({ personId, runs }) => [
      {
        personId,
        about,
        notification: { kind: 'employer-arrears', data: { day: day.toString(), periods: joined(runs) } },
        link: '/contributions',
      },
    ],
  });
}

/**
 * The first day of the last month whose contribution is 30 days late: it is due on the last day of the month after
 * (Law on Social Insurance 41/2024/QH15 art. 34.4 a).
 */
export function lastMonthOwed(day: Temporal.PlainDate): Temporal.PlainDate {
  return day
    .subtract({ days: OWED_FOR_DAYS - 1 })
    .with({ day: 1 })
    .subtract({ months: 2 });
}

/** Runs that differ in salary alone are one span. Funds in the order in which they are shown everywhere. */
function joined(runs: readonly ArrearsPeriod[]): ArrearsPeriod[] {
  const funds = ['social-insurance', 'unemployment', 'employment-injury', 'health'] as const;
  return funds.flatMap((fund) => {
    const ofFund = runs.filter((run) => run.fund === fund);
    return [...new Set(ofFund.map(({ employerName }) => employerName))].flatMap((employerName) =>
      unionOfRanges(
        ofFund
          .filter((run) => run.employerName === employerName)
          .map(({ fromMonth, toMonth }) => ({ fromMonth: monthOf(fromMonth), toMonth: monthOf(toMonth) })),
      ).map((range) => ({ fund, employerName, ...range })),
    );
  });
}
