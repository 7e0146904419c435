import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...dataOrThrow(event, await api(event).GET('/api/my-data')),
  withdrawn: event.url.searchParams.has('withdrawn'),
});

export const actions: Actions = {
  withdraw: async (event) => {
    const shareId = textOf(await event.request.formData(), 'shareId');
    const answer = await api(event).POST('/api/shares/{shareId}/end', { params: { path: { shareId } } });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.response.ok) return failWith(answer, {});
    redirect(303, '/settings/my-data?withdrawn');
  },
};
