import { ok, refuse, type Result } from '@openvssid/core';
import {
  type Answers,
  atDesk,
  type Facts,
  type Form,
  lockAnswers,
  type Procedure,
  type ProcedureSettings,
  procedureByKey,
  type Question,
  startAnswers,
  withChoices,
} from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { loadFacts } from '../../facts/load.ts';
import { type DraftPlace, draftFiles } from '../../files/draft-files.ts';
import type { StoredFile } from '../../files/stored-file.ts';
import { isAtDesk } from '../../files/drafted-by.ts';
import { civilDay } from '@openvssid/server/clock';

type DraftRow = { answers: Answers; version: number; updatedAt: Temporal.Instant };

/** A draft as it stands now: locked fields from the facts, lists of files from the files. Version 0 was never saved. */
export type Draft = {
  place: DraftPlace;
  procedure: Procedure;
  /** The questions as they are put to this person: with what their records offer. */
  form: Form;
  facts: Facts;
  day: Temporal.PlainDate;
  settings: ProcedureSettings;
  answers: Answers;
  files: readonly StoredFile[];
  version: number;
  updatedAt: Temporal.Instant | undefined;
};

const FIND_DRAFT = sql<DraftRow>(
  'find-draft',
  `select answers, version, updated_at as "updatedAt" from application_draft
    where person_id = $1 and procedure = $2 and subject_key = $3 and drafted_by = $4`,
);

export type DraftTime = { now: Temporal.Instant; draftDays: number };

/** What a draft is opened with: the moment, and what the operator set. */
export type DraftSettings = DraftTime & { settings: ProcedureSettings };

/** The person's draft of a service, or a new one begun from what the account knows. `not-found` where there is no such service or subject. */
export async function openDraft(query: Query, place: DraftPlace, time: DraftSettings): Promise<Result<Draft>> {
  const procedure = procedureByKey(place.procedure);
  if (!procedure || (procedure.subject === 'none') !== (place.subjectKey === '')) return refuse('not-found');
  const day = civilDay(time.now);
  const facts = await loadFacts(query, procedure.facts, { ...place, on: day });
  if (isSubjectMissing(procedure, facts)) return refuse('not-found');
  const [found] = await query(FIND_DRAFT, [place.personId, place.procedure, place.subjectKey, place.draftedBy]);
  const expired = found !== undefined && Temporal.Instant.compare(found.updatedAt, oldestKept(time)) <= 0;
  const row = expired ? undefined : found;
  const files = expired ? [] : await draftFiles(query, place);
  const put = isAtDesk(place.draftedBy) ? atDesk(procedure.form) : procedure.form;
  const form = withChoices(put, procedure.choices?.(facts, day, time.settings) ?? {});
  const known = procedure.prefill(facts, day, time.settings);
  const answers = lockAnswers(form, known, row?.answers ?? startAnswers(form, known));
  return ok({
    place,
    procedure,
    form,
    facts,
    day,
    settings: time.settings,
    files,
    answers: withFiles(procedure, answers, files),
    version: row?.version ?? 0,
    updatedAt: row?.updatedAt,
  });
}

/** What the application would be about is not the person's, or not on record. */
export function isSubjectMissing({ subject }: Procedure, { visit, contested }: Facts): boolean {
  return (subject === 'visit' && visit === undefined) || (subject === 'application' && contested === undefined);
}

/** Drafts live thirty days after they were last saved (setting). */
export function oldestKept({ now, draftDays }: DraftTime): Temporal.Instant {
  return now.subtract({ hours: 24 * draftDays });
}

/** Files are sent up one by one and belong to the draft at once: what is posted about them counts for nothing. */
export function withFiles(procedure: Procedure, answers: Answers, files: readonly StoredFile[]): Answers {
  const lists = questionsOf(procedure).filter(({ kind }) => kind === 'fileList');
  const others = Object.entries(answers).filter(([key]) => !lists.some((list) => list.key === key));
  const listed = lists.flatMap(({ key }) => {
    const ids = files.filter(({ question }) => question === key).map(({ fileId }) => fileId);
    return ids.length === 0 ? [] : [[key, ids] as const];
  });
  return Object.fromEntries([...others, ...listed]);
}

export function questionsOf({ form }: Procedure): readonly Question[] {
  return form.pages.flatMap(({ questions }) => questions);
}
