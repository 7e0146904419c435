import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { confirmPath } from '#lib/confirm.ts';
import { type Answer, dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const HERE = '/settings/account-takeover';
const DONE = ['asked', 'agreed', 'ended'] as const;
type Done = (typeof DONE)[number];

export const load: PageServerLoad = async (event) => {
  const done = event.url.searchParams.get('done');
  return {
    ...dataOrThrow(event, await api(event).GET('/api/account-takeovers')),
    done: DONE.find((one) => one === done),
  };
};

export const actions: Actions = {
  begin: async (event) => {
    const other = textOf(await event.request.formData(), 'with');
    return answered(event, await api(event).POST('/api/account-takeovers', { body: { with: other } }), 'asked');
  },
  agree: (event) => act(event, '/api/account-takeovers/{takeoverId}/agree', 'agreed'),
  end: (event) => act(event, '/api/account-takeovers/{takeoverId}/end', 'ended'),
};

async function act(event: RequestEvent, path: `/api/account-takeovers/{takeoverId}/${'agree' | 'end'}`, done: Done) {
  const takeoverId = textOf(await event.request.formData(), 'takeoverId');
  return answered(event, await api(event).POST(path, { params: { path: { takeoverId } } }), done);
}

function answered(event: RequestEvent, answer: Answer<unknown>, done: Done) {
  const { code } = problemOf(answer);
  if (code === 'session-expired') redirect(303, signInPath(event.url));
  // Nothing was typed that could be lost on the way.
  if (code === 'reauthentication-needed') redirect(303, confirmPath(new URL(HERE, event.url)));
  if (!answer.response.ok) return failWith(answer, {});
  redirect(303, `${HERE}?done=${done}`);
}
