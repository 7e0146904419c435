import { ok, type Result } from '@openvssid/core';
import { takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { type ChallengeAnswer, challengeIfMany } from './challenge.ts';

/** The two look-ups that concern a person; their tries are counted apart. */
export type PersonLookUp = 'social-insurance-number' | 'health-card';

/** Whom somebody asks for: name key and birth date as typed. */
export type Subject = { nameKey: string; birth: string };

export type Asker = { network: string; challenge?: ChallengeAnswer | undefined };

/** A look-up of places: generous, with a question to people in between. */
export function admitPlaceLookUp(services: Services, { network, challenge }: Asker): Promise<Result<undefined>> {
  return challengeIfMany(services, { limit: 'place-look-up-challenge-by-address', network }, challenge);
}

/**
 * Takes a try of the network, then one of the subject. The subject is what was typed, counted before anybody looks: somebody is found
 * only under the very name and birth date of their record, so that these tries are those of the person too – and a subject whose
 * tries are used up is refused alike whether the next one would have been right, wrong or about nobody.
 */
export async function admitPersonLookUp(
  services: Services,
  kind: PersonLookUp,
  { nameKey, birth }: Subject,
  { network, challenge }: Asker,
): Promise<Result<undefined>> {
  const asked = await challengeIfMany(
    services,
    { limit: 'person-look-up-challenge-by-address', network, key: [network, kind] },
    challenge,
  );
  if (!asked.ok) return asked;
  const ofNetwork = await takeTry(services, 'person-look-up-by-address', [network, kind]);
  if (!ofNetwork.ok) return ofNetwork;
  const ofSubject = await takeTry(services, 'person-look-up-by-subject', [`${nameKey}|${birth}`, kind]);
  return ofSubject.ok ? ok(undefined) : ofSubject;
}
