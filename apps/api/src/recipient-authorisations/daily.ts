import { sql } from '@openvssid/server/db/database';
import { momentNow } from '@openvssid/server/clock';
import { remindInBatches } from '../notifications/in-batches.ts';
import type { Services } from '../services.ts';
import { AUTHORISATIONS_PAGE, type EndedBecause, type Side } from './authorisation.ts';
import { endAuthorisation } from './end.ts';

/** Days before the end on which both sides hear of it. */
const EARLY = 30;
const LATE = 7;
const DAYS_TOLD_AFTERWARDS = 30;

type Row = { personId: number; authorisationId: string; side: Side; name: string; fromDay: string; toDay: string };

const NEAR_END = sql<Row>(
  'authorisations-near-their-end',
  `select person_id as "personId", authorisation_id as "authorisationId", role as side, other_name as name, from_day as "fromDay", to_day as "toDay"
     from recipient_authorisation
    where state = 'active' and to_day between $1 and $2 and (to_day, person_id, authorisation_id) > ($3::date, $4::bigint, $5::uuid)
    order by to_day, person_id, authorisation_id limit $6`,
);
const FIRST = '00000000-0000-0000-0000-000000000000';

/** 30 and 7 days before the last day and on the day after it, each once; after days without a round, as soon as there is one. */
export function remindOfEndingAuthorisations(services: Services, day: Temporal.PlainDate): Promise<void> {
  const since = day.subtract({ days: DAYS_TOLD_AFTERWARDS });
  return remindInBatches(services, {
    statement: NEAR_END,
    values: [since, day.add({ days: EARLY })],
    start: [since, 0, FIRST],
    after: ({ toDay, personId, authorisationId }) => [toDay, personId, authorisationId],
    remindersOf: ({ personId, authorisationId, name, toDay }) => {
      const left = day.until(Temporal.PlainDate.from(toDay)).days;
      const base = { personId, link: AUTHORISATIONS_PAGE };
      if (left < 0)
        return [
          { ...base, about: authorisationId, notification: { kind: 'authorisation-ended', data: { name, because: 'over' } } },
        ];
      const when = left <= LATE ? LATE : EARLY;
      const notification = { kind: 'authorisation-ending' as const, data: { name, until: toDay } };
      return [{ ...base, about: `${authorisationId} ${when}`, notification }];
    },
  });
}

const BEGINNING = sql<Row>(
  'authorisations-that-begin',
  `select person_id as "personId", authorisation_id as "authorisationId", role as side, other_name as name, from_day as "fromDay", to_day as "toDay"
     from recipient_authorisation
    where state = 'active' and from_day between $1 and $2 and to_day >= $2
      and (coalesce(attorney_accepted_at, asked_at) at time zone 'Asia/Ho_Chi_Minh')::date < from_day
      and (to_day, person_id, authorisation_id) > ($3::date, $4::bigint, $5::uuid)
    order by to_day, person_id, authorisation_id limit $6`,
);

/** On its first day, where it was accepted before. */
export function tellOfBeginningAuthorisations(services: Services, day: Temporal.PlainDate): Promise<void> {
  const since = day.subtract({ days: LATE });
  return remindInBatches(services, {
    statement: BEGINNING,
    values: [since, day],
    start: [since, 0, FIRST],
    after: ({ toDay, personId, authorisationId }) => [toDay, personId, authorisationId],
    remindersOf: ({ personId, authorisationId, name, toDay, side }) => [
      {
        personId,
        about: authorisationId,
        link: AUTHORISATIONS_PAGE,
        notification: { kind: 'authorisation-started', data: { name, until: toDay, side } },
      },
    ],
  });
}

const DEAD_OR_UNANSWERED = sql<{ authorisationId: string; because: EndedBecause }>(
  'authorisations-to-end',
  `select a.authorisation_id as "authorisationId",
          case when p.deceased_on is not null then 'principal-died' when o.deceased_on is not null then 'attorney-died' else 'unanswered' end as because
     from recipient_authorisation a join person p on p.person_id = a.person_id left join person o on o.person_id = a.other_person_id
    where a.role = 'principal' and a.state in ('asked', 'active')
      and (p.deceased_on is not null or o.deceased_on is not null or (a.state = 'asked' and (a.answer_by < $1 or a.to_day < $2)))
    limit 1000`,
);

/** Writes down what is over already: payment lists look at deaths themselves, this tells the other side. */
export async function endOrphanedAuthorisations(services: Services, day: Temporal.PlainDate): Promise<void> {
  const now = momentNow(services);
  for (;;) {
    const found = await services.db.read(DEAD_OR_UNANSWERED, [now, day]);
    for (const { authorisationId, because } of found)
      await services.db.transaction((tx) => endAuthorisation(tx, authorisationId, because, now));
    if (found.length < 1000) return;
  }
}
