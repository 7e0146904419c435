import type { Result } from '@openvssid/core';
import { checkLimit, countHit, takeTry } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import type { NamedParticipant, OrderRequest } from './order-request.ts';

/** Who names people, and from where. */
export type Asker = { payerId: number; address: string };

/**
 * Answers about people named by number and name within the limits of whoever asks: those that were wrong by themselves, because they are how
 * somebody would guess. Who is named by a reference was named before, and counts no more.
 */
export async function countedNames<T>(
  services: Services,
  { payerId, address }: Asker,
  named: readonly NamedParticipant[],
  answer: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const account = String(payerId);
  const numbered = named.filter(({ reference }) => reference === undefined);
  if (numbered.length === 0) return answer();
  const waiting = await Promise.all([
    checkLimit(services, 'participant-not-found-by-account', account),
    checkLimit(services, 'participant-not-found-by-address', address),
    // Taken before the work: tries that are sent together cannot pass it together.
    numbered.some(({ fullName }) => fullName !== undefined)
      ? takeTry(services, 'participant-named-by-account', account)
      : undefined,
  ]);
  const refused = waiting.find((one) => one?.ok === false);
  if (refused?.ok === false) return refused;
  const answered = await answer();
  if (answered.ok || answered.refusal.code !== 'participant-not-found') return answered;
  await Promise.all([
    countHit(services, 'participant-not-found-by-account', account),
    countHit(services, 'participant-not-found-by-address', address),
  ]);
  return answered;
}

export function namedIn(request: OrderRequest): readonly NamedParticipant[] {
  return request.kind === 'household-health' ? request.participants : [request.participant];
}
