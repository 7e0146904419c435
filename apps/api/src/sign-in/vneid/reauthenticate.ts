import { ok, refuse, type Result } from '@openvssid/core';
import type { Citizen } from '../../http/citizen-session.ts';
import type { Services } from '../../services.ts';
import { noteProof } from '../reauthentication.ts';
import { findPerson, match } from './person.ts';
import type { Proof } from './redeem.ts';

/** Who has just signed in at VNeID, anew, is whose session this is. Refusal: 'vneid-somebody-else'. */
export async function reauthenticateWithVneid(
  services: Services,
  citizen: Citizen,
  { identity }: Proof,
): Promise<Result<undefined>> {
  const person = await findPerson(services.db, identity.citizenNumber);
  if (person?.personId !== citizen.personId || match(identity, person) !== 'same') return refuse('vneid-somebody-else');
  await services.db.transaction((tx) => noteProof(tx, citizen, services.clock.now()));
  return ok(undefined);
}
