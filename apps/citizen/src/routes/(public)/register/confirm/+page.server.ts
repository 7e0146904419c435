import { redirect } from '@sveltejs/kit';
import { registrationTexts } from '@openvssid/ui/texts/registration';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { failWith, problemOf } from '#lib/problem.ts';
import { draftAt, followStep, pageOf } from '../draft.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const draft = await draftAt(event, 'commitment');
  if (draft.proved) redirect(303, pageOf(draft));
  return { details: draft.details };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const channel = textOf(form, 'channel') === 'email' ? ('email' as const) : ('sms' as const);
    const empty = emptyFields(form, { commitment: registrationTexts[event.locals.language].commitmentMissing });
    if (empty) return failFields(empty, { channel, commitment: false });
    const answer = await api(event).POST('/api/registration/commitment', { body: { channel } });
    if (answer.data) redirect(303, '/register/code');
    const { code } = problemOf(answer);
    followStep(code);
    // The code before it is good still: it may be on its way.
    if (code === 'code-resend-early') redirect(303, '/register/code');
    return failWith(answer, { channel, commitment: true });
  },
};
