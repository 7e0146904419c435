import { redirect } from '@sveltejs/kit';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { readNewPassword } from '#lib/code/new-password.ts';
import { failWith, problemOf, throwProblem } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = await api(event).GET('/api/recovery-at-office/{token}', { params: { path: event.params } });
  if (answer.data) return { recovery: answer.data };
  const problem = problemOf(answer);
  // A link that has had its day is answered on the page, with what to do instead.
  return problem.code === 'link-not-valid' ? { recovery: undefined } : throwProblem(event, problem);
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const t = signInTexts[event.locals.language];
    const number = textOf(form, 'number');
    const typed = readNewPassword(form, event.locals.language);
    const faults = { ...emptyFields(form, { number: t.enter(t.number) }), ...('faults' in typed && typed.faults) };
    if ('faults' in typed || Object.keys(faults).length > 0) return failFields(faults, { number });
    const answer = await api(event).POST('/api/recovery-at-office/{token}', {
      params: { path: event.params },
      body: { number, ...typed },
    });
    if (answer.response.ok) redirect(303, '/');
    return failWith(answer, { number });
  },
};
