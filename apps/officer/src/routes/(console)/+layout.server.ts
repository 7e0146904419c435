import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { signInPath, throwProblem } from '#lib/problem.ts';
import type { LayoutServerLoad } from './$types';

/** Pages below are for officers who are signed in. */
export const load: LayoutServerLoad = async (event) => {
  const path = signInPath(event.url);
  const { session } = await event.parent();
  // What was typed is not lost to a session that ended: the page is shown once more with it.
  if (session.signedIn) return { reading: (await api(event).GET('/api/reading-quota')).data };
  if (event.locals.keepTyped) return;
  if (session.problem) throwProblem(event, session.problem);
  redirect(303, path);
};
