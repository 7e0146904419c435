import type { Answers, AnswerValue, Page, Question } from '@openvssid/procedures/forms';
import { shownValue } from './shown-value.ts';

/** What stands in the fields: text as it is typed, ticks, codes. Conditions look at these. */
export type LiveAnswers = Readonly<Record<string, AnswerValue>>;

/** The fields of a page that is opened: what the draft holds. */
export function openedWith(page: Page, answers: Answers): LiveAnswers {
  const own = page.questions.flatMap((question) => {
    const live = question.kind === 'locked' ? answers[question.key] : fieldOf(question, answers[question.key]);
    return live === undefined ? [] : [[question.key, live] as const];
  });
  return { ...answers, ...Object.fromEntries(own) };
}

/** The fields as they were posted or stand in the form now. */
export function typedInto(page: Page, live: LiveAnswers, typed: Readonly<Record<string, unknown>>): LiveAnswers {
  const asked = page.questions.filter(({ kind }) => kind !== 'locked' && kind !== 'fileList');
  const own = asked.flatMap((question): (readonly [string, AnswerValue])[] => {
    const { key } = question;
    if (question.kind === 'tick') return [[key, key in typed]];
    if (question.kind === 'multiChoice') return [[key, listOf(typed[key])]];
    // Another province has other wards.
    if (question.kind === 'ward' && isOther(typed[question.provinceQuestion], live[question.provinceQuestion]))
      return [[key, '']];
    const text = typed[key];
    // A field that is hidden keeps what was typed before.
    return typeof text === 'string' ? [[key, text]] : [];
  });
  return { ...live, ...Object.fromEntries(own) };
}

function listOf(typed: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(typed) ? typed : [typed];
  return values.filter((value) => typeof value === 'string');
}

function isOther(typed: unknown, before: AnswerValue | undefined): boolean {
  return typeof typed === 'string' && typed !== (before ?? '');
}

function fieldOf(question: Question, answer: AnswerValue | undefined): AnswerValue | undefined {
  return typeof answer === 'string' ? shownValue(question, answer) : answer;
}
