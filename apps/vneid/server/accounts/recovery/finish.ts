import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { deviceNameOf } from '@openvssid/server/http/visitor';
import type { Services } from '../../services.ts';
import { clearLimitsOf } from '../../tries.ts';
import { accountOf, holdAccount } from '../account.ts';
import { openOnNewDevice } from '../activate-device.ts';
import { hashNewPassword, setPassword } from '../change-password.ts';
import { endWhatWasBegun } from '../end-begun.ts';
import type { OpenedSession } from '../sign-in.ts';
import { recordSignInEvent } from '../sign-in-event.ts';
import type { Visitor } from '../visitor.ts';
import { findRecovery } from './prove.ts';

const USE_RECOVERY = sql<{ accountId: number }>(
  'use-recovery',
  `update recovery set used_at = $2 where recovery_id = $1 and used_at is null and expires_at > $2 and opens_at <= $2
   returning account_id as "accountId"`,
);

const UNLOCK = sql('unlock-account', 'update account set locked_at = null, locked_by = null where account_id = $1');

/**
 * The new password, once the code was right and any wait is over: the account is open again, on this device. The passcode stays what it
 * was. Refusals: 'recovery-over', 'recovery-waits', those of the password.
 */
export async function finishRecovery(
  services: Services,
  { userAgent, deviceToken }: Visitor,
  { token, password }: { token: string; password: string },
): Promise<Result<OpenedSession>> {
  const recovery = await findRecovery(services, token);
  if (!recovery || recovery.accountId === null || recovery.opensAt === null) return refuse('recovery-over');
  const hours = Math.ceil(recovery.opensAt.since(services.clock.now()).total('hours'));
  if (hours > 0) return refuse('recovery-waits', { params: { hours } });
  const account = await accountOf(services.db.read, recovery.accountId);
  if (!account) return refuse('recovery-over');
  const hash = await hashNewPassword(services, account, password);
  if (!hash.ok) return hash;
  const { accountId } = account;
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    // Held first: a lock that comes at this moment ends the recovery, or comes after it.
    await holdAccount((statement, values) => tx.run(statement, values), accountId);
    const [used] = await tx.run(USE_RECOVERY, [recovery.recoveryId, now]);
    if (!used) return refuse('recovery-over');
    await tx.run(UNLOCK, [accountId]);
    await setPassword(tx, accountId, hash.value, now);
    await endWhatWasBegun(tx, accountId);
    await clearLimitsOf(tx, ['sign-in-by-account-and-device', 'sign-in-by-account'], `account:${accountId}`);
    await recordSignInEvent(tx, { accountId, kind: 'recovered', now });
    const name = deviceNameOf(userAgent);
    return ok(await openOnNewDevice(tx, services, { accountId, name, deviceToken, methods: ['otp'], notice: 'recovered' }));
  });
}
