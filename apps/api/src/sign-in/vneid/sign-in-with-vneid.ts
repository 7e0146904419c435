import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { VneidSession } from '../../http/citizen-session.ts';
import type { Services } from '../../services.ts';
import type { Caller } from '../caller.ts';
import { findKnownDevice } from '../known-device.ts';
import { endLinks } from '../one-time-links.ts';
import { type OpenedSession, openSession } from '../open-session.ts';
import { recordSecurityEvent } from '../security-event.ts';
import type { Token } from './identity.ts';
import { findPerson, match } from './person.ts';
import type { Proof } from './redeem.ts';

const LOCK_ACCOUNT = sql<{ state: 'invited' | 'active' | 'closed' }>(
  'lock-account-for-vneid',
  'select state from account where person_id = $1 for update',
);
const ACTIVATE = sql(
  'activate-account-by-vneid',
  "update account set state = 'active' where person_id = $1 and state = 'invited'",
);

/**
 * Opens the account of whom VNeID names. Wrong passwords of others do not stand in the way. Refusals: 'vneid-no-account', 'vneid-unknown-number',
 * 'vneid-person-differs', 'vneid-account-closed'.
 */
export async function signInWithVneid(
  services: Services,
  { identity, token }: Proof,
  caller: Caller,
): Promise<Result<OpenedSession>> {
  const person = await findPerson(services.db, identity.citizenNumber);
  const found = match(identity, person);
  if (!person || found === 'unknown') return refuse('vneid-unknown-number');
  if (found === 'differs') return refuse('vneid-person-differs');
  if (person.deceasedOn !== null || person.account === 'closed') return refuse('vneid-account-closed');
  if (person.account === null) return refuse('vneid-no-account');
  const { personId } = person;
  const deviceId = await findKnownDevice(services.db, personId, caller.devices);
  return services.db.transaction(async (tx) => {
    const [account] = await tx.run(LOCK_ACCOUNT, [personId]);
    if (!account || account.state === 'closed') return refuse('vneid-account-closed');
    if (account.state === 'invited') await activate(tx, services, personId, caller);
    const vneid = sessionOf(token, services);
    return ok(await openSession(tx, services, { personId, caller, deviceId, method: 'vneid', vneid }));
  });
}

/** The agency has opened the account and waited for its owner: VNeID has shown who that is, better than a link can. */
async function activate(tx: Transaction, { clock }: Services, personId: number, { deviceName }: Caller): Promise<void> {
  const now = clock.now();
  await tx.run(ACTIVATE, [personId]);
  // A link on its way would let whoever finds it choose the password.
  await endLinks(tx, { personId, purpose: 'activate', now });
  await recordSecurityEvent(tx, { personId, kind: 'account-activated', deviceName, now });
}

/** No proof lies in the time to come, whatever the other clock says. */
function sessionOf({ sub, sid, auth_time }: Token, { clock }: Services): VneidSession {
  const now = clock.now();
  const said = Temporal.Instant.fromEpochMilliseconds(auth_time * 1000);
  return { sub, sid: sid ?? null, provedAt: Temporal.Instant.compare(said, now) > 0 ? now : said };
}
