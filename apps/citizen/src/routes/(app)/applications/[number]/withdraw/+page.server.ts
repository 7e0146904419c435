import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { forWhom, keepFor } from '#lib/acting/for-whom.ts';
import { api } from '#lib/api.ts';
import { failWith } from '#lib/problem.ts';
import { loadApplication } from '#lib/services/load-application.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { number, service, may } = await loadApplication(event);
  // Decided or withdrawn in the meantime: its page says so.
  if (event.request.method === 'GET' && !may.includes('withdrawn')) redirect(303, keepFor(event.url, `/applications/${number}`));
  return { number, service };
};

export const actions: Actions = {
  default: async (event) => {
    const { number } = event.params;
    const reason = textOf(await event.request.formData(), 'reason');
    const answer = await api(event).POST('/api/applications/{number}/withdraw', {
      params: { path: { number }, query: forWhom(event.url) },
      body: { reason },
    });
    if (answer.response.status === 409) redirect(303, keepFor(event.url, `/applications/${number}?conflict=1`));
    if (!answer.response.ok) return failWith(answer, { reason });
    redirect(303, keepFor(event.url, `/applications/${number}`));
  },
};
