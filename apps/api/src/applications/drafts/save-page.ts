import { ok, refuse, type Result } from '@openvssid/core';
import { pageOf, readAnswers } from '@openvssid/procedures';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import type { DraftPlace } from '../../files/draft-files.ts';
import type { Services } from '../../services.ts';
import { momentNow } from '@openvssid/server/clock';
import { procedureSettings } from '../settings.ts';
import { type Draft, openDraft, questionsOf, withFiles } from './draft.ts';
import { compareDraft } from './compare-draft.ts';
import { faultsBetween } from './faults-between.ts';
import { dropExpiredDraft } from './drop-draft.ts';
import type { SavedPage } from './saved-page.ts';
import { unknownReferences } from './unknown-references.ts';

export type PostedPage = { page: string; version: number; answers: Readonly<Record<string, unknown>> };

const INSERT_DRAFT = sql<{ version: number }>(
  'insert-draft',
  `insert into application_draft (person_id, procedure, subject_key, drafted_by, answers, version, created_at, updated_at)
   values ($1, $2, $3, $4, $5, 1, $6, $6)
   on conflict do nothing returning version`,
);

const UPDATE_DRAFT = sql<{ version: number }>(
  'update-draft',
  `update application_draft set answers = $6, version = version + 1, updated_at = $7
    where person_id = $1 and procedure = $2 and subject_key = $3 and drafted_by = $4 and version = $5 returning version`,
);

/**
 * Saves one page. What is right is kept even where something is wrong, and the errors are answered.
 * A page that was open elsewhere in the meantime is refused (`draft-changed`): nothing is overwritten unseen.
 */
export async function savePage(services: Services, place: DraftPlace, posted: PostedPage): Promise<Result<SavedPage>> {
  const time = { now: momentNow(services), draftDays: services.config.DRAFT_DAYS, settings: procedureSettings(services.config) };
  await dropExpiredDraft(services, place, time);
  const saved = await services.db.transaction(async (tx): Promise<Result<SavedPage>> => {
    const opened = await openDraft(tx.run, place, time);
    if (!opened.ok) return opened;
    const draft = opened.value;
    const page = pageOf(draft.form, posted.page);
    if (!page) return refuse('not-found');
    if (posted.version !== draft.version) return refuse('draft-changed', { params: { version: draft.version } });
    const files = Object.fromEntries(
      questionsOf(draft.procedure)
        .filter(({ kind }) => kind === 'fileList')
        .map(({ key }) => [key, draft.answers[key]]),
    );
    const reading = readAnswers(page, { ...posted.answers, ...files }, draft.answers);
    const answers = withFiles(draft.procedure, reading.answers, draft.files);
    const version = await write(tx, draft, answers, time.now);
    if (version === undefined) return refuse('draft-changed');
    const asked = new Set(page.questions.map(({ key }) => key));
    const unknown = (await unknownReferences(tx.run, draft.form, answers)).filter(({ field }) => asked.has(field));
    const ofForm = [...reading.errors, ...unknown];
    const errors = ofForm.length > 0 ? ofForm : faultsBetween(draft, page, answers);
    return ok({ draft: { ...draft, answers, version, updatedAt: time.now }, errors });
  });
  return saved.ok ? compareDraft(services, saved.value, time) : saved;
}

async function write(
  tx: Transaction,
  { place, version }: Draft,
  answers: Draft['answers'],
  now: Temporal.Instant,
): Promise<number | undefined> {
  const { personId, procedure, subjectKey, draftedBy } = place;
  const key = [personId, procedure, subjectKey, draftedBy];
  const [saved] =
    version === 0
      ? await tx.run(INSERT_DRAFT, [...key, json(answers), now])
      : await tx.run(UPDATE_DRAFT, [...key, version, json(answers), now]);
  return saved?.version;
}
