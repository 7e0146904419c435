import { type Answers, checkAnswers } from '@openvssid/procedures';
import type { FieldError } from '@openvssid/procedures/forms';
import type { Query } from '@openvssid/server/db/query';
import type { Draft } from './draft.ts';
import { unknownReferences } from './unknown-references.ts';

export type CheckedDraft = { answers: Answers; errors: readonly FieldError[] };

/** The whole form as it would be sent now: what is not asked is left out, and everything that is wrong is named. */
export async function checkDraft(
  query: Query,
  { procedure, form, facts, answers: draft, day, settings }: Draft,
): Promise<CheckedDraft> {
  const { answers, errors } = checkAnswers(form, draft);
  const inForm = errors.length > 0 ? errors : procedure.check(facts, answers, day, settings);
  return { answers, errors: [...inForm, ...(await unknownReferences(query, form, answers))] };
}
