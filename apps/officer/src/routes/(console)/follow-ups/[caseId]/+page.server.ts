import { redirect, type RequestEvent } from '@sveltejs/kit';
import { refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const paramsOf = ({ params }: RequestEvent<{ caseId: string }>) => ({ path: { caseId: params.caseId } });

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { found: undefined };
  return { found: dataOrThrow(event, await api(event).GET('/api/follow-up-cases/{caseId}', { params: paramsOf(event) })) };
};

export const actions: Actions = {
  close: async (event) => {
    const typed = typedIn(await event.request.formData());
    const answer = await api(event).POST('/api/follow-up-cases/{caseId}/close', {
      params: paramsOf(event),
      body: { note: textIn(typed, 'note') },
    });
    if (!answer.response.ok) return refused(event, 'close', typed, answer);
    redirect(303, '/follow-ups?done=close');
  },
};
