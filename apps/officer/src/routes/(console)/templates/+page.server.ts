import { redirect } from '@sveltejs/kit';
import { refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { notices: [], letters: [] };
  return dataOrThrow(event, await api(event).GET('/api/message-templates'));
};

export const actions: Actions = {
  switch: async (event) => {
    const typed = typedIn(await event.request.formData());
    const kind = textIn(typed, 'kind');
    const channel = textIn(typed, 'channel') === 'sms' ? 'sms' : 'email';
    const answer = await api(event).PUT('/api/message-settings/{kind}/{channel}', {
      params: { path: { kind, channel } },
      body: { enabled: textIn(typed, 'enabled') === 'true' },
    });
    if (!answer.data) return refused(event, 'switch', typed, answer);
    redirect(303, `/templates?saved=1#${encodeURIComponent(kind)}`);
  },
};
