import { redirect, type RequestEvent } from '@sveltejs/kit';
import { refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const params = ({ params: { uploadId } }: RequestEvent<{ uploadId: string }>) => ({ path: { uploadId } });

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { found: undefined };
  const answer = await api(event).GET('/api/bank-statements/{uploadId}', { params: params(event) });
  return { found: dataOrThrow(event, answer) };
};

export const actions: Actions = {
  release: async (event) => {
    const typed = typedIn(await event.request.formData());
    const answer = await api(event).POST('/api/bank-statements/{uploadId}/release', {
      params: params(event),
      body: { digest: textIn(typed, 'digest') },
    });
    if (!answer.response.ok) return refused(event, 'release', typed, answer);
    redirect(303, `${event.url.pathname}?done=released`);
  },

  reject: async (event) => {
    const typed = typedIn(await event.request.formData());
    const answer = await api(event).POST('/api/bank-statements/{uploadId}/reject', {
      params: params(event),
      body: { reason: textIn(typed, 'reason') },
    });
    if (!answer.response.ok) return refused(event, 'reject', typed, answer);
    redirect(303, `${event.url.pathname}?done=rejected`);
  },
};
