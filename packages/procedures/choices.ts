import { type Answers, textAnswer } from './answers.ts';
import type { Form, Option, Page, Question } from './form.ts';

/** What the person's records offer, by the key of the `recordChoice`. */
export type Choices = Readonly<Record<string, readonly Option[]>>;

/** The form of one person: its `recordChoice` questions with what that person's records offer. */
export function withChoices(form: Form, choices: Choices): Form {
  return { ...form, pages: form.pages.map((page) => pageWithChoices(page, choices)) };
}

export function pageWithChoices(page: Page, choices: Choices): Page {
  return { ...page, questions: page.questions.map((question) => questionWithChoices(question, choices)) };
}

function questionWithChoices(question: Question, choices: Choices): Question {
  return question.kind === 'recordChoice' ? { ...question, options: choices[question.key] ?? [] } : question;
}

/** Of what was offered that which was taken: kept with an application, so that it can be read when the records have changed. */
export function chosenOf(form: Form, answers: Answers): Choices {
  const taken = form.pages
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      if (question.kind !== 'recordChoice') return [];
      const option = question.options?.find(({ value }) => value === textAnswer(answers, question.key));
      return option ? [[question.key, [option]] as const] : [];
    });
  return Object.fromEntries(taken);
}

/** What the form of one person offers, by question. */
export function choicesOf(form: Form): Choices {
  const questions = form.pages.flatMap((page) => page.questions);
  return Object.fromEntries(
    questions.flatMap((question) => (question.kind === 'recordChoice' ? [[question.key, question.options ?? []] as const] : [])),
  );
}
