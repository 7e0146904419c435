import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const HERE = '/settings/sharing';
const DONE = ['invited', 'accepted', 'declined', 'ended'] as const;
type Done = (typeof DONE)[number];

export const load: PageServerLoad = async (event) => {
  const [shares, charges, takeovers] = await Promise.all([
    api(event).GET('/api/shares'),
    api(event).GET('/api/people-i-act-for'),
    api(event).GET('/api/account-takeovers'),
  ]);
  const { given, received } = dataOrThrow(event, shares);
  const done = event.url.searchParams.get('done');
  return {
    given: given.filter(({ standing }) => standing === 'invited' || standing === 'active'),
    past: given.filter(({ standing }) => standing !== 'invited' && standing !== 'active'),
    invitations: received.filter(({ standing }) => standing === 'invited'),
    active: received.filter(({ standing }) => standing === 'active'),
    people: dataOrThrow(event, charges).people,
    own: dataOrThrow(event, takeovers).own,
    done: DONE.find((one) => one === done),
  };
};

export const actions: Actions = {
  accept: (event) => act(event, '/api/shares/{shareId}/accept', 'accepted'),
  decline: (event) => act(event, '/api/shares/{shareId}/decline', 'declined'),
  end: (event) => act(event, '/api/shares/{shareId}/end', 'ended'),
};

type Act = '/api/shares/{shareId}/accept' | '/api/shares/{shareId}/decline' | '/api/shares/{shareId}/end';

async function act(event: RequestEvent, path: Act, done: Done) {
  const shareId = textOf(await event.request.formData(), 'shareId');
  const answer = await api(event).POST(path, { params: { path: { shareId } } });
  if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
  if (!answer.response.ok) return failWith(answer, {});
  redirect(303, `${HERE}?done=${done}`);
}
