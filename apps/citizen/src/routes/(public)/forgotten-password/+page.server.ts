import { redirect } from '@sveltejs/kit';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { failWith } from '#lib/problem.ts';
import { vneidWay } from '#lib/vneid/way.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { offered, interrupted } = await vneidWay(event);
  return { vneid: offered && !interrupted };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const t = signInTexts[event.locals.language];
    const number = textOf(form, 'number');
    const channel = textOf(form, 'channel') === 'email' ? 'email' : 'sms';
    const empty = emptyFields(form, { number: t.enter(t.number) });
    if (empty) return failFields(empty, { number, channel });
    const answer = await api(event).POST('/api/recovery', { body: { number, channel } });
    if (!answer.response.ok) return failWith(answer, { number, channel });
    redirect(303, '/forgotten-password/code');
  },
};
