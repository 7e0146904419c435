import { correctionFacts } from '../../facts/corrections.ts';
import { mergingFacts } from '../../facts/merging.ts';
import type { DraftPlace } from '../../files/draft-files.ts';
import { compareWithRegister } from '../../corrections/compare-with-register.ts';
import type { Services } from '../../services.ts';
import type { ReadyDraft } from './ready-draft.ts';

/**
 * The draft with what the population register says about the details that its answers want corrected, and with whom the numbers to be
 * merged lead to. Asked outside of any transaction and only once the sending was confirmed.
 */
export async function registerCompared(
  services: Services,
  ready: ReadyDraft,
  { personId }: DraftPlace,
  requestId: string,
): Promise<ReadyDraft> {
  const { draft, answers } = ready;
  const { procedure, facts } = draft;
  const wanted = procedure.toCompare?.(answers);
  if (wanted === undefined) return ready;
  await compareWithRegister(services, { personId, person: facts.person, wanted, requestId });
  const query = services.db.read;
  const corrections = await correctionFacts(query, personId, answers);
  const merging = procedure.facts.includes('merging') ? await mergingFacts(query, personId, draft.day, answers) : [];
  return { answers, draft: { ...draft, facts: { ...facts, corrections, merging } } };
}
