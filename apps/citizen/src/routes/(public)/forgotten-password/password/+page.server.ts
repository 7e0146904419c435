import { redirect } from '@sveltejs/kit';
import { failFields } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { readNewPassword } from '#lib/code/new-password.ts';
import { failWith, problemOf } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const START = '/forgotten-password';

export const load: PageServerLoad = async (event) => {
  const { data } = await api(event).GET('/api/recovery');
  if (data?.step !== 'password') redirect(303, data ? `${START}/code` : START);
};

export const actions: Actions = {
  default: async (event) => {
    const typed = readNewPassword(await event.request.formData(), event.locals.language);
    if ('faults' in typed) return failFields(typed.faults, {});
    const answer = await api(event).POST('/api/recovery/password', { body: typed });
    if (answer.response.ok) redirect(303, '/');
    if (problemOf(answer).code === 'recovery-ended') redirect(303, START);
    return failWith(answer, {});
  },
};
