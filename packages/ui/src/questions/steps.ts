import {
  type Answers,
  type Form,
  isRequired,
  type Page,
  type Question,
  readAnswers,
  visiblePages,
  visibleQuestions,
} from '@openvssid/procedures/forms';

/** Steps that follow the questions of every service. */
export const CHECK = 'check';
export const SEND = 'send';

/**
 * The step after a page. Whoever changes an answer from the check page goes back there, but for pages that the change brought up:
 * `pagesBefore` are those there were.
 */
export function nextStep(form: Form, page: Page, answers: Answers, fromCheck?: { pagesBefore: readonly string[] }): string {
  const following = visiblePages(form, answers).slice(positionOf(form, page, answers) + 1);
  const next = fromCheck ? following.find(({ key }) => !fromCheck.pagesBefore.includes(key)) : following[0];
  return next?.key ?? CHECK;
}

/** The step before a page; undefined for the first one. */
export function previousStep(form: Form, page: Page, answers: Answers): string | undefined {
  return visiblePages(form, answers)[positionOf(form, page, answers) - 1]?.key;
}

/** Where a draft is taken up again: at the first page that is not finished, or that was passed over without an answer. */
export function stepToContinue(form: Form, answers: Answers): string {
  return visiblePages(form, answers).find((page) => !isFinished(page, answers))?.key ?? CHECK;
}

export function positionOf(form: Form, page: Page, answers: Answers): number {
  return visiblePages(form, answers).findIndex(({ key }) => key === page.key);
}

function isFinished(page: Page, answers: Answers): boolean {
  if (readAnswers(page, answers, answers).errors.length > 0) return false;
  const asked = visibleQuestions(page, answers).filter(({ kind }) => kind !== 'locked');
  return asked.length === 0 || asked.some((question) => isAnswered(question, answers));
}

function isAnswered(question: Question, answers: Answers): boolean {
  const answer = answers[question.key];
  return answer !== undefined && (question.kind !== 'tick' || answer === true || isAlwaysRequired(question, answers));
}

function isAlwaysRequired(question: Question, answers: Answers): boolean {
  return question.kind !== 'locked' && isRequired(question, answers);
}
