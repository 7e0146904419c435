import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { TakenTry } from '@openvssid/server/http/tries';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import type { Services } from '../../services.ts';
import { clearLimit, takeTry } from '../../tries.ts';
import { accountOf } from '../account.ts';
import type { Person } from '../session.ts';
import { recordSignInEvent } from '../sign-in-event.ts';
import { tellOwner } from '../tell-owner.ts';
import { verifyPasscode } from './hash.ts';

/** Protected visits and declarations are as sensitive as it gets: so long they stay open. */
const PROOF = { minutes: 5 };

const NOTE_PROOF = sql(
  'note-passcode-proof',
  'update session set passcode_proved_at = $2 where session_id = $1 and ended_at is null',
);

export const passcodeSubject = (accountId: number): string => `account:${accountId}`;

/**
 * The passcode, for this session. Tries count on the account, whatever device or address they come from, and before the passcode is
 * looked at: of many at once no more than five are. Refusals: 'passcode-not-set', 'passcode-wrong', 'passcode-locked', 'overloaded'.
 */
export async function provePasscode(services: Services, person: Person, passcode: string): Promise<Result<undefined>> {
  const proved = await checkPasscode(services, person, passcode);
  if (!proved.ok) return proved;
  await services.db.write(NOTE_PROOF, [person.sessionId, services.clock.now()]);
  return ok(undefined);
}

/** Has this session proved the passcode a moment ago? Asked before what is sensitive. */
export function hasPasscodeProof(
  { clock }: Pick<Services, 'clock'>,
  { passcodeProvedAt }: Pick<Person, 'passcodeProvedAt'>,
  within: Temporal.DurationLike = PROOF,
): boolean {
  return passcodeProvedAt !== null && Temporal.Instant.compare(passcodeProvedAt.add(within), clock.now()) > 0;
}

/** The same check without the proof: before the passcode is changed. */
export async function checkPasscode(services: Services, { accountId }: Person, passcode: string): Promise<Result<undefined>> {
  const account = await accountOf(services.db.read, accountId);
  const stored = account?.passcodeHash;
  if (!stored) return refuse('passcode-not-set');
  return inHashTurn(services.config, async () => {
    const admitted = await takeTry(services, 'passcode-by-account', passcodeSubject(accountId));
    if (!admitted.ok) return admitted;
    if (await verifyPasscode(services, accountId, passcode.replace(/\s/g, ''), stored)) {
      await clearLimit(services, 'passcode-by-account', passcodeSubject(accountId));
      return ok(undefined);
    }
    return refuseTry(services, accountId, admitted.value);
  });
}

async function refuseTry(services: Services, accountId: number, { last, left }: TakenTry): Promise<Result<never>> {
  if (!last) return refuse('passcode-wrong', { field: 'passcode', params: { left } });
  await services.db.transaction(async (tx) => {
    await recordSignInEvent(tx, { accountId, kind: 'passcode-locked', now: services.clock.now() });
    await tellOwner(tx, services, accountId, { kind: 'passcode-locked' });
  });
  return { ok: false, refusal: last };
}
