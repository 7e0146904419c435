import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { officersTexts } from '@openvssid/ui/texts/officers';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { ROLES } from '#lib/officers/roles.ts';
import type { Invitation, OfficersForm } from '#lib/officers/officer.ts';
import { type Answer, dataOrThrow, formProblem, problemOf } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { agencies: [], officers: [] };
  return dataOrThrow(event, await api(event).GET('/api/officers'));
};

export const actions: Actions = {
  invite: async (event) => {
    const invitation = invitationIn(await event.request.formData());
    const empty = missingIn(invitation, event);
    if (Object.keys(empty).length > 0)
      return notDone(422, { problem: { code: 'invalid-request', message: '', fields: empty }, invitation });
    const roles = ROLES.filter((role) => invitation.roles.includes(role));
    const answer = await api(event).POST('/api/officers', { body: { ...invitation, roles } });
    return answer.data ? { link: { ...answer.data, name: invitation.fullName } } : refused(event, answer, { invitation });
  },

  enrolAgain: async (event) => {
    const form = await event.request.formData();
    const answer = await api(event).POST('/api/officers/{id}/enrolment', { params: { path: { id: textOf(form, 'officerId') } } });
    return answer.data ? { link: { ...answer.data, name: textOf(form, 'name') } } : refused(event, answer, {});
  },

  close: async (event) => {
    const form = await event.request.formData();
    const answer = await api(event).DELETE('/api/officers/{id}', { params: { path: { id: textOf(form, 'officerId') } } });
    if (!answer.response.ok) return refused(event, answer, {});
    redirect(303, '/officers?closed=1');
  },
};

function invitationIn(form: FormData): Invitation {
  const roles = form.getAll('roles').filter((role) => typeof role === 'string');
  return {
    fullName: textOf(form, 'fullName').trim(),
    email: textOf(form, 'email').trim(),
    agencyCode: textOf(form, 'agencyCode'),
    roles,
  };
}

function missingIn(
  { fullName, email, agencyCode, roles }: Invitation,
  { locals }: Pick<RequestEvent, 'locals'>,
): Record<string, string> {
  const t = officersTexts[locals.language];
  return {
    ...(fullName === '' && { fullName: t.nameMissing }),
    ...(!/^\S+@\S+\.\S+$/.test(email) && { email: t.emailMissing }),
    ...(agencyCode === '' && { agencyCode: t.agencyMissing }),
    ...(roles.length === 0 && { roles: t.rolesMissing }),
  };
}

function refused(event: RequestEvent, answer: Answer<unknown>, kept: OfficersForm) {
  const problem = problemOf(answer);
  if (problem.status === 401) event.locals.keepTyped = true;
  return notDone(problem.status, { problem: formProblem(problem), ...kept });
}

/** One shape for all answers of this page's actions. */
function notDone(status: number, answer: OfficersForm) {
  return fail(status, answer);
}
