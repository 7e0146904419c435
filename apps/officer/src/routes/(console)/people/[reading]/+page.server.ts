import { redirect, type RequestEvent } from '@sveltejs/kit';
import { refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import type { HELPS } from '#lib/people/person.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

type OfReading = RequestEvent<{ reading: string }>;
const paramsOf = ({ params }: OfReading) => ({ path: { reading: params.reading } });

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { record: undefined };
  return { record: dataOrThrow(event, await api(event).GET('/api/people/{reading}', { params: paramsOf(event) })) };
};

async function help(event: OfReading, what: (typeof HELPS)[number]) {
  const typed = typedIn(await event.request.formData());
  const body = { reason: textIn(typed, `${what}-reason`) };
  const answer = await api(event).POST(`/api/people/{reading}/${what}`, { params: paramsOf(event), body });
  if (!answer.response.ok) return refused(event, what, typed, answer);
  redirect(303, `/people/${event.params.reading}?done=${what}`);
}

export const actions: Actions = {
  unlock: (event) => help(event, 'unlock'),
  invite: (event) => help(event, 'invite'),
  'sign-out': (event) => help(event, 'sign-out'),
};
