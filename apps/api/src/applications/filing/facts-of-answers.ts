import type { Query } from '@openvssid/server/db/query';
import { claimedChildFact } from '../../facts/claimed-child.ts';
import type { ReadyDraft } from './ready-draft.ts';

/** The draft with the facts that hang on its answers. Read only once the code was right; nothing of them is ever answered. */
export async function factsOfAnswers(query: Query, ready: ReadyDraft): Promise<ReadyDraft> {
  const { draft, answers } = ready;
  if (!draft.procedure.facts.includes('claimedChild')) return ready;
  const claimedChild = await claimedChildFact(query, draft.place.personId, answers);
  return { answers, draft: { ...draft, facts: { ...draft.facts, claimedChild } } };
}
