import type { Answers, AnswerValue } from './answers.ts';

/** Answers without those that are not known: an absent key is an open question. */
export function known(answers: Readonly<Record<string, AnswerValue | undefined>>): Answers {
  const given = Object.entries(answers).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return Object.fromEntries(given);
}
