import { sql, type Transaction } from '@openvssid/server/db/database';
import { endLinks } from './one-time-links.ts';
import { forgetPasskeys } from './passkeys/passkeys.ts';
import { endOtherSessions } from './set-password.ts';

const FORGET_DEVICES = sql<{ deviceId: string }>(
  'forget-devices',
  'delete from device where person_id = $1 returning device_id as "deviceId"',
);
const FORGET_PASSWORD = sql<{ personId: number }>(
  'forget-password',
  `update account set password_hash = null where person_id = $1 and password_hash is not null returning person_id as "personId"`,
);

/**
 * An account in strange hands: everybody is signed out, no device is known any more, neither password nor passkey opens it. A recovery does,
 * and a sign-in with VNeID, whose account is not ours to lock.
 * Answers whether there was anything to end.
 */
export async function signOutEverywhere(tx: Transaction, personId: number, now: Temporal.Instant): Promise<boolean> {
  const ended = await endOtherSessions(tx, personId, null, now);
  const forgotten = [...(await tx.run(FORGET_DEVICES, [personId])), ...(await tx.run(FORGET_PASSWORD, [personId]))];
  const passkeys = await forgetPasskeys(tx, personId);
  // Links on their way to a stranger open nothing either.
  for (const purpose of ['activate', 'recover'] as const) await endLinks(tx, { personId, purpose, now });
  return ended > 0 || forgotten.length > 0 || passkeys > 0;
}
