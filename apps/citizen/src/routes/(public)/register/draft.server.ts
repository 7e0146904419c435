import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { paths } from '#lib/api.generated.ts';
import { api } from '#lib/api.ts';
import { problemOf, throwProblem } from '#lib/problem.ts';

export type Draft = paths['/api/registration']['get']['responses'][200]['content']['application/json'];
export type Step = Draft['step'];
type Event = Pick<RequestEvent, 'fetch' | 'url'>;

export const START = '/register';
const PAGES: Record<Step, string> = {
  agency: `${START}/agency`,
  commitment: `${START}/confirm`,
  code: `${START}/code`,
  photos: `${START}/photos`,
  check: `${START}/check`,
};
const ORDER: readonly Step[] = ['agency', 'commitment', 'code', 'photos', 'check'];

/** The page of the first step that is not done. */
export function pageOf({ step }: Pick<Draft, 'step'>): string {
  return PAGES[step];
}

/** The declaration in this browser; undefined where there is none. */
export async function findDraft(event: Event): Promise<Draft | undefined> {
  const answer = await api(event).GET('/api/registration');
  if (answer.data) return answer.data;
  const problem = problemOf(answer);
  return problem.code === 'registration-missing' ? undefined : throwProblem(event, problem);
}

/** The declaration, where everything before this step is done; else leads to what comes first. */
export async function draftAt(event: Event, step: Step): Promise<Draft> {
  const draft = await findDraft(event);
  if (!draft) redirect(303, START);
  if (ORDER.indexOf(draft.step) < ORDER.indexOf(step)) redirect(303, pageOf(draft));
  return draft;
}

/** A call that came too early, or too late for its draft, leads back to where the applicant is. */
export function followStep(code: string): void {
  if (code === 'registration-missing') redirect(303, START);
  if (code === 'registration-step') redirect(303, `${START}/check`);
}
