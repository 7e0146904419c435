import { redirect } from '@sveltejs/kit';
import { refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { days: 0, channels: [], failures: [], retried: null };
  const retried = event.url.searchParams.get('retried');
  return {
    ...dataOrThrow(event, await api(event).GET('/api/message-deliveries')),
    retried: retried !== null && /^\d{1,9}$/.test(retried) ? Number(retried) : null,
  };
};

export const actions: Actions = {
  retry: async (event) => {
    const typed = typedIn(await event.request.formData());
    const channel = textIn(typed, 'channel') === 'sms' ? 'sms' : 'email';
    const answer = await api(event).POST('/api/message-deliveries/retry', { body: { channel } });
    if (!answer.data) return refused(event, 'retry', typed, answer);
    redirect(303, `/templates/deliveries?retried=${answer.data.retried}`);
  },
};
