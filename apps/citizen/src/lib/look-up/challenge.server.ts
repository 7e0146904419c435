import { type ActionFailure, fail } from '@sveltejs/kit';
import { failFields, textOf } from '@openvssid/ui/web/form-input';
import { type Answer, type FormProblem, formProblem, type Problem, problemOf } from '#lib/problem.ts';

/** The question that comes with a refusal: two numbers to add, and the token that brings the answer back. */
export type Challenge = { readonly token: string; readonly first: number; readonly second: number };

export function challengeOf({ code, params }: Problem): Challenge | undefined {
  if (code !== 'challenge-needed' && code !== 'challenge-wrong') return undefined;
  return {
    token: String(params?.['challenge'] ?? ''),
    first: Number(params?.['first'] ?? 0),
    second: Number(params?.['second'] ?? 0),
  };
}

/** What was answered; nothing where no question was asked. */
export function challengeAnswerOf(form: FormData): { token: string; answer: string } | undefined {
  const token = textOf(form, 'challenge').slice(0, 200);
  return token === '' ? undefined : { token, answer: textOf(form, 'challengeAnswer').slice(0, 20) };
}

type Failure<Values> = ActionFailure<{ problem: FormProblem; values: Values; challenge: Challenge | undefined }>;

/** As `failWith`, with the question where the refusal brings one. */
export function failWithChallenge<Values extends Record<string, unknown>>(
  answer: Answer<unknown>,
  values: Values,
): Failure<Values> {
  const problem = problemOf(answer);
  const challenge = challengeOf(problem);
  const shown = formProblem(problem);
  // The summary leads to the question.
  const fields = challenge ? { challengeAnswer: problem.title } : shown.fields;
  return fail(problem.status, { problem: { ...shown, fields }, values, challenge });
}

/** As `failFields`: nothing was looked up, so no question either. */
export function failMissing<Values extends Record<string, unknown>>(
  fields: Record<string, string>,
  values: Values,
): Failure<Values> {
  const { status, data } = failFields(fields, values);
  return fail(status, { ...data, challenge: undefined });
}
