import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow, signInPath } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const session = dataOrThrow(event, await api(event).GET('/api/session'));
  if (!session.signedIn) redirect(303, signInPath(event.url));
  return { person: session.person };
};
