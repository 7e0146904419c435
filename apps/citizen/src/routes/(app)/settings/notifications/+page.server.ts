import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/settings/notifications';

export const load: PageServerLoad = async (event) => {
  const client = api(event);
  const [preferences, push, quiet] = await Promise.all([
    client.GET('/api/notification-preferences'),
    client.GET('/api/push-subscription'),
    client.GET('/api/quiet-hours'),
  ]);
  const { topics } = dataOrThrow(event, preferences);
  return { topics, push: dataOrThrow(event, push), quiet: dataOrThrow(event, quiet), saved: event.url.searchParams.has('saved') };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { topics } = dataOrThrow(event, await api(event).GET('/api/notification-preferences'));
    const chosen = topics.map(({ topic }) => ({
      topic,
      app: form.has(`${topic}.app`),
      push: form.has(`${topic}.push`),
      email: form.has(`${topic}.email`),
      sms: form.has(`${topic}.sms`),
    }));
    const answer = await api(event).PUT('/api/notification-preferences', { body: { topics: chosen } });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.response.ok) return failWith(answer, {});
    const quiet = { enabled: form.has('enabled'), from: textOf(form, 'from'), to: textOf(form, 'to') };
    const kept = await api(event).PUT('/api/quiet-hours', { body: quiet });
    if (!kept.response.ok) return failWith(kept, {});
    redirect(303, `${HERE}?saved`);
  },
};
