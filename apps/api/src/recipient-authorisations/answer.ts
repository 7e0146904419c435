import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { civilDay, momentNow } from '@openvssid/server/clock';
import { type Citizen, hasRecentProof } from '../http/citizen-session.ts';
import { notify } from '../notifications/notify.ts';
import type { Services } from '../services.ts';
import { type Authorisation, AUTHORISATIONS_PAGE, lockAuthorisation } from './authorisation.ts';
import { endAuthorisation } from './end.ts';
import { tellStarted } from './tell-started.ts';

const SESSION_METHOD = sql<{ method: string }>(
  'method-of-session',
  'select method from session where person_id = $1 and session_id = $2',
);
const CONFIRM = sql<{
  personId: number;
  otherName: string;
  role: 'principal' | 'attorney';
  fromDay: string;
  toDay: string;
  state: string;
}>(
  'confirm-recipient-authorisation',
  `update recipient_authorisation
      set attorney_accepted_at = case when $2 = 'attorney' then coalesce(attorney_accepted_at, $3) else attorney_accepted_at end,
          principal_confirmed_at = case when $2 = 'principal' then coalesce(principal_confirmed_at, $3) else principal_confirmed_at end,
          state = case when (attorney_accepted_at is not null or $2 = 'attorney')
                        and (certified_by = 'file' or principal_confirmed_at is not null or $2 = 'principal') then 'active' else state end
    where authorisation_id = $1 and state = 'asked'
   returning person_id as "personId", other_name as "otherName", role, from_day as "fromDay", to_day as "toDay", state`,
);
const DECLINE = sql(
  'decline-recipient-authorisation',
  `update recipient_authorisation set state = 'declined', ended_at = $2 where authorisation_id = $1 and state = 'asked'`,
);

/**
 * The attorney accepts, or with both sides' identities in the place of a paper either side confirms. It holds once everybody has whose
 * word it needs. Asks for a fresh proof of identity, and where identities are what counts for a sign-in by VNeID.
 */
export function confirmAuthorisation(services: Services, citizen: Citizen, authorisationId: string): Promise<Result<undefined>> {
  if (!hasRecentProof(citizen, services.clock)) return Promise.resolve(refuse('reauthentication-needed'));
  return services.db.transaction(async (tx) => {
    const found = await lockAuthorisation(tx, citizen.personId, authorisationId);
    if (!found.ok) return found;
    const now = momentNow(services);
    const { role, state, certifiedBy } = found.value;
    if (hasConfirmed(found.value) && (state === 'asked' || state === 'active')) return ok(undefined);
    if (role === 'principal' && certifiedBy === 'file') return refuse('not-found');
    if (!isOpen(found.value, now)) return refuse('authorisation-not-open');
    if (certifiedBy === 'identity' && !(await signedInByVneid(tx, citizen))) return refuse('authorisation-identity-needed');
    const sides = await tx.run(CONFIRM, [authorisationId, role, now]);
    const begun = sides.filter((side) => side.state === 'active' && side.fromDay <= civilDay(now).toString());
    await tellStarted(
      tx,
      begun.map(({ personId, otherName, toDay, role: side }) => ({ personId, name: otherName, until: toDay, side })),
      now,
    );
    return ok(undefined);
  });
}

/** The attorney does not want to; nobody else can say so. */
export function declineAuthorisation(services: Services, personId: number, authorisationId: string): Promise<Result<undefined>> {
  return services.db.transaction(async (tx) => {
    const found = await lockAuthorisation(tx, personId, authorisationId);
    if (!found.ok) return found;
    const { role, state, otherPersonId } = found.value;
    if (role !== 'attorney' || otherPersonId === null) return refuse('not-found');
    if (state === 'declined') return ok(undefined);
    if (state !== 'asked') return refuse('authorisation-not-open');
    const now = momentNow(services);
    await tx.run(DECLINE, [authorisationId, now]);
    const name = await nameOf(tx, otherPersonId, authorisationId);
    await notify(tx, { personId: otherPersonId, kind: 'authorisation-declined', data: { name }, link: AUTHORISATIONS_PAGE, now });
    return ok(undefined);
  });
}

/**
 * The principal revokes, or the attorney resigns: at any time, for good, from the next payment on. A revocation moves money, so it asks
 * for a fresh proof of identity; nobody is kept from laying a duty down.
 */
export function leaveAuthorisation(services: Services, citizen: Citizen, authorisationId: string): Promise<Result<undefined>> {
  return services.db.transaction(async (tx) => {
    const found = await lockAuthorisation(tx, citizen.personId, authorisationId);
    if (!found.ok) return found;
    const { role, state } = found.value;
    if (state === 'declined' || state === 'ended') return ok(undefined);
    if (role === 'principal' && !hasRecentProof(citizen, services.clock)) return refuse('reauthentication-needed');
    await endAuthorisation(tx, authorisationId, role === 'principal' ? 'revoked' : 'resigned', momentNow(services));
    return ok(undefined);
  });
}

function hasConfirmed({ role, principalConfirmedAt, attorneyAcceptedAt }: Authorisation): boolean {
  return (role === 'principal' ? principalConfirmedAt : attorneyAcceptedAt) !== null;
}

function isOpen({ state, answerBy, toDay }: Authorisation, now: Temporal.Instant): boolean {
  return state === 'asked' && Temporal.Instant.compare(now, answerBy) <= 0 && toDay >= civilDay(now).toString();
}

/** Only who has a level 2 identity signs in by VNeID. */
async function signedInByVneid(tx: Transaction, { personId, sessionId }: Citizen): Promise<boolean> {
  const [session] = await tx.run(SESSION_METHOD, [personId, sessionId]);
  return session?.method === 'vneid';
}

const OTHER_NAME = sql<{ otherName: string }>(
  'name-of-attorney',
  `select other_name as "otherName" from recipient_authorisation where person_id = $1 and authorisation_id = $2`,
);

async function nameOf(tx: Transaction, principalId: number, authorisationId: string): Promise<string> {
  const [row] = await tx.run(OTHER_NAME, [principalId, authorisationId]);
  return row?.otherName ?? '';
}
