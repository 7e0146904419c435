import { type ActionFailure, redirect, type RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import type { paths } from '#lib/api.generated.ts';
import { keepPendingCode } from '#lib/code/pending-code.ts';
import { failWith, type FormProblem, problemOf, signInPath } from '#lib/problem.ts';
import { confirmPath } from './provable.server.ts';

export const PROFILE = '/settings/profile';

type Change = NonNullable<paths['/api/profile/changes']['post']['requestBody']>['content']['application/json'];

/** Asks for the change and leads to the page of its code; what was typed comes back where something is wrong. */
export async function askChange<Values extends Record<string, unknown>>(
  event: RequestEvent,
  change: Change,
  values: Values,
): Promise<ActionFailure<{ problem: FormProblem; values: Values }>> {
  const answer = await api(event).POST('/api/profile/changes', { body: change });
  const { code } = problemOf(answer);
  if (code === 'session-expired') redirect(303, signInPath(event.url));
  if (code === 'reauthentication-needed') redirect(303, confirmPath(event.url));
  if (!answer.data) return failWith(answer, values);
  keepPendingCode(event.cookies, event.url, PROFILE, answer.data);
  redirect(303, `${PROFILE}/code?field=${change.field}`);
}
