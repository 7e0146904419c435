import { civilDay } from '@openvssid/server/clock';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { notifyAll } from '../notifications/notify.ts';
import { AUTHORISATIONS_PAGE, type EndedBecause } from './authorisation.ts';

type Ended = { personId: number; otherName: string };

const END = sql<Ended>(
  'end-recipient-authorisation',
  `update recipient_authorisation set state = 'ended', ended_at = $2, ended_because = $3
    where authorisation_id = $1 and state in ('asked', 'active')
   returning person_id as "personId", other_name as "otherName"`,
);

/** Ends it on both sides and tells them; nothing where it is over already. Lists that were made before stay as they are. */
export async function endAuthorisation(
  tx: Transaction,
  authorisationId: string,
  because: EndedBecause,
  now: Temporal.Instant,
): Promise<void> {
  const sides = await tx.run(END, [authorisationId, now, because]);
  const notifications = sides.map(({ personId, otherName: name }) => ({
    personId,
    kind: 'authorisation-ended' as const,
    data: { name, because },
    link: AUTHORISATIONS_PAGE,
  }));
  await notifyAll(tx, notifications, now);
}

const LIVING_OF_BENEFIT = sql<{ authorisationId: string }>(
  'living-authorisations-of-benefit',
  `select authorisation_id as "authorisationId" from recipient_authorisation
    where person_id = $1 and benefit_id = $2 and role = 'principal' and state in ('asked', 'active') and to_day >= $3`,
);

/**
 * Ends whatever authorisations there are for a benefit: it is paid to the person's own account from now on. What has run out by itself
 * is nobody's news any more.
 *
 *     await endAuthorisationsOfBenefit(tx, personId, benefitId, 'account', now);
 */
export async function endAuthorisationsOfBenefit(
  tx: Transaction,
  principalId: number,
  benefitId: string,
  because: EndedBecause,
  now: Temporal.Instant,
): Promise<void> {
  for (const { authorisationId } of await tx.run(LIVING_OF_BENEFIT, [principalId, benefitId, civilDay(now)]))
    await endAuthorisation(tx, authorisationId, because, now);
}

const STALE = sql<{ authorisationId: string; because: EndedBecause }>(
  'stale-authorisations-of-benefit',
  `select a.authorisation_id as "authorisationId", case when o.deceased_on is not null then 'attorney-died' else 'unanswered' end as because
     from recipient_authorisation a left join person o on o.person_id = a.other_person_id
    where a.person_id = $1 and a.benefit_id = $2 and a.role = 'principal'
      and ((a.state in ('asked', 'active') and o.deceased_on is not null) or (a.state = 'asked' and a.answer_by < $3))`,
);

/** What is over but for the writing stands in nobody's way: an attorney who has died, an invitation that nobody answered in time. */
export async function endStale(tx: Transaction, principalId: number, benefitId: string, now: Temporal.Instant): Promise<void> {
  for (const { authorisationId, because } of await tx.run(STALE, [principalId, benefitId, now]))
    await endAuthorisation(tx, authorisationId, because, now);
}
