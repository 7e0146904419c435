import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';
import type { Typed } from '#lib/desk/posted.ts';
import { type Answer, formProblem, problemOf } from '#lib/problem.ts';
import type { Undone } from './undone.ts';

/** An act that the API refused: what was typed stays, also where the session has ended. */
export function refused(event: RequestEvent, act: string, typed: Typed, answer: Answer<unknown>): ActionFailure<Undone> {
  const problem = problemOf(answer);
  if (problem.status === 401) event.locals.keepTyped = true;
  return fail(problem.status, { act, typed, problem: formProblem(problem) });
}

/** What the page itself finds wrong. */
export function incomplete(act: string, typed: Typed, fields: Readonly<Record<string, string>>): ActionFailure<Undone> {
  return fail(422, { act, typed, problem: { code: 'invalid-request', message: Object.values(fields)[0] ?? '', fields } });
}
