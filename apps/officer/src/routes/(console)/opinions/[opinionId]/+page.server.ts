import { redirect, type RequestEvent } from '@sveltejs/kit';
import { opinionTexts } from '@openvssid/ui/texts/opinions';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const paramsOf = ({ params }: RequestEvent<{ opinionId: string }>) => ({ path: { opinionId: params.opinionId } });

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { found: undefined };
  return { found: dataOrThrow(event, await api(event).GET('/api/opinions/{opinionId}', { params: paramsOf(event) })) };
};

export const actions: Actions = {
  answer: async (event) => {
    const typed = typedIn(await event.request.formData());
    const text = textIn(typed, 'text');
    if (text.length < 10) return incomplete('answer', typed, { text: opinionTexts[event.locals.language].missing });
    const answer = await api(event).POST('/api/opinions/{opinionId}/answer', { params: paramsOf(event), body: { text } });
    if (!answer.response.ok) return refused(event, 'answer', typed, answer);
    redirect(303, '/opinions?done=answer');
  },
};
