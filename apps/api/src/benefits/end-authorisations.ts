import { sql, type Transaction } from '@openvssid/server/db/database';

const END = sql<{ authorisationId: string; attorneyId: number | null }>(
  'end-authorisations-for-account',
  `update recipient_authorisation set state = 'ended', ended_at = $3, ended_because = 'account'
    where person_id = $1 and role = 'principal' and benefit_id = any($2) and state in ('asked', 'active')
   returning authorisation_id as "authorisationId", other_person_id as "attorneyId"`,
);
// The same link stands on the attorney's side too.
const END_OF_ATTORNEY = sql(
  'end-authorisation-of-attorney',
  `update recipient_authorisation set state = 'ended', ended_at = $3, ended_because = 'account'
    where person_id = $1 and authorisation_id = $2 and role = 'attorney' and state in ('asked', 'active')`,
);

/** Nobody receives these benefits in the person's place any more: they go to the person's own account, or the person wants it so. */
export async function endAuthorisations(
  tx: Transaction,
  personId: number,
  benefitIds: readonly string[],
  now: Temporal.Instant,
): Promise<void> {
  for (const { authorisationId, attorneyId } of await tx.run(END, [personId, [...benefitIds], now]))
    if (attorneyId !== null) await tx.run(END_OF_ATTORNEY, [attorneyId, authorisationId, now]);
}
