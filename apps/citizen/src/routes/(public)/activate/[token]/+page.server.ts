import { redirect } from '@sveltejs/kit';
import { failFields } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { readNewPassword } from '#lib/code/new-password.ts';
import { failWith, problemOf, throwProblem } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = await api(event).GET('/api/activation/{token}', { params: { path: event.params } });
  if (answer.data) return { activation: answer.data };
  const problem = problemOf(answer);
  // A link that has had its day is answered on the page, with what to do instead.
  return problem.code === 'link-not-valid' ? { activation: undefined } : throwProblem(event, problem);
};

export const actions: Actions = {
  default: async (event) => {
    const typed = readNewPassword(await event.request.formData(), event.locals.language);
    if ('faults' in typed) return failFields(typed.faults, {});
    const answer = await api(event).POST('/api/activation/{token}', { params: { path: event.params }, body: typed });
    if (!answer.response.ok) return failWith(answer, {});
    redirect(303, '/');
  },
};
