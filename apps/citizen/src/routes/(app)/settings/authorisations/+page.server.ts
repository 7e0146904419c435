import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { confirmPath } from '#lib/confirm.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const HERE = '/settings/authorisations';
const DONE = ['confirmed', 'declined', 'ended'] as const;
type Done = (typeof DONE)[number];
const LIVING = ['asked', 'waiting', 'active'];

export const load: PageServerLoad = async (event) => {
  const [authorisations, charges] = await Promise.all([
    api(event).GET('/api/recipient-authorisations'),
    api(event).GET('/api/people-i-act-for'),
  ]);
  const { given, taken } = dataOrThrow(event, authorisations);
  const done = event.url.searchParams.get('done');
  return {
    given: given.filter(({ standing }) => LIVING.includes(standing)),
    past: given.filter(({ standing }) => !LIVING.includes(standing)),
    asked: taken.filter(({ standing }) => standing === 'asked'),
    taken: taken.filter(({ standing }) => standing === 'active' || standing === 'waiting'),
    takenPast: taken.filter(({ standing }) => !LIVING.includes(standing)),
    people: dataOrThrow(event, charges).people.filter(({ right }) => right === 'attorney'),
    done: DONE.find((one) => one === done),
  };
};

export const actions: Actions = {
  confirm: (event) => act(event, '/api/recipient-authorisations/{authorisationId}/confirm', 'confirmed'),
  decline: (event) => act(event, '/api/recipient-authorisations/{authorisationId}/decline', 'declined'),
  end: (event) => act(event, '/api/recipient-authorisations/{authorisationId}/end', 'ended'),
};

type Act = `/api/recipient-authorisations/{authorisationId}/${'confirm' | 'decline' | 'end'}`;

async function act(event: RequestEvent, path: Act, done: Done) {
  const authorisationId = textOf(await event.request.formData(), 'authorisationId');
  const answer = await api(event).POST(path, { params: { path: { authorisationId } } });
  const { code } = problemOf(answer);
  if (code === 'session-expired') redirect(303, signInPath(event.url));
  // Nothing was typed that could be lost on the way.
  if (code === 'reauthentication-needed') redirect(303, confirmPath(new URL(HERE, event.url)));
  if (!answer.response.ok) return failWith(answer, {});
  redirect(303, `${HERE}?done=${done}`);
}
