import { randomUUID } from 'node:crypto';
import { error, redirect } from '@sveltejs/kit';
import { accessLogTexts } from '@openvssid/ui/texts/access-log';
import { emptyFields, failFields, textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const seq = seqOf(event.params.seq);
  const entry = dataOrThrow(
    event,
    await api(event).GET('/api/access-log/{seq}', { params: { path: { seq }, query: numberIn(event.url) } }),
  );
  const { number } = numberIn(event.url);
  return { entry, number, clientKey: randomUUID(), sent: event.url.searchParams.get('sent') };
};

export const actions: Actions = {
  default: async (event) => {
    const seq = seqOf(event.params.seq);
    const form = await event.request.formData();
    const text = textOf(form, 'text');
    const empty = emptyFields(form, { text: accessLogTexts[event.locals.language].question.enter });
    if (empty) return failFields(empty, { text });
    const body = { text, clientKey: textOf(form, 'clientKey') };
    const answer = await api(event).POST('/api/access-log/{seq}/question', {
      params: { path: { seq }, query: numberIn(event.url) },
      body,
    });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
    if (!answer.data) return failWith(answer, { text });
    const sent = new URLSearchParams({ ...numberIn(event.url), sent: answer.data.number });
    redirect(303, `/settings/access-log/${seq}?${sent.toString()}`);
  },
};

/** Of a number merged into the person’s, whose log is its own. */
function numberIn(url: URL): { number?: string } {
  const number = url.searchParams.get('number');
  return number === null ? {} : { number };
}

function seqOf(param: string): number {
  return /^[1-9]\d{0,14}$/.test(param) ? Number(param) : error(404);
}
