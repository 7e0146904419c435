import { ok, refuse, type Result } from '@openvssid/core';
import { takeTry } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import type { Caller } from '../caller.ts';
import { findKnownDevice } from '../known-device.ts';
import { type OpenedSession, openSession } from '../open-session.ts';
import { endChallenges } from './challenges.ts';
import { proveWithPasskey, usePasskey } from './prove.ts';
import { askPasskey } from './question.ts';
import type { PasskeyAnswer, PasskeyQuestion } from './schemas.ts';

/** The same for everybody: which passkeys there are, the phone knows and we do not say. Refusal: 'too-many-requests'. */
export async function askForSignIn(services: Services, visitor: string, { address }: Caller): Promise<Result<PasskeyQuestion>> {
  const admitted = await takeTry(services, 'passkey-challenge-by-address', address);
  return admitted.ok ? ok(await askPasskey(services, 'sign-in', visitor)) : admitted;
}

/**
 * Signs in whoever the passkey belongs to; wrong passwords of others do not stand in the way. Refusals: 'passkey-too-late',
 * 'passkey-refused'.
 */
export async function signInWithPasskey(
  services: Services,
  { answer, visitor, caller }: { answer: PasskeyAnswer; visitor: string | undefined; caller: Caller },
): Promise<Result<OpenedSession>> {
  const proved = await proveWithPasskey(services, answer, { purpose: 'sign-in', secret: visitor });
  if (!proved.ok) return proved;
  const { personId } = proved.value;
  const deviceId = await findKnownDevice(services.db, personId, caller.devices);
  const opened = await services.db.transaction(async (tx) => {
    if (!(await usePasskey(tx, proved.value, services.clock.now()))) return refuse('passkey-refused');
    return ok(await openSession(tx, services, { personId, caller, deviceId, method: 'passkey' }));
  });
  if (opened.ok && visitor !== undefined) await endChallenges(services, visitor);
  return opened;
}
