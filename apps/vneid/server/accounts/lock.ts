import { ok, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import type { LockedBy } from './account.ts';
import { endWhatWasBegun } from './end-begun.ts';
import { proveOwnPassword } from './reauthenticate.ts';
import { endSessionsOf, type Person } from './session.ts';
import { recordSignInEvent } from './sign-in-event.ts';
import { tellOwner } from './tell-owner.ts';

const LOCK = sql<{ accountId: number }>(
  'lock-account',
  `update account set locked_at = coalesce(locked_at, $2), locked_by = $3, active_device_id = null where account_id = $1
   returning account_id as "accountId"`,
);

const FORGET_DEVICES = sql('forget-devices', 'delete from device where account_id = $1');

/** The owner locks the account, with the password. Refusals: 'wrong-password', 'too-many-requests', 'overloaded'. */
export async function lockOwnAccount(services: Services, person: Person, password: string): Promise<Result<undefined>> {
  const proved = await proveOwnPassword(services, person, password);
  if (!proved.ok) return proved;
  await services.db.transaction((tx) => lockAccount(tx, services, person.accountId, 'owner'));
  return ok(undefined);
}

/** Everybody is signed out, no device is known any more, nothing that was begun goes on; a recovery or the operator opens it again. */
export async function lockAccount(tx: Transaction, services: Services, accountId: number, by: LockedBy): Promise<boolean> {
  const now = services.clock.now();
  const [locked] = await tx.run(LOCK, [accountId, now, by]);
  if (!locked) return false;
  await endSessionsOf(tx, services, accountId, now);
  await tx.run(FORGET_DEVICES, [accountId]);
  await endWhatWasBegun(tx, accountId);
  await recordSignInEvent(tx, { accountId, kind: by === 'not-me' ? 'reported-not-me' : 'account-locked', now });
  await tellOwner(tx, services, accountId, { kind: 'account-locked' });
  return true;
}
