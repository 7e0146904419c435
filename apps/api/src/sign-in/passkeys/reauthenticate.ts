import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Citizen } from '../../http/citizen-session.ts';
import { takeTry } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import { noteProof } from '../reauthentication.ts';
import { endChallenges } from './challenges.ts';
import { proveWithPasskey, usePasskey } from './prove.ts';
import { askPasskey } from './question.ts';
import type { PasskeyAnswer, PasskeyQuestion } from './schemas.ts';

const USABLE_CREDENTIALS = sql<{ id: string; transports: string[] }>(
  'usable-passkey-credentials',
  'select credential_id as id, transports from passkey where person_id = $1 and clone_noted_at is null',
);

/** Asks for one of the person's own passkeys. Refusals: 'no-passkey', 'too-many-requests'. */
export async function askForProof(services: Services, { personId, sessionId }: Citizen): Promise<Result<PasskeyQuestion>> {
  const admitted = await takeTry(services, 'passkey-challenge-by-account', `person:${personId}`);
  if (!admitted.ok) return admitted;
  const credentials = await services.db.read(USABLE_CREDENTIALS, [personId]);
  if (credentials.length === 0) return refuse('no-passkey');
  return ok(await askPasskey(services, 'reauthenticate', sessionId, credentials));
}

/** A recent proof for this session, as the password again would be. Refusals: 'passkey-too-late', 'passkey-refused'. */
export async function reauthenticateWithPasskey(
  services: Services,
  citizen: Citizen,
  answer: PasskeyAnswer,
): Promise<Result<undefined>> {
  const { personId, sessionId } = citizen;
  const proved = await proveWithPasskey(services, answer, { purpose: 'reauthenticate', secret: sessionId });
  if (!proved.ok) return proved;
  // A good passkey of somebody else who is at hand, a child or a neighbour, says nothing about whose session this is.
  if (proved.value.personId !== personId) return refuse('passkey-refused');
  const now = services.clock.now();
  const noted = await services.db.transaction(async (tx) => {
    if (!(await usePasskey(tx, proved.value, now))) return refuse('passkey-refused');
    await noteProof(tx, citizen, now);
    return ok(undefined);
  });
  if (noted.ok) await endChallenges(services, sessionId);
  return noted;
}
