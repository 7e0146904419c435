import { redirect } from '@sveltejs/kit';
import { refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { found: undefined };
  return { found: dataOrThrow(event, await api(event).GET('/api/payment-lists')) };
};

export const actions: Actions = {
  make: async (event) => {
    const typed = typedIn(await event.request.formData());
    const answer = await api(event).POST('/api/payment-lists', { body: { month: textIn(typed, 'month') } });
    if (!answer.data) return refused(event, 'make', typed, answer);
    redirect(303, `/payment-lists/${answer.data.listId}?done=made`);
  },
};
