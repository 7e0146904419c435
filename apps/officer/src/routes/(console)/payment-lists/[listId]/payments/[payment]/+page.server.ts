import { redirect, type RequestEvent } from '@sveltejs/kit';
import { refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const path = ({ params }: RequestEvent<{ listId: string; payment: string }>) => ({
  listId: params.listId,
  payment: Number(params.payment),
});

export const load: PageServerLoad = async (event) => {
  const { listId } = event.params;
  if (event.locals.keepTyped) return { payment: undefined, listId };
  const answer = await api(event).GET('/api/payment-lists/{listId}/payments/{payment}', { params: { path: path(event) } });
  return { payment: dataOrThrow(event, answer), listId };
};

export const actions: Actions = {
  hold: async (event) => {
    const typed = typedIn(await event.request.formData());
    const answer = await api(event).POST('/api/payment-lists/{listId}/payments/{payment}/hold', {
      params: { path: path(event) },
      body: { reason: textIn(typed, 'reason') },
    });
    if (!answer.response.ok) return refused(event, 'hold', typed, answer);
    redirect(303, `${event.url.pathname}?done=held`);
  },
};
