import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow, signInPath } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [answer, latest] = await Promise.all([
    api(event).GET('/api/session'),
    api(event).GET('/api/news', { params: { query: { limit: 2 } } }),
  ]);
  const session = dataOrThrow(event, answer);
  if (!session.signedIn) redirect(303, signInPath(event.url));
  // One's own records come without the news where these fail.
  return { person: session.person, news: latest.data?.news ?? [] };
};
