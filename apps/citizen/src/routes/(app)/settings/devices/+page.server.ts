import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { type Answer, dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const HERE = '/settings/devices';

export const load: PageServerLoad = async (event) => {
  const [devices, sessions] = await Promise.all([api(event).GET('/api/devices'), api(event).GET('/api/sessions')]);
  return { ...dataOrThrow(event, devices), ...dataOrThrow(event, sessions), done: doneOf(event.url) };
};

type Done = 'session' | 'sessions' | 'device';

export const actions: Actions = {
  endSession: async (event) => {
    const id = textOf(await event.request.formData(), 'id');
    return finish(event, 'session', await api(event).DELETE('/api/sessions/{id}', { params: { path: { id } } }));
  },
  endOthers: async (event) => finish(event, 'sessions', await api(event).DELETE('/api/sessions')),
  removeDevice: async (event) => {
    const id = textOf(await event.request.formData(), 'id');
    return finish(event, 'device', await api(event).DELETE('/api/devices/{id}', { params: { path: { id } } }));
  },
};

function finish(event: RequestEvent, done: Done, answer: Answer<unknown>) {
  const { code } = problemOf(answer);
  if (code === 'session-expired') redirect(303, signInPath(event.url));
  // Ended meanwhile elsewhere: what was wanted is so.
  if (answer.response.ok || code === 'not-found') redirect(303, `${HERE}?done=${done}`);
  return failWith(answer, {});
}

function doneOf(url: URL): Done | undefined {
  const done = url.searchParams.get('done');
  return done === 'session' || done === 'sessions' || done === 'device' ? done : undefined;
}
