import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const before = event.url.searchParams.get('before');
  const answer = await api(event).GET('/api/notifications', { params: { query: before === null ? {} : { before } } });
  // An address cut off on its way is no reason for an error page: the list begins anew.
  if (before !== null && answer.response.status === 400) redirect(303, '/notifications');
  return { ...dataOrThrow(event, answer), isFirstPage: before === null };
};

export const actions: Actions = {
  readAll: async (event) => {
    const answer = await api(event).POST('/api/notifications/read-all');
    if (answer.response.ok) redirect(303, '/notifications');
    if (problemOf(answer).status === 401) redirect(303, signInPath(event.url));
    return failWith(answer, {});
  },
};
