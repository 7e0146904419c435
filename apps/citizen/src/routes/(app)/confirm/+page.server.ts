import { redirect } from '@sveltejs/kit';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { safePath } from '@openvssid/ui/web/language';
import { api } from '#lib/api.ts';
import { failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions } from './$types';

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
