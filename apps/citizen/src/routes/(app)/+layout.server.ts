import { redirect } from '@sveltejs/kit';
import { readActing } from '#lib/acting/for-whom.ts';
import { signInPath, throwProblem } from '#lib/problem.ts';
import type { LayoutServerLoad } from './$types';

/** Pages below are for people who are signed in. */
export const load: LayoutServerLoad = async (event) => {
  const path = signInPath(event.url);
  const { session } = await event.parent();
  // What was typed is not lost to a session that ended: the page is shown once more with it.
  if (session.signedIn) return { acting: await readActing(event) };
  if (event.locals.keepTyped) return { acting: undefined };
  if (session.problem) throwProblem(event, session.problem);
  redirect(303, path);
};
