import { fail, redirect } from '@sveltejs/kit';
import { registrationsTexts } from '@openvssid/ui/texts/registrations';
import { failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { type Answer, dataOrThrow, formProblem, problemOf, throwProblem } from '#lib/problem.ts';
import { backPath } from '../filter.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { number } = event.params;
  const [detail, reasons] = await Promise.all([
    api(event).GET('/api/registrations/{number}', { params: { path: { number } } }),
    api(event).GET('/api/registration-reasons'),
  ]);
  return {
    back: backPath(number, event.url.searchParams.get('back')),
    registration: dataOrThrow(event, detail),
    reasons: dataOrThrow(event, reasons).reasons,
    showPictures: event.url.searchParams.has('pictures'),
  };
};

const params = ({ params: { number } }: RequestEvent) => ({ params: { path: { number } } });

export const actions: Actions = {
  take: async (event) => finish(event, 'verifying', await api(event).POST('/api/registrations/{number}/take', params(event))),
  ask: async (event) =>
    finish(event, 'asked', await api(event).POST('/api/registrations/{number}/register-query', params(event))),
  approve: async (event) =>
    finish(event, 'approved', await api(event).POST('/api/registrations/{number}/approve', params(event))),
  refuse: async (event) => {
    const form = await event.request.formData();
    const values = { reason: textOf(form, 'reason'), text: textOf(form, 'text') };
    const { data } = await api(event).GET('/api/registration-reasons');
    const reason = data?.reasons.find(({ code }) => code === values.reason)?.code;
    if (!reason) return failFields({ reason: registrationsTexts[event.locals.language].reasonMissing }, values);
    const body = { reason, text: values.text };
    return finish(
      event,
      'refused',
      await api(event).POST('/api/registrations/{number}/refuse', { ...params(event), body }),
      values,
    );
  },
};

/** Back to the page, which says what was done; or with what stood in the way, and what was typed. */
function finish(event: RequestEvent, done: string, answer: Answer<unknown>, values = { reason: '', text: '' }) {
  if (answer.response.ok) {
    const query = new URLSearchParams({
      done,
      ...(event.url.searchParams.has('back') && { back: event.url.searchParams.get('back') ?? '' }),
    });
    redirect(303, `/registrations/${encodeURIComponent(event.params.number)}?${query.toString()}`);
  }
  const problem = problemOf(answer);
  if (problem.status === 401) throwProblem(event, problem);
  return fail(problem.status, { problem: formProblem(problem), values });
}
