import { type Answers, holds } from './answers.ts';
import type { FieldError } from './field-error.ts';
import type { Form, Page, Question } from './form.ts';
import { readQuestion } from './read-question.ts';

/** `answers` are always fit to be saved: what was wrong keeps its earlier value and stands in `errors`. */
export type Reading = { readonly answers: Answers; readonly errors: readonly FieldError[] };

/**
 * Reads one page as posted (form fields or JSON) over the answers given before.
 * Only the questions of that page that are asked are read; unknown keys and locked fields are ignored.
 */
export function readAnswers(page: Page, posted: Readonly<Record<string, unknown>>, previous: Answers): Reading {
  const read = new Map(Object.entries(previous));
  const errors: FieldError[] = [];
  for (const question of page.questions) {
    const answers = Object.fromEntries(read);
    if (question.kind === 'locked' || !holds(page.when, answers) || !holds(question.when, answers)) continue;
    const given = Object.hasOwn(posted, question.key) ? posted[question.key] : undefined;
    const answer = readQuestion(question, given, answers);
    if ('error' in answer) errors.push(answer.error);
    else if (answer.value === undefined) read.delete(question.key);
    else read.set(question.key, answer.value);
  }
  return { answers: Object.fromEntries(read), errors };
}

/**
 * The whole form, as stored in a draft, before it is sent: every page is read again, and what is not asked
 * (an answer given before another one changed, an unknown key) is left out.
 */
export function checkAnswers(form: Form, draft: Answers): Reading {
  let answers: Answers = {};
  const errors: FieldError[] = [];
  for (const page of form.pages) {
    if (!holds(page.when, answers)) continue;
    const reading = readAnswers(page, draft, { ...answers, ...pick(draft, lockedOf(page.questions)) });
    answers = reading.answers;
    errors.push(...reading.errors);
  }
  return { answers, errors };
}

/** The first answers of a draft: what the account already knows, locked or for the person to change. */
export function startAnswers(form: Form, known: Answers): Answers {
  return pick(known, questionsOf(form));
}

/** Locked fields as the facts say now, whatever the draft holds. Done at every load, and once more when the form is sent. */
export function lockAnswers(form: Form, known: Answers, draft: Answers): Answers {
  const [locked, asked] = [lockedOf(questionsOf(form)), questionsOf(form).filter(({ kind }) => kind !== 'locked')];
  return { ...pick(draft, asked), ...pick(known, locked) };
}

function questionsOf(form: Form): readonly Question[] {
  return form.pages.flatMap((page) => page.questions);
}

function lockedOf(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ kind }) => kind === 'locked');
}

function pick(answers: Answers, questions: readonly Question[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => questions.some((question) => question.key === key)));
}
