import { refuse, type Result, ok } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { AuthorisationOver } from '../notices/notification.ts';

export const AUTHORISATIONS_PAGE = '/settings/authorisations';

export type Side = 'principal' | 'attorney';
export type EndedBecause = Exclude<AuthorisationOver, 'over'>;

/** One side of an authorisation to receive. */
export type Authorisation = {
  role: Side;
  /** Null: the attorney is not on record. */
  otherPersonId: number | null;
  otherName: string;
  benefitId: string;
  fromDay: string;
  /** Last day. */
  toDay: string;
  certifiedBy: 'file' | 'identity';
  state: 'asked' | 'active' | 'declined' | 'ended';
  answerBy: Temporal.Instant;
  principalConfirmedAt: Temporal.Instant | null;
  attorneyAcceptedAt: Temporal.Instant | null;
};

// Both sides change together: whoever acts first takes this, whichever side is theirs.
const LOCK = sql(
  'lock-recipient-authorisation',
  "select pg_advisory_xact_lock(hashtext('recipient-authorisation'), hashtext($1))",
);
const OF_PERSON = sql<Authorisation>(
  'recipient-authorisation-of-person',
  `select role, other_person_id as "otherPersonId", other_name as "otherName", benefit_id as "benefitId", from_day as "fromDay", to_day as "toDay",
          certified_by as "certifiedBy", state, answer_by as "answerBy", principal_confirmed_at as "principalConfirmedAt",
          attorney_accepted_at as "attorneyAcceptedAt"
     from recipient_authorisation where person_id = $1 and authorisation_id = $2`,
);

/** One's own side, with both sides locked until the transaction ends; somebody else's does not exist. */
export async function lockAuthorisation(
  tx: Transaction,
  personId: number,
  authorisationId: string,
): Promise<Result<Authorisation>> {
  await tx.run(LOCK, [authorisationId]);
  const [found] = await tx.run(OF_PERSON, [personId, authorisationId]);
  return found ? ok(found) : refuse('not-found');
}
