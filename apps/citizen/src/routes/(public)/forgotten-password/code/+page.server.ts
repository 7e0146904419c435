import { redirect } from '@sveltejs/kit';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { failWith, problemOf } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const START = '/forgotten-password';

export const load: PageServerLoad = async (event) => {
  const { data } = await api(event).GET('/api/recovery');
  if (!data) redirect(303, START);
  if (data.step === 'password') redirect(303, `${START}/password`);
  return { recovery: data };
};

export const actions: Actions = {
  confirm: async (event) => {
    const form = await event.request.formData();
    const t = signInTexts[event.locals.language];
    const empty = emptyFields(form, { code: t.enter(t.code) });
    if (empty) return failFields(empty, {});
    const answer = await api(event).POST('/api/recovery/code', { body: { code: textOf(form, 'code') } });
    if (answer.response.ok) redirect(303, `${START}/password`);
    if (problemOf(answer).code === 'recovery-ended') redirect(303, START);
    return failWith(answer, {});
  },
  resend: async (event) => {
    const channel = textOf(await event.request.formData(), 'channel') === 'email' ? 'email' : 'sms';
    const answer = await api(event).POST('/api/recovery/resend', { body: { channel } });
    if (answer.response.ok) redirect(303, `${START}/code`);
    if (problemOf(answer).code === 'recovery-ended') redirect(303, START);
    return failWith(answer, {});
  },
};
