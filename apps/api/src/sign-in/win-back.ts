import type { Transaction } from '@openvssid/server/db/database';
import { forgetPasskeys } from './passkeys/passkeys.ts';
import { recordSecurityEvent, type WayBack } from './security-event.ts';
import { endOtherSessions, setPassword } from './set-password.ts';

/** An account is in its owner's hands again: a new password, nobody signed in, and no passkey that a stranger may have added. */
export async function winBack(
  tx: Transaction,
  personId: number,
  { passwordHash, deviceName, by, now }: { passwordHash: string; deviceName: string; by: WayBack; now: Temporal.Instant },
): Promise<void> {
  await setPassword(tx, personId, passwordHash, now);
  await endOtherSessions(tx, personId, null, now);
  await forgetPasskeys(tx, personId);
  await recordSecurityEvent(tx, { personId, kind: 'password-recovered', deviceName, data: { by }, now });
}
