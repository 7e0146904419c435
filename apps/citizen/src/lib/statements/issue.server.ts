import { redirect, type RequestEvent } from '@sveltejs/kit';
import { type Answer, failWith, problemOf, signInPath } from '#lib/problem.ts';

/** «Tải PDF» without JavaScript: the document is issued, and the browser opens it. */
export function openIssued(event: Pick<RequestEvent, 'url'>, answer: Answer<{ pdf: string }>) {
  if (answer.data) redirect(303, answer.data.pdf);
  if (problemOf(answer).status === 401) redirect(303, signInPath(new URL(event.url.pathname, event.url)));
  return failWith(answer, {});
}
