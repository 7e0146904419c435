import { randomUUID } from 'node:crypto';
import { type ActionFailure, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { deskActionTexts } from '@openvssid/ui/texts/desk-actions';
import { type Answer, formProblem, type Problem, problemOf } from '#lib/problem.ts';
import type { DeskAction } from './file.ts';
import type { Conflict, NotDone, Typed } from './posted.ts';

export type DeskEvent = RequestEvent<{ number: string }>;

/** After an action: done leads back to the file; not done keeps what was typed and says why. */
export function finish(
  event: DeskEvent,
  action: DeskAction,
  typed: Typed,
  answer: Answer<unknown>,
  fields: Readonly<Record<string, string>> = {},
): ActionFailure<NotDone> {
  if (answer.response.ok) redirect(303, donePath(event, action));
  const problem = problemOf(answer);
  if (problem.status === 401) event.locals.keepTyped = true;
  const conflict = conflictOf(problem);
  if (problem.code === 'client-key-reused') return sentBefore(event, action, typed);
  return fail(problem.status, { action, typed, problem: atFields(problem, fields), ...(conflict && { conflict }) });
}

/** The form was sent before with other words, and the answer lost; these are an act of their own, with a key of its own. */
function sentBefore(event: DeskEvent, action: DeskAction, typed: Typed): ActionFailure<NotDone> {
  const message = deskActionTexts[event.locals.language].sentBefore;
  return fail(409, { action, typed: withNewKey(typed), problem: { code: 'client-key-reused', message, fields: {} } });
}

function withNewKey(typed: Typed): Typed {
  return typed.map(([name, value]) => [name, name === 'clientKey' ? randomUUID() : value]);
}

/** What the page itself finds wrong. */
export function notDone(action: DeskAction, typed: Typed, fields: Readonly<Record<string, string>>): ActionFailure<NotDone> {
  return fail(422, { action, typed, problem: { code: 'invalid-request', message: Object.values(fields)[0] ?? '', fields } });
}

function donePath({ params, url }: DeskEvent, action: DeskAction): string {
  const back = url.searchParams.get('back');
  if (action === 'transfer') return `/?transferred=${encodeURIComponent(params.number)}`;
  return `/applications/${encodeURIComponent(params.number)}?${new URLSearchParams({ ...(back !== null && { back }), done: action }).toString()}`;
}

/** The API's names of fields in those of the form. */
function atFields(problem: Problem, names: Readonly<Record<string, string>>) {
  const shown = formProblem(problem);
  return {
    ...shown,
    fields: Object.fromEntries(Object.entries(shown.fields).map(([path, message]) => [names[path] ?? path, message])),
  };
}

/** Somebody else was first: who, with what, when. */
function conflictOf({ code, params }: Problem): Conflict | undefined {
  if (code !== 'action-not-allowed' || params?.['happened'] === undefined) return undefined;
  return { by: String(params['by'] ?? ''), happened: String(params['happened']), at: String(params['at'] ?? '') };
}
