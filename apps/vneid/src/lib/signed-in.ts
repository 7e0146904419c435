import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Person } from '#server/accounts/session.ts';

/** Who is signed in; anybody else is led to the sign-in and back here. */
export function signedIn({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): Person {
  if (locals.person) return locals.person;
  redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
}
