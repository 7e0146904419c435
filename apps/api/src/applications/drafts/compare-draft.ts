import { ok, type Result } from '@openvssid/core';
import { compareWithRegister } from '../../corrections/compare-with-register.ts';
import type { Services } from '../../services.ts';
import { type DraftSettings, openDraft } from './draft.ts';
import type { SavedPage } from './saved-page.ts';

/**
 * Compares what a saved page wants changed with the population register, and answers the draft as it is put then: whether papers are
 * asked for hangs on it. The save has happened whatever comes of this.
 */
export async function compareDraft(services: Services, saved: SavedPage, time: DraftSettings): Promise<Result<SavedPage>> {
  const { draft, errors } = saved;
  const { place, procedure, facts, version } = draft;
  const wanted = procedure.toCompare?.(draft.answers) ?? {};
  if (Object.keys(wanted).length === 0) return ok(saved);
  const requestId = `${procedure.key}-${version}`;
  await compareWithRegister(services, { personId: place.personId, person: facts.person, wanted, requestId });
  const opened = await openDraft(services.db.read, place, time);
  return opened.ok ? ok({ draft: opened.value, errors }) : opened;
}
