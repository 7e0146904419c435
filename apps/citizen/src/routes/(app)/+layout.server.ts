import { redirect } from '@sveltejs/kit';
import { mayBeForAnother, readActing, withoutFor } from '#lib/acting/for-whom.ts';
import { signInPath, throwProblem } from '#lib/problem.ts';
import type { LayoutServerLoad } from './$types';

/** Pages below are for people who are signed in. */
export const load: LayoutServerLoad = async (event) => {
  const path = signInPath(event.url);
  const { session } = await event.parent();
  // Never a banner over a page that shows one's own data.
  if (event.url.searchParams.has('for') && !mayBeForAnother(event.url.pathname)) redirect(303, withoutFor(event.url));
  // What was typed is not lost to a session that ended: the page is shown once more with it.
  if (session.signedIn) return { acting: await readActing(event) };
  if (event.locals.keepTyped) return { acting: undefined };
  if (session.problem) throwProblem(event, session.problem);
  redirect(303, path);
};
