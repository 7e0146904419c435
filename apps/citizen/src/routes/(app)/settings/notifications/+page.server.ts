import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/settings/notifications';

export const load: PageServerLoad = async (event) => {
  const { topics } = dataOrThrow(event, await api(event).GET('/api/notification-preferences'));
  return { topics, saved: event.url.searchParams.has('saved') };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { topics } = dataOrThrow(event, await api(event).GET('/api/notification-preferences'));
    const chosen = topics.map(({ topic }) => ({
      topic,
      app: form.has(`${topic}.app`),
      email: form.has(`${topic}.email`),
      sms: form.has(`${topic}.sms`),
    }));
    const answer = await api(event).PUT('/api/notification-preferences', { body: { topics: chosen } });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.response.ok) return failWith(answer, {});
    redirect(303, `${HERE}?saved`);
  },
};
