/** Posted, stored and shown: text, tick, or a list (of file ids, of chosen values). */
export type AnswerValue = string | boolean | readonly string[];

/** By question key. What was not answered is absent. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** Holds when the earlier question has one of these answers, or a list with one of them in it. Data, so that server and browser judge alike. */
export type Condition = { readonly question: string; readonly is: readonly (string | boolean)[] };

export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (condition === undefined) return true;
  const given = answers[condition.question];
  if (typeof given === 'object') return condition.is.some((value) => typeof value === 'string' && given.includes(value));
  return condition.is.some((value) => value === given);
}

export function textAnswer(answers: Answers, key: string): string | undefined {
  const answer = answers[key];
  return typeof answer === 'string' ? answer : undefined;
}

export function listAnswer(answers: Answers, key: string): readonly string[] {
  const answer = answers[key];
  return typeof answer === 'object' ? answer : [];
}
