import { redirect } from '@sveltejs/kit';
import { officerSignInTexts } from '@openvssid/ui/texts/officer-sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { safePath } from '@openvssid/ui/web/language';
import { api } from '#lib/api.ts';
import { failWith } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
  const { session } = await parent();
  if (session.signedIn) redirect(303, safePath(url.searchParams.get('next')));
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const t = officerSignInTexts[event.locals.language];
    const email = textOf(form, 'email');
    const empty = emptyFields(form, { email: t.enter(t.email), password: t.enter(t.password), code: t.enter(t.code) });
    if (empty) return failFields(empty, { email });
    const body = { email, password: textOf(form, 'password'), code: textOf(form, 'code') };
    const answer = await api(event).POST('/api/sign-in', { body });
    if (!answer.response.ok) return failWith(answer, { email });
    redirect(303, safePath(event.url.searchParams.get('next')));
  },
};
