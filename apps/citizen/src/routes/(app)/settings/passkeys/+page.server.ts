import { redirect } from '@sveltejs/kit';
import { passkeyTexts } from '@openvssid/ui/texts/passkeys';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { confirmPath } from '#lib/confirm.ts';
import { type Answer, dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const HERE = '/settings/passkeys';

export const load: PageServerLoad = async (event) => ({
  ...dataOrThrow(event, await api(event).GET('/api/passkeys')),
  done: doneOf(event.url),
});

type Done = 'added' | 'renamed' | 'removed';

export const actions: Actions = {
  rename: async (event) => {
    const form = await event.request.formData();
    const [passkeyId, name] = [textOf(form, 'id'), textOf(form, 'name').trim()];
    const { name: label } = passkeyTexts[event.locals.language];
    const empty = emptyFields(form, { name: signInTexts[event.locals.language].enter(label) });
    if (empty) return failFields(empty, { id: passkeyId });
    const answer = await api(event).PUT('/api/passkeys/{passkeyId}/name', { params: { path: { passkeyId } }, body: { name } });
    return finish(event, 'renamed', answer, passkeyId);
  },
  remove: async (event) => {
    const passkeyId = textOf(await event.request.formData(), 'id');
    const answer = await api(event).DELETE('/api/passkeys/{passkeyId}', { params: { path: { passkeyId } } });
    // Removed meanwhile elsewhere: what was wanted is so.
    if (problemOf(answer).code === 'not-found') redirect(303, `${HERE}?done=removed`);
    return finish(event, 'removed', answer, passkeyId);
  },
};

function finish(event: RequestEvent, done: Done, answer: Answer<unknown>, id: string) {
  const { code } = problemOf(answer);
  if (code === 'session-expired') redirect(303, signInPath(event.url));
  if (code === 'reauthentication-needed') redirect(303, confirmPath({ pathname: HERE, search: '' }));
  if (answer.response.ok) redirect(303, `${HERE}?done=${done}`);
  return failWith(answer, { id });
}

function doneOf(url: URL): Done | undefined {
  const done = url.searchParams.get('done');
  return done === 'added' || done === 'renamed' || done === 'removed' ? done : undefined;
}
