import { redirect } from '@sveltejs/kit';
import { officerSignInTexts } from '@openvssid/ui/texts/officer-sign-in';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { failWith, problemOf, throwProblem } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = await api(event).GET('/api/enrolment/{token}', { params: { path: event.params } });
  if (answer.data) return { enrolment: answer.data };
  const problem = problemOf(answer);
  // A link that has had its day is answered on the page, with what to do instead.
  return problem.code === 'link-not-valid' ? { enrolment: undefined } : throwProblem(event, problem);
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const t = officerSignInTexts[event.locals.language];
    const empty = emptyFields(form, {
      password: t.enter(t.enrol.newPassword),
      repeat: t.enter(t.enrol.repeat),
      code: t.enter(t.code),
    });
    if (empty) return failFields(empty, {});
    const [password, code] = [textOf(form, 'password'), textOf(form, 'code')];
    if (password !== textOf(form, 'repeat')) return failFields({ repeat: t.enrol.notTheSame }, {});
    const answer = await api(event).POST('/api/enrolment/{token}', { params: { path: event.params }, body: { password, code } });
    if (!answer.response.ok) return failWith(answer, {});
    redirect(303, '/');
  },
};
