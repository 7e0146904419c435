import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/settings/recovery';

export const load: PageServerLoad = async (event) => ({
  ...dataOrThrow(event, await api(event).GET('/api/recovery-at-office')),
  stopped: event.url.searchParams.has('stopped'),
});

export const actions: Actions = {
  default: async (event) => {
    const answer = await api(event).POST('/api/recovery-at-office/stop');
    if (answer.response.ok) redirect(303, `${HERE}?stopped`);
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    return failWith(answer, {});
  },
};
