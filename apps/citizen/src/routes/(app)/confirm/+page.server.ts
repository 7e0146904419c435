import { redirect } from '@sveltejs/kit';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { safePath } from '@openvssid/ui/web/language';
import { api } from '#lib/api.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import { vneidNotice, vneidWay } from '#lib/vneid/way.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Whether one of the own passkeys, or VNeID, can stand for the password. */
export const load: PageServerLoad = async (event) => {
  const [known, { offered }] = await Promise.all([api(event).GET('/api/passkeys'), vneidWay(event)]);
  const { passkeys } = dataOrThrow(event, known);
  const next = safePath(event.url.searchParams.get('next'));
  return { passkey: passkeys.some(({ copied }) => !copied), vneid: offered, notice: vneidNotice(event.url), next };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const t = signInTexts[event.locals.language];
    const empty = emptyFields(form, { password: t.enter(t.password) });
    if (empty) return failFields(empty, {});
    const answer = await api(event).POST('/api/reauthentication', { body: { password: textOf(form, 'password') } });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.response.ok) return failWith(answer, {});
    redirect(303, safePath(event.url.searchParams.get('next')));
  },
};
