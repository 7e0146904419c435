import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Person } from '#server/accounts/session.ts';
import { signedIn } from './signed-in.ts';

/** Who is signed in and has just entered the passcode; anybody else is led there and back here. Before a page that shows something sensitive. */
export function passcodeProved(event: Pick<RequestEvent, 'locals' | 'url'>): Person {
  const person = signedIn(event);
  if (event.locals.vneid.accounts.hasPasscodeProof(person)) return person;
  redirect(303, `/passcode?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
}
