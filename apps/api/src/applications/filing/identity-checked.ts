import { identityCheckFact } from '../../facts/identity-check.ts';
import type { DraftPlace } from '../../files/draft-files.ts';
import { checkIdentity } from '../../profile/check-identity.ts';
import type { Services } from '../../services.ts';
import type { ReadyDraft } from './ready-draft.ts';

/**
 * The draft with what the population register says about the number in its answers, where its service wants that. Asked outside of
 * any transaction and only once the code was right: no lock waits for another house, and nobody asks about numbers at random.
 */
export async function identityChecked(
  services: Services,
  ready: ReadyDraft,
  { personId }: DraftPlace,
  requestId: string,
): Promise<ReadyDraft> {
  const { draft, answers } = ready;
  const citizenNumber = draft.procedure.numberToCheck?.(answers);
  if (citizenNumber === undefined) return ready;
  await checkIdentity(services, { personId, citizenNumber, person: draft.facts.person, requestId });
  const identityCheck = await identityCheckFact(services.db.read, personId);
  return { answers, draft: { ...draft, facts: { ...draft.facts, identityCheck } } };
}
