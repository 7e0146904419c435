import { ok, refuse, type Result } from '@openvssid/core';
import type { Answers } from '@openvssid/procedures';
import type { Query } from '@openvssid/server/db/query';
import type { DraftPlace } from '../../files/draft-files.ts';
import type { Config } from '../../config.ts';
import { checkDraft } from '../drafts/check-draft.ts';
import { type Draft, type DraftTime, openDraft } from '../drafts/draft.ts';
import { procedureSettings } from '../settings.ts';

/** A draft that may be sent as it is: complete, right, and by somebody the service is for. */
export type ReadyDraft = { draft: Draft; answers: Answers };

/** Everything is checked again whenever a draft is about to be sent; whatever a page said before counts for nothing. */
export async function readyDraft(query: Query, config: Config, place: DraftPlace, time: DraftTime): Promise<Result<ReadyDraft>> {
  const settings = procedureSettings(config);
  const opened = await openDraft(query, place, { ...time, settings });
  if (!opened.ok) return opened;
  const draft = opened.value;
  if (draft.version === 0) return refuse('draft-missing');
  const eligible = draft.procedure.eligibility(draft.facts, draft.day, settings);
  if (!eligible.ok) return refuse('not-eligible', { params: { reasons: eligible.reasons.map(({ code }) => code).join(' ') } });
  const { answers, errors } = await checkDraft(query, draft);
  const [first] = errors;
  return first ? refuse('answers-incomplete', { field: first.field }) : ok({ draft, answers });
}
