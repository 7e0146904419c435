import { cardInForce, choicesOf } from '@openvssid/procedures';
import type { FieldError } from '@openvssid/procedures/forms';
import { z } from 'zod';
import type { Query } from '@openvssid/server/db/query';
import type { Services } from '../../services.ts';
import { choicesShown } from '../form-schema.ts';
import { answersShape, eligibilityShown, fileShown, shownPage } from '../schemas.ts';
import { bilingual, moment } from '../../http/schemas.ts';
import { procedureSettings } from '../settings.ts';
import { showAnswers } from '../show-answers.ts';
import { showEligibility } from '../show-eligibility.ts';
import { checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';

export const fieldErrorShown = z.object({ page: z.string(), field: z.string(), code: z.string(), text: bilingual });

export const draftShown = z.object({
  procedure: z.string(),
  subject: z.string(),
  version: z.number().int().describe('0: never saved'),
  updatedAt: moment.nullable(),
  expiresAt: moment.nullable(),
  eligibility: eligibilityShown,
  answers: answersShape,
  choices: choicesShown,
  home: z
    .object({ ward: z.string(), province: z.string(), beside: z.string() })
    .partial()
    .describe('Where the person lives, and the facility of their card, as far as the service knows: lists of places begin there'),
  inWords: z.array(shownPage).describe('The answers that would be sent, for checking'),
  files: z.array(fileShown),
  errors: z.array(fieldErrorShown).describe('What still keeps the draft from being sent'),
});
export type DraftShown = z.infer<typeof draftShown>;

export async function showDraft(query: Query, { config }: Pick<Services, 'config'>, draft: Draft): Promise<DraftShown> {
  const { place, procedure, form, facts, day, answers, files, version, updatedAt } = draft;
  const checked = await checkDraft(query, draft);
  return {
    procedure: place.procedure,
    subject: place.subjectKey,
    version,
    updatedAt: updatedAt?.toString() ?? null,
    expiresAt: updatedAt?.add({ hours: 24 * config.DRAFT_DAYS }).toString() ?? null,
    eligibility: showEligibility(procedure.eligibility(facts, day, procedureSettings(config))),
    answers,
    choices: choicesOf(form),
    home: homeOf(draft),
    inWords: await showAnswers(query, form, checked.answers),
    files: [...files],
    errors: checked.errors.map((error) => showError(draft, error)),
  };
}

function homeOf({ facts: { contact, cards }, day }: Draft): DraftShown['home'] {
  const beside = cardInForce(cards, day)?.firstFacilityCode;
  return {
    ...(contact.wardCode !== undefined && { ward: contact.wardCode }),
    ...(contact.provinceCode !== undefined && { province: contact.provinceCode }),
    ...(beside !== undefined && { beside }),
  };
}

export function showError(
  { procedure }: Pick<Draft, 'procedure'>,
  { field, code, text }: FieldError,
): z.infer<typeof fieldErrorShown> {
  const page = procedure.form.pages.find(({ questions }) => questions.some(({ key }) => key === field));
  return { page: page?.key ?? '', field, code, text };
}
