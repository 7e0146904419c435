import { redirect, type RequestEvent } from '@sveltejs/kit';
import { type Answer, dataOrThrow, problemOf } from './problem.ts';

/** The data of a page that asks who the person is once more: without a fresh proof it leads to the password and back. */
export function dataOrConfirm<Data>(event: Pick<RequestEvent, 'url'>, answer: Answer<Data>): Data {
  if (!answer.response.ok && problemOf(answer).code === 'reauthentication-needed') redirect(303, confirmPath(event.url));
  return dataOrThrow(event, answer);
}

/** Asks for the password, then comes back. */
export function confirmPath(url: Pick<URL, 'pathname' | 'search'>): string {
  return `/confirm?next=${encodeURIComponent(url.pathname + url.search)}`;
}
