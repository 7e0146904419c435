import { type Answers, checkAnswers, type Page } from '@openvssid/procedures';
import type { FieldError } from '@openvssid/procedures/forms';
import type { Draft } from './draft.ts';

/**
 * What the service finds wrong between the answers of a page that was just saved and those given so far, said where it is typed. A fault
 * of another page waits for that page, or for the check of the whole form.
 */
export function faultsBetween(
  { procedure, form, facts, day, settings }: Draft,
  page: Page,
  answers: Answers,
): readonly FieldError[] {
  const ofPage = new Set(page.questions.map(({ key }) => key));
  const soFar = checkAnswers(form, answers).answers;
  return procedure.check(facts, soFar, day, settings).filter(({ field }) => ofPage.has(field));
}
