import { redirect } from '@sveltejs/kit';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { failWith, problemOf } from '#lib/problem.ts';
import { draftAt, followStep, pageOf } from '../draft.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const draft = await draftAt(event, 'code');
  if (draft.proved || draft.code === null) redirect(303, pageOf(draft));
  return { code: draft.code, withEmail: draft.details.email !== null };
};

export const actions: Actions = {
  confirm: async (event) => {
    const form = await event.request.formData();
    const t = signInTexts[event.locals.language];
    const empty = emptyFields(form, { code: t.enter(t.code) });
    if (empty) return failFields(empty, {});
    const answer = await api(event).POST('/api/registration/code', { body: { code: textOf(form, 'code') } });
    if (answer.data) redirect(303, pageOf(answer.data));
    followStep(problemOf(answer).code);
    return failWith(answer, {});
  },
  resend: async (event) => {
    const channel = textOf(await event.request.formData(), 'channel') === 'email' ? 'email' : 'sms';
    const answer = await api(event).POST('/api/registration/commitment', { body: { channel } });
    if (answer.response.ok) redirect(303, '/register/code');
    followStep(problemOf(answer).code);
    return failWith(answer, {});
  },
};
